import { Button, Label, LabelGroup, SearchInput } from '@patternfly/react-core'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAll } from '~/api/all'
import { api, data, mergePatch, type Api } from '~/api/client'
import { titleOf, useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { FormDialog } from '~/part/dialog'
import { saidOf, Text } from '~/part/field'
import { List } from '~/part/list'
import { Empty, Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { Breaking, count, None, Or, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { quote } from '../inventory/search'
import { tagOf } from '../sites/data'
import { Picked } from './picked'
import { Places } from './places'

type User = Api['DeviceUser']

/** Makes cached answers about device users and their groups doubtful. */
export function usePeopleChanged() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ predicate: (o) => /\/(device-users|device-user-groups|devices)$/.test(String(o.queryKey[1])) })
}

/** S9: device users, the people whose phones they are. */
export function DeviceUsers() {
  const { t } = useTranslation()
  const { account } = useWho()
  const { q = '', group, sort = 'name' } = useSearch({ from: '/device-users' })
  const navigate = useNavigate({ from: '/device-users' })
  const toasts = useToasts()
  const changed = usePeopleChanged()
  const [editing, setEditing] = useState<User | 'new' | null>(null)
  const [deleting, setDeleting] = useState<User | null>(null)
  const found = useAll<User>('device-users', account.id)
  const all = found.data ?? []
  const words = q.toLowerCase()
  const rows = all.filter((u) => (!group || u.spec.groups.includes(group)) && `${u.metadata.name} ${u.spec.email} ${u.status.groupNames.join(' ')}`.toLowerCase().includes(words))
  const set = (next: object, replace = false) => void navigate({ search: (s) => ({ ...s, ...next }), replace })
  const add = <Act power="design" variant="primary" onClick={() => setEditing('new')}>{t('Add device user')}</Act>
  const inGroup = group && all.flatMap((u) => u.spec.groups.map((id, i) => [id, u.status.groupNames[i]] as const)).find(([id]) => id === group)?.[1]
  return (
    <Screen title={t('Device Users')} about={t('{{account}}. A device has at most one user; the policies of the user\'s groups reach it.', { account: titleOf(account) })} actions={all.length > 0 && add}>
      <Places here="users">
        {found.error && <ProblemAlert error={found.error} title={t('The device users could not be read')} retry={() => void found.refetch()} />}
        {found.isPending ? <Waiting /> : found.data && (all.length === 0 ? (
          <Empty title={t('No device users yet.')} actions={add}>{t('A device user is whose phone it is. Put users into groups, and give the group a policy.')}</Empty>
        ) : (
          <>
            <div className="filters" data-search>
              <SearchInput className="grow" value={q} onChange={(_e, v) => set({ q: v || undefined }, true)} onClear={() => set({ q: undefined })} placeholder={t('Name, e-mail or group')} aria-label={t('Search device users')} />
              {group && <Label onClose={() => set({ group: undefined })} closeBtnAriaLabel={t('Clear filters')}>{t('Group: {{name}}', { name: inGroup ?? group })}</Label>}
            </div>
            {rows.length === 0 ? <Empty title={t('No device users match.')} actions={<Button variant="primary" onClick={() => set({ q: undefined, group: undefined })}>{t('Clear filters')}</Button>} /> : (
              <List caption={t('Device Users of {{account}}', { account: titleOf(account) })} rows={rows} id={(u) => u.id} sort={sort} setSort={(s) => set({ sort: s === 'name' ? undefined : s })} counted={t('{{count}} device users', { count: rows.length })} columns={[
                { key: 'name', words: t('Name'), by: (u) => u.metadata.name, cell: (u) => u.metadata.name },
                { key: 'email', words: t('E-mail'), by: (u) => u.spec.email, cell: (u) => <Or>{u.spec.email && <Breaking text={u.spec.email} />}</Or> },
                { key: 'groups', words: t('Device User Groups'), cell: (u) => (u.status.groupNames.length === 0 ? <None /> : <LabelGroup numLabels={4} aria-label={t('Groups of {{name}}', { name: u.metadata.name })}>{u.status.groupNames.map((n) => <Label key={n} isCompact>{n}</Label>)}</LabelGroup>) },
                { key: 'devices', number: true, words: t('Devices'), by: (u) => u.status.devices, cell: (u) => (u.status.devices === 0 ? count(0) : <Link to="/devices" search={{ filter: `user = ${quote(u.metadata.name)}` }}>{count(u.status.devices)}</Link>) },
                { key: 'changed', words: t('Last changed'), by: (u) => u.metadata.updatedAt, cell: (u) => <When at={u.metadata.updatedAt} /> },
              ]} actions={(u) => (
                <>
                  <Act power="design" variant="link" isInline onClick={() => setEditing(u)}>{t('Edit')}<span className="visually-hidden"> {u.metadata.name}</span></Act>
                  <Act power="design" variant="link" isInline isDanger onClick={() => setDeleting(u)}>{t('Delete…')}<span className="visually-hidden"> {u.metadata.name}</span></Act>
                </>
              )} />
            )}
          </>
        ))}
      </Places>
      {editing && <EditUser account={account.id} user={editing === 'new' ? null : editing} close={() => setEditing(null)} done={(u) => { void changed(); toasts.say(t('Device user {{name}} is saved', { name: u.metadata.name })) }} />}
      {deleting && (
        <Confirm danger title={t('Delete the device user {{name}}?', { name: deleting.metadata.name })} verb={t('Delete')} close={() => setDeleting(null)}
          act={async () => { data(await api.DELETE('/device-users/{id}', { params: { path: { id: deleting.id }, header: tagOf(deleting) } })); await changed(); toasts.say(t('{{name}} is deleted', { name: deleting.metadata.name })) }}>
          <p>{t('{{count}} devices stay in the account, without a user; the policies of the user\'s groups reach them no more.', { count: deleting.status.devices })}</p>
        </Confirm>
      )}
    </Screen>
  )
}

function EditUser({ account, user, close, done }: { account: string; user: User | null; close(): void; done(u: User): void }) {
  const { t } = useTranslation()
  const groups = useAll<Api['DeviceUserGroup']>('device-user-groups', account)
  const [name, setName] = useState(user?.metadata.name ?? '')
  const [email, setEmail] = useState(user?.spec.email ?? '')
  const [of, setOf] = useState(user?.spec.groups ?? [])
  const save = async () => {
    const body = { metadata: { name }, spec: { email, groups: of } }
    done(data(user ? await api.PATCH('/device-users/{id}', { params: { path: { id: user.id }, header: tagOf(user) }, headers: mergePatch, body: body as never })
      : await api.POST('/accounts/{account}/device-users', { params: { path: { account } }, body })))
  }
  return (
    <FormDialog title={user ? t('Edit {{name}}', { name: user.metadata.name }) : t('Add device user')} verb={t('Save')} refused={t('The device user was not saved')} ready={name.trim() !== ''} act={save} close={close}>
      {(error) => (
        <>
          <Text id="user-name" label={t('Name')} required focus value={name} change={setName} wrong={saidOf(error, '/metadata/name')} />
          <Text id="user-email" label={t('E-mail')} type="email" value={email} change={setEmail} wrong={saidOf(error, '/spec/email')} />
          <Picked id="user-groups" label={t('Device User Groups')} options={groups.data?.map((g) => [g.id, g.metadata.name] as const)} picked={of} change={setOf} wrong={saidOf(error, '/spec/groups')} none={t('There are no device user groups yet.')} />
        </>
      )}
    </FormDialog>
  )
}
