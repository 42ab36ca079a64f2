import { Checkbox, FormGroup, Radio } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAll } from '~/api/all'
import { api, data, type Api } from '~/api/client'
import { useMay, useWho } from '~/api/who'
import { FormDialog } from '~/part/dialog'
import { Choice, saidOf, Text } from '~/part/field'
import { inFull } from '~/part/text'
import { boundable, roleMeans, roles, roleWord, type Role } from './roles'
import { SiteScope } from './scope'

type Token = Api['Token']
type Rights = NonNullable<Api['TokenWriteSpec']['rights']>
const rights = ['read', 'write', 'reveal', 'admin'] as const
const lasts = [['30', 30], ['90', 90], ['365', 365]] as const
const until = (days: string) => (days ? { expiresAt: new Date(Date.now() + Number(days) * 86_400_000).toISOString() } : {})

function useLasts(): (readonly [string, string])[] {
  const { t } = useTranslation()
  return lasts.map(([v, n]) => [v, t('in {{time}}', { time: t('{{n}} days', { n }) })] as const)
}

/** A token is made: by a role, as a member, or with rights alone. */
export function AddToken({ account, close, done }: { account: string; close(): void; done(k: Token): void }) {
  const { t } = useTranslation()
  const { me } = useWho()
  const owners = useMay('owners')
  const members = useAll<Api['Member']>('members', account)
  const ends = useLasts()
  const [name, setName] = useState('')
  const [by, setBy] = useState<'role' | 'member' | 'rights'>('role')
  const [role, setRole] = useState<Role>('readOnly')
  const [sites, setSites] = useState<string[] | null>(null)
  const [member, setMember] = useState('')
  const [chosen, setChosen] = useState<Rights>(['read'])
  const [days, setDays] = useState('90')
  const bound = boundable(role) ? sites : null
  const ready = name.trim() !== '' && (by === 'role' ? bound === null || bound.length > 0 : by === 'member' ? member !== '' : chosen.length > 0)
  const save = async () => {
    const may = by === 'role' ? { role, ...(bound ? { sites: bound } : {}) } : by === 'member' ? { member } : { rights: chosen }
    done(data(await api.POST('/accounts/{account}/api-tokens', { params: { path: { account } }, body: { metadata: { name: name.trim() }, spec: { ...may, ...until(days) } } })))
  }
  return (
    <FormDialog title={t('Create token')} verb={t('Create')} refused={t('The token was not created')} ready={ready} act={save} close={close}>
      {(error) => (
        <>
          <Text id="token-name" label={t('Name')} required focus value={name} change={setName} wrong={saidOf(error, '/metadata/name')} help={t('Which program has it')} />
          <FormGroup role="radiogroup" isStack label={t('Scopes')} fieldId="token-by">
            <Radio id="by-role" name="by" label={t('What a role may')} isChecked={by === 'role'} onChange={() => setBy('role')} />
            <Radio id="by-member" name="by" label={t('What a member may')} description={t('In their role of then; revoked when they are removed')} isChecked={by === 'member'} onChange={() => setBy('member')} />
            <Radio id="by-rights" name="by" label={t('Rights')} isChecked={by === 'rights'} onChange={() => setBy('rights')} />
          </FormGroup>
          {by === 'role' && <Choice id="token-role" label={t('Role')} value={role} change={(v) => setRole(v as Role)} options={roles.filter((r) => r !== 'owner' || owners.allowed).map((r) => [r, roleWord(t, r)] as const)} help={roleMeans(t, role)} wrong={saidOf(error, '/spec/role')} />}
          {by === 'role' && boundable(role) && <SiteScope account={account} value={sites} change={setSites} />}
          {by === 'member' && <Choice id="token-member" label={t('Member')} required value={member} change={setMember} none="" options={(members.data ?? []).map((m) => [m.id, m.metadata.name] as const)} wrong={saidOf(error, '/spec/member')} />}
          {by === 'rights' && (
            <FormGroup role="group" isStack label={t('Rights')} fieldId="token-rights">
              {rights.map((r) => <Checkbox key={r} id={`right-${r}`} label={r} isDisabled={!me.rights.includes(r)} description={me.rights.includes(r) ? undefined : t('You do not hold it yourself.')} isChecked={chosen.includes(r)} onChange={(_e, on) => setChosen((all) => (on ? [...all, r] : all.filter((o) => o !== r)))} />)}
            </FormGroup>
          )}
          <Choice id="token-end" label={t('Expires')} value={days} change={setDays} none={t('Never')} options={ends} wrong={saidOf(error, '/spec/expiresAt')} />
        </>
      )}
    </FormDialog>
  )
}

/** A token gets a successor with the same powers; the old one may go on until its user has the new one. */
export function RotateToken({ account, token, revoke, close, done }: { account: string; token: Token; revoke(k: Token): Promise<void>; close(): void; done(k: Token): void }) {
  const { t } = useTranslation()
  const ends = useLasts()
  const [now, setNow] = useState(false)
  const [days, setDays] = useState(token.spec.expiresAt ? '90' : '')
  const save = async () => {
    const { rights, role, sites, member } = token.spec
    const may = member ? { member } : role ? { role, ...(sites?.length ? { sites } : {}) } : { rights: rights as Rights }
    const made = data(await api.POST('/accounts/{account}/api-tokens', { params: { path: { account } }, body: { metadata: { name: token.metadata.name }, spec: { ...may, ...until(days) } } }))
    if (now) await revoke(token)
    done(made)
  }
  return (
    <FormDialog title={t('Rotate {{name}}', { name: token.metadata.name })} about={t('A new token of the same name that may the same.')} verb={t('Rotate')} refused={t('The token was not rotated')} act={save} close={close}>
      <FormGroup role="radiogroup" isStack label={t('The old token')} fieldId="old-token">
        <Radio id="old-stays" name="old" isChecked={!now} onChange={() => setNow(false)} label={t('Works until you revoke it')} description={token.spec.expiresAt ? t('or until {{time}}', { time: inFull(token.spec.expiresAt) }) : t('Revoke it when its program has the new one.')} />
        <Radio id="old-goes" name="old" isChecked={now} onChange={() => setNow(true)} label={t('Is revoked now')} description={t('For a token that has leaked.')} />
      </FormGroup>
      <Choice id="token-end" label={t('The new one expires')} value={days} change={setDays} none={t('Never')} options={ends} />
    </FormDialog>
  )
}
