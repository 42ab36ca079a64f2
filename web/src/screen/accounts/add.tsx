import { Checkbox } from '@patternfly/react-core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '~/api/client'
import { titleOf, treeOf, useWho } from '~/api/who'
import { FormDialog } from '~/part/dialog'
import { Choice, saidOf, Text } from '~/part/field'
import { useToasts } from '~/part/toast'
import { beneath, typeWord } from './words'

/** An account is added where it may stand: only the types that may are offered. */
export function AddAccount({ close }: { close(): void }) {
  const { t } = useTranslation()
  const { accounts, account } = useWho()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const toasts = useToasts()
  const parents = treeOf(accounts).filter(({ account: a }) => beneath(a.spec.type).length > 0)
  const [parent, setParent] = useState((parents.find((p) => p.account.id === account.id) ?? parents.find((p) => p.account.id === account.spec.parent) ?? parents[0])?.account.id ?? '')
  const may = beneath(parents.find((p) => p.account.id === parent)?.account.spec.type ?? '')
  const [type, setType] = useState<string>('customer')
  const [name, setName] = useState('')
  const [shown, setShown] = useState('')
  const [license, setLicense] = useState('standard')
  const [existing, setExisting] = useState(false)
  const save = async () => {
    const made = data(await api.POST('/accounts', { body: { metadata: { name: name.trim() }, spec: { parent, type: type as 'customer', displayName: shown.trim(), license: license as 'standard', existing } } }))
    await queries.invalidateQueries({ queryKey: ['get', '/accounts'] })
    toasts.say(t('{{name}} is added', { name: titleOf(made) }))
    await navigate({ to: '/accounts/$account/provisioning', params: { account: made.metadata.name }, search: { account: made.metadata.name } })
  }
  return (
    <FormDialog title={t('Add account')} verb={t('Add')} refused={t('The account was not added')} ready={name.trim() !== '' && (may as readonly string[]).includes(type)} act={save} close={close}>
      {(error) => (
        <>
          <Choice id="account-parent" label={t('Beneath')} value={parent} change={(v) => { setParent(v); setType('customer') }} options={parents.map(({ account: a, depth }) => [a.id, `${'  '.repeat(depth)}${titleOf(a)}`] as const)} wrong={saidOf(error, '/spec/parent')} />
          <Choice id="account-type" label={t('Type')} value={type} change={setType} options={may.map((k) => [k, typeWord(t, k)] as const)} wrong={saidOf(error, '/spec/type')} />
          <Text id="account-name" label={t('Name')} required focus value={name} change={setName} wrong={saidOf(error, '/metadata/name')} help={t('In addresses and on the command line')} />
          <Text id="account-shown" label={t('Display name')} value={shown} change={setShown} wrong={saidOf(error, '/spec/displayName')} />
          <Choice id="account-license" label={t('License')} value={license} change={setLicense} options={[['standard', t('Standard')], ['enterprise', t('Enterprise')]]} wrong={saidOf(error, '/spec/license')} />
          <Checkbox id="account-existing" label={t('Its devices have been somewhere else before')} description={t('Auto-Sync starts off, so that nothing is sent to devices that run.')} isChecked={existing} onChange={(_e, v) => setExisting(v)} />
        </>
      )}
    </FormDialog>
  )
}
