import { Label } from '@patternfly/react-core'
import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAll } from '~/api/all'
import { api, data, type Api } from '~/api/client'
import { titleOf } from '~/api/who'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { List } from '~/part/list'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { RowMenu } from '~/part/rowmenu'
import { ShownOnce } from '~/part/shownonce'
import { useNow, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { AccountScreen, useAccountOf } from './frame'
import { roleWord } from './roles'
import { useSiteNames } from './scope'
import { AddToken, RotateToken } from './token'

type Token = Api['Token']

/** The API tokens of an account: what programs may, and until when. */
export function Tokens() {
  const { t } = useTranslation()
  const { account: name } = useParams({ from: '/accounts/$account/tokens' })
  const account = useAccountOf(name)
  const queries = useQueryClient()
  const toasts = useToasts()
  const now = useNow()
  const found = useAll<Token>('api-tokens', account.id)
  const members = useAll<Api['Member']>('members', account.id, Boolean(found.data?.some((k) => k.spec.member)))
  const sitesOf = useSiteNames(account.id)
  const [dialog, setDialog] = useState<'add' | { rotate: Token } | { revoke: Token } | null>(null)
  const [shown, setShown] = useState<Token | null>(null)
  const [sort, setSort] = useState('-created')
  const again = () => queries.invalidateQueries({ queryKey: ['get', '/accounts/{account}/api-tokens'] })
  const may = (k: Token) => (k.spec.member ? t('Acts as {{name}}', { name: members.data?.find((m) => m.id === k.spec.member)?.metadata.name ?? k.spec.member }) : k.spec.role ? roleWord(t, k.spec.role) : k.spec.rights.join(', '))
  const state = (k: Token): [string, 'green' | 'grey' | 'orange'] => (k.status.revokedAt ? [t('Revoked'), 'grey'] : !k.status.valid ? [t('Expired'), 'grey'] : k.spec.expiresAt && Date.parse(k.spec.expiresAt) - now < 7 * 86_400_000 ? [t('Expires soon'), 'orange'] : [t('Active'), 'green'])
  const revoke = async (k: Token) => { data(await api.DELETE('/accounts/{account}/api-tokens/{token}', { params: { path: { account: account.id, token: k.id } } })); await again() }
  const add = <Act power="members" variant="primary" onClick={() => setDialog('add')}>{t('Create token')}</Act>
  const made = (k: Token) => { setShown(k); void again() }
  return (
    <AccountScreen account={account} here="tokens" title={t('API tokens')} actions={found.data?.length === 0 ? undefined : add}>
      {found.error ? <ProblemAlert error={found.error} title={t('The tokens could not be read')} retry={() => void found.refetch()} /> : !found.data ? <Waiting /> : found.data.length === 0 ? (
        <Empty title={t('No API tokens')} actions={add}>{t('Programs, the command line and gateways sign in with a token. Each can be revoked by itself.')}</Empty>
      ) : (
        <List caption={t('API tokens of {{account}}', { account: titleOf(account) })} rows={found.data} id={(k) => k.id} state={(k) => (k.status.valid ? 'valid' : 'over')} sort={sort} setSort={setSort} counted={t('{{count}} tokens', { count: found.data.length })} columns={[
          { key: 'name', words: t('Name'), by: (k) => k.metadata.name, cell: (k) => k.metadata.name },
          { key: 'prefix', words: t('Prefix'), cell: (k) => <code>{k.status.prefix}…</code> },
          { key: 'scopes', words: t('Scopes'), by: may, cell: may },
          { key: 'sites', yields: 2, words: t('Sites'), cell: (k) => sitesOf(k.spec.sites ?? []) },
          { key: 'created', yields: 1, words: t('Created'), by: (k) => k.metadata.createdAt, cell: (k) => <When at={k.metadata.createdAt} /> },
          { key: 'used', words: t('Last used'), by: (k) => k.status.usedAt ?? '', cell: (k) => <When at={k.status.usedAt} /> },
          { key: 'expires', words: t('Expires'), by: (k) => k.spec.expiresAt ?? '9', cell: (k) => (k.spec.expiresAt ? <When at={k.spec.expiresAt} /> : t('Never')) },
          { key: 'state', words: t('Status'), by: (k) => state(k)[0], cell: (k) => <Label isCompact color={state(k)[1]}>{state(k)[0]}</Label> },
        ]} actions={(k) => (
          <RowMenu label={t('Actions for {{name}}', { name: k.metadata.name })} deeds={[
            { words: t('Rotate…'), power: 'members', because: k.status.revokedAt ? t('It is revoked.') : undefined, press: () => setDialog({ rotate: k }) },
            { words: t('Revoke…'), power: 'members', danger: true, because: k.status.revokedAt ? t('It is revoked.') : undefined, press: () => setDialog({ revoke: k }) },
          ]} />
        )} />
      )}
      {dialog === 'add' && <AddToken account={account.id} close={() => setDialog(null)} done={made} />}
      {dialog && typeof dialog === 'object' && 'rotate' in dialog && <RotateToken account={account.id} token={dialog.rotate} revoke={revoke} close={() => setDialog(null)} done={made} />}
      {dialog && typeof dialog === 'object' && 'revoke' in dialog && (
        <Confirm danger title={t('Revoke the token {{name}}?', { name: dialog.revoke.metadata.name })} verb={t('Revoke')} close={() => setDialog(null)} act={async () => { await revoke(dialog.revoke); toasts.say(t('The token is revoked')) }}>
          <p>{t('Whatever comes with it is refused at once. It cannot be taken back.')}</p>
        </Confirm>
      )}
      {shown?.status.token && <ShownOnce title={t('Token {{name}}', { name: shown.metadata.name })} label={t('API token')} text={shown.status.token} close={() => setShown(null)}><p>{t('Treat it like a password. Programs send it as: Authorization: Bearer …')}</p></ShownOnce>}
    </AccountScreen>
  )
}
