import { DescriptionList, Label } from '@patternfly/react-core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, mergePatch, tagged, type Tagged, type Api } from '~/api/client'
import { titleOf, useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { FormDialog } from '~/part/dialog'
import { Fact } from '~/part/fact'
import { Choice, saidOf, Text } from '~/part/field'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { Copyable, count, None, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { typeWord } from '../accounts/words'
import { codeText } from '../enrollment/steps'
import { AccountScreen, useAccountOf } from './frame'

/** S16: what an account is, and where it stands in the tree. */
export function Details() {
  const { t } = useTranslation()
  const { account: name } = useParams({ from: '/accounts/$account/details' })
  const account = useAccountOf(name)
  const { accounts } = useWho()
  const [dialog, setDialog] = useState<'' | 'edit' | 'delete'>('')
  const path = { account: account.id }
  const found = useQuery({
    queryKey: ['get', '/accounts/{account}', { params: { path } }, 'tagged'],
    queryFn: async ({ signal }) => tagged(await api.GET('/accounts/{account}', { params: { path }, signal })),
  })
  const stats = $api.useQuery('get', '/accounts/{account}/stats/devices', { params: { path } })
  const a = found.data?.value
  const parent = a && accounts.find((o) => o.id === a.spec.parent)
  const beneath = accounts.filter((o) => o.spec.parent === account.id)
  const operator = account.spec.type === 'operator'
  return (
    <AccountScreen account={account} here="details" title={titleOf(account)} actions={(
      <>
        <Act power="account" variant="secondary" because={a ? undefined : t('Loading')} onClick={() => setDialog('edit')}>{t('Edit')}</Act>
        <Act power="account" variant="secondary" isDanger because={operator ? t('The operator stays: everything stands beneath it.') : beneath.length > 0 ? t('Accounts stand beneath it.') : undefined} onClick={() => setDialog('delete')}>{t('Delete…')}</Act>
      </>
    )}>
      {found.error && <ProblemAlert error={found.error} title={t('The account could not be read')} retry={() => void found.refetch()} />}
      {!a ? !found.error && <Waiting /> : (
        <DescriptionList isCompact columnModifier={{ default: '1Col', md: '2Col' }}>
          <Fact term={t('Display name')}>{titleOf(a)}</Fact>
          <Fact term={t('Name')}><code>{a.metadata.name}</code></Fact>
          <Fact term={t('Type')}>{typeWord(t, a.spec.type)}</Fact>
          <Fact term={t('License')}>{a.spec.license === 'enterprise' ? t('Enterprise') : t('Standard')}</Fact>
          <Fact term={t('Account number')}><Copyable text={a.status.accountNumber} label={t('Copy account number {{number}}', { number: codeText(a.status.accountNumber) })} /></Fact>
          <Fact term={t('Parent account')}>{parent ? <Link to="/accounts/$account/details" params={{ account: parent.metadata.name }} search={{ account: parent.metadata.name }}>{titleOf(parent)}</Link> : <None />}</Fact>
          <Fact term={t('Accounts below')}>{count(beneath.length)}</Fact>
          <Fact term={t('Devices')}>{stats.data ? <Link to="/devices">{count(stats.data.total)}</Link> : <None />}</Fact>
          <Fact term={t('Created')}><When at={a.metadata.createdAt} /></Fact>
          <Fact term={t('Last changed')}><When at={a.metadata.updatedAt} /></Fact>
          {a.spec.existing && <Fact term={t('Was there before Muster')}><Label isCompact>{t('Auto-Sync started off')}</Label></Fact>}
        </DescriptionList>
      )}
      {dialog === 'edit' && found.data && <Edit now={found.data} close={() => setDialog('')} />}
      {dialog === 'delete' && found.data && <Delete now={found.data} devices={stats.data?.total} close={() => setDialog('')} />}
    </AccountScreen>
  )
}

function Edit({ now, close }: { now: Tagged<Api['Account']>; close(): void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const toasts = useToasts()
  const a = now.value
  const [shown, setShown] = useState(a.spec.displayName)
  const [name, setName] = useState(a.metadata.name)
  const [license, setLicense] = useState<string>(a.spec.license)
  const save = async () => {
    data(await api.PATCH('/accounts/{account}', { params: { path: { account: a.id }, header: { 'If-Match': now.etag } as never }, headers: mergePatch, body: { metadata: { name }, spec: { displayName: shown, license } } as never }))
    await queries.invalidateQueries({ predicate: (q) => /^\/(accounts$|accounts\/\{account\}$)/.test(String(q.queryKey[1])) })
    if (name !== a.metadata.name) await navigate({ to: '/accounts/$account/details', params: { account: name }, search: { account: name } })
    toasts.say(t('The account is saved'))
  }
  return (
    <FormDialog title={t('Edit {{name}}', { name: titleOf(a) })} verb={t('Save')} refused={t('The account was not saved')} ready={name.trim() !== ''} act={save} close={close}>
      {(error) => (
        <>
          <Text id="account-shown" label={t('Display name')} focus value={shown} change={setShown} wrong={saidOf(error, '/spec/displayName')} />
          <Text id="account-name" label={t('Name')} required value={name} change={setName} wrong={saidOf(error, '/metadata/name')} help={t('In addresses and on the command line')} />
          <Choice id="account-license" label={t('License')} value={license} change={setLicense} options={[['standard', t('Standard')], ['enterprise', t('Enterprise')]]} wrong={saidOf(error, '/spec/license')} help={t('Staged devices are expected ahead of time with Enterprise only.')} />
        </>
      )}
    </FormDialog>
  )
}

function Delete({ now, devices, close }: { now: Tagged<Api['Account']>; devices?: number; close(): void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const a = now.value
  const remove = async () => {
    data(await api.DELETE('/accounts/{account}', { params: { path: { account: a.id }, header: { 'If-Match': now.etag } as never } }))
    await navigate({ to: '/accounts', search: { account: undefined } })
    await queries.invalidateQueries({ queryKey: ['get', '/accounts'] })
  }
  return (
    <Confirm danger title={t('Delete the account {{name}}?', { name: titleOf(a) })} verb={t('Delete')} typed={a.metadata.name} close={close} act={remove}>
      <p>{devices === undefined ? t('Its devices, settings, members and history go with it.') : t('{{count}} devices go with it, and its settings, members and history.', { count: devices })} {t('Its Server Address stops answering.')}</p>
    </Confirm>
  )
}
