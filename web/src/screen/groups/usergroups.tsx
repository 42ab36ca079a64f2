import { Button, SearchInput } from '@patternfly/react-core'
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
import { count, None, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { priorityWord } from '../policies/policies'
import { tagOf } from '../sites/data'
import { Places } from './places'
import { usePeopleChanged } from './users'

type UserGroup = Api['DeviceUserGroup']

/** S9: device user groups, whose policies reach the devices of their users. */
export function DeviceUserGroups() {
  const { t } = useTranslation()
  const { account } = useWho()
  const { q = '', sort = 'name' } = useSearch({ from: '/device-user-groups' })
  const navigate = useNavigate({ from: '/device-user-groups' })
  const toasts = useToasts()
  const changed = usePeopleChanged()
  const [editing, setEditing] = useState<UserGroup | 'new' | null>(null)
  const [deleting, setDeleting] = useState<UserGroup | null>(null)
  const found = useAll<UserGroup>('device-user-groups', account.id)
  const policies = useAll<Api['PolicyResource']>('policies', account.id)
  const of = (g: UserGroup) => (policies.data ?? []).filter((p) => p.spec.level === 'userGroup' && p.spec.target === g.id)
  const settings = (g: UserGroup) => of(g).reduce((n, p) => n + Object.keys(p.spec.settings).length, 0)
  const all = found.data ?? []
  const rows = all.filter((g) => `${g.metadata.name} ${g.spec.description}`.toLowerCase().includes(q.toLowerCase()))
  const set = (next: object, replace = false) => void navigate({ search: (s) => ({ ...s, ...next }), replace })
  const add = <Act power="design" variant="primary" onClick={() => setEditing('new')}>{t('Add device user group')}</Act>
  return (
    <Screen title={t('Device User Groups')} about={t('{{account}}. A policy for a group reaches the devices of its users, and is stronger than those of sites and device groups.', { account: titleOf(account) })} actions={all.length > 0 && add}>
      <Places here="userGroups">
        {found.error && <ProblemAlert error={found.error} title={t('The groups could not be read')} retry={() => void found.refetch()} />}
        {found.isPending ? <Waiting /> : found.data && (all.length === 0 ? (
          <Empty title={t('No device user groups yet.')} actions={add}>{t('A device user group has people: a department, a shift. Its policies reach their devices wherever those stand.')}</Empty>
        ) : (
          <>
            <div className="filters" data-search>
              <SearchInput className="grow" value={q} onChange={(_e, v) => set({ q: v || undefined }, true)} onClear={() => set({ q: undefined })} placeholder={t('Name or description')} aria-label={t('Search device user groups')} />
            </div>
            {rows.length === 0 ? <Empty title={t('No device user groups match.')} actions={<Button variant="primary" onClick={() => set({ q: undefined })}>{t('Clear filters')}</Button>} /> : (
              <List caption={t('Device User Groups of {{account}}', { account: titleOf(account) })} rows={rows} id={(g) => g.id} sort={sort} setSort={(s) => set({ sort: s === 'name' ? undefined : s })} counted={t('{{count}} device user groups', { count: rows.length })} columns={[
                { key: 'name', words: t('Name'), by: (g) => g.metadata.name, cell: (g) => <>{g.metadata.name}{g.spec.description && <div className="muted">{g.spec.description}</div>}</> },
                { key: 'users', number: true, words: t('Device Users'), by: (g) => g.status.users, cell: (g) => (g.status.users === 0 ? count(0) : <Link to="/device-users" search={{ group: g.id }}>{count(g.status.users)}</Link>) },
                { key: 'policies', words: t('Policies'), help: t('With their Policy Priority'), cell: (g) => (of(g).length === 0 ? <None /> : of(g).map((p) => <div key={p.id}><Link to="/policies/$policy" params={{ policy: p.id }}>{p.metadata.name}</Link> <span className="muted">({priorityWord(t, p.spec.priority)})</span></div>)) },
                { key: 'settings', number: true, words: t('Settings Count'), by: settings, cell: (g) => count(settings(g)) },
                { key: 'changed', words: t('Last changed'), by: (g) => g.metadata.updatedAt, cell: (g) => <When at={g.metadata.updatedAt} /> },
              ]} actions={(g) => (
                <>
                  <Act power="design" variant="link" isInline onClick={() => setEditing(g)}>{t('Edit')}<span className="visually-hidden"> {g.metadata.name}</span></Act>
                  <Act power="design" variant="link" isInline isDanger onClick={() => setDeleting(g)}>{t('Delete…')}<span className="visually-hidden"> {g.metadata.name}</span></Act>
                </>
              )} />
            )}
          </>
        ))}
      </Places>
      {editing && <EditUserGroup account={account.id} group={editing === 'new' ? null : editing} close={() => setEditing(null)} done={(g) => { void changed(); toasts.say(t('Device user group {{name}} is saved', { name: g.metadata.name })) }} />}
      {deleting && (
        <Confirm danger title={t('Delete the device user group {{name}}?', { name: deleting.metadata.name })} verb={t('Delete')} close={() => setDeleting(null)}
          act={async () => { data(await api.DELETE('/device-user-groups/{id}', { params: { path: { id: deleting.id }, header: tagOf(deleting) } })); await changed(); toasts.say(t('{{name}} is deleted', { name: deleting.metadata.name })) }}>
          <p>{t('{{count}} users leave it; they and their devices stay.', { count: deleting.status.users })}</p>
          {deleting.status.policies.length > 0 && <p>{t('Its policies are in the way, delete them before: {{names}}.', { names: deleting.status.policies.join(', ') })}</p>}
        </Confirm>
      )}
    </Screen>
  )
}

function EditUserGroup({ account, group, close, done }: { account: string; group: UserGroup | null; close(): void; done(g: UserGroup): void }) {
  const { t } = useTranslation()
  const [name, setName] = useState(group?.metadata.name ?? '')
  const [description, setDescription] = useState(group?.spec.description ?? '')
  const save = async () => {
    const body = { metadata: { name }, spec: { description } }
    done(data(group ? await api.PATCH('/device-user-groups/{id}', { params: { path: { id: group.id }, header: tagOf(group) }, headers: mergePatch, body: body as never })
      : await api.POST('/accounts/{account}/device-user-groups', { params: { path: { account } }, body })))
  }
  return (
    <FormDialog title={group ? t('Edit {{name}}', { name: group.metadata.name }) : t('Add device user group')} verb={t('Save')} refused={t('The group was not saved')} ready={name.trim() !== ''} act={save} close={close}>
      {(error) => (
        <>
          <Text id="usergroup-name" label={t('Name')} required focus value={name} change={setName} wrong={saidOf(error, '/metadata/name')} />
          <Text id="usergroup-description" label={t('Description')} value={description} change={setDescription} wrong={saidOf(error, '/spec/description')} />
        </>
      )}
    </FormDialog>
  )
}
