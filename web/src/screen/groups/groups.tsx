import { Button, Label, SearchInput, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core'
import { useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAll } from '~/api/all'
import { api, data, type Api } from '~/api/client'
import { titleOf, useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { List } from '~/part/list'
import { Empty, Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { count, None, Or, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { priorityWord } from '../policies/policies'
import { tagOf } from '../sites/data'
import { EditGroup } from './edit'
import { Places } from './places'

type Group = Api['DeviceGroup']

/** S9: device groups, those that devices name and those that a rule makes. */
export function Groups() {
  const { t } = useTranslation()
  const { account } = useWho()
  const { q = '', kind, sort = 'name' } = useSearch({ from: '/groups' })
  const navigate = useNavigate({ from: '/groups' })
  const queries = useQueryClient()
  const toasts = useToasts()
  const [editing, setEditing] = useState<Group | 'new' | null>(null)
  const [deleting, setDeleting] = useState<Group | null>(null)
  const found = useAll<Group>('device-groups', account.id)
  const policies = useAll<Api['PolicyResource']>('policies', account.id)
  const of = (g: Group) => (policies.data ?? []).filter((p) => p.spec.level === 'group' && p.spec.target === g.id)
  const changed = () => queries.invalidateQueries({ predicate: (o) => /\/(device-groups|devices)$/.test(String(o.queryKey[1])) })
  const all = found.data ?? []
  const rows = all.filter((g) => (!kind || g.spec.kind === kind) && `${g.metadata.name} ${g.spec.description} ${g.spec.filter}`.toLowerCase().includes(q.toLowerCase()))
  const set = (next: object, replace = false) => void navigate({ search: (s) => ({ ...s, ...next }), replace })
  const add = <Act power="design" variant="primary" onClick={() => setEditing('new')}>{t('Add device group')}</Act>
  return (
    <Screen title={t('Device Groups')} about={t('{{account}}. A device may be in many groups: where their policies disagree the Policy Priority decides, then the name.', { account: titleOf(account) })} actions={!(found.data && all.length === 0) && add}>
      <Places here="groups">
      {found.error && <ProblemAlert error={found.error} title={t('The groups could not be read')} retry={() => void found.refetch()} />}
      {found.isPending ? <Waiting /> : found.data && (all.length === 0 ? (
        <Empty title={t('No device groups yet.')} actions={add}>{t('A static group has the devices that somebody puts into it. A dynamic group has those that its rule is true of, by itself.')}</Empty>
      ) : (
        <>
          <div className="filters" data-search>
            <SearchInput className="grow" value={q} onChange={(_e, v) => set({ q: v || undefined }, true)} onClear={() => set({ q: undefined })} placeholder={t('Name, description or rule')} aria-label={t('Search device groups')} />
            <ToggleGroup aria-label={t('Kind')}>
              <ToggleGroupItem text={t('All')} buttonId="kind-all" isSelected={!kind} onChange={() => set({ kind: undefined })} />
              <ToggleGroupItem text={t('Static')} buttonId="kind-static" isSelected={kind === 'static'} onChange={() => set({ kind: 'static' })} />
              <ToggleGroupItem text={t('Dynamic')} buttonId="kind-dynamic" isSelected={kind === 'dynamic'} onChange={() => set({ kind: 'dynamic' })} />
            </ToggleGroup>
          </div>
          {rows.length === 0 ? <Empty title={t('No device groups match.')} actions={<Button variant="primary" onClick={() => set({ q: undefined, kind: undefined })}>{t('Clear filters')}</Button>} /> : (
            <List caption={t('Device Groups of {{account}}', { account: titleOf(account) })} rows={rows} id={(g) => g.id} state={(g) => g.spec.kind} sort={sort} setSort={(s) => set({ sort: s === 'name' ? undefined : s })} counted={t('{{count}} device groups', { count: rows.length })} columns={[
              { key: 'name', words: t('Name'), by: (g) => g.metadata.name, cell: (g) => <>{g.metadata.name}{g.spec.description && <div className="muted">{g.spec.description}</div>}</> },
              { key: 'kind', words: t('Kind'), by: (g) => g.spec.kind, cell: (g) => <Label isCompact color={g.spec.kind === 'dynamic' ? 'purple' : 'grey'}>{g.spec.kind === 'dynamic' ? t('Dynamic') : t('Static')}</Label> },
              { key: 'rule', words: t('Rule'), breaks: true, cell: (g) => <Or>{g.spec.filter && <code>{g.spec.filter}</code>}</Or> },
              { key: 'devices', number: true, words: t('Devices'), by: (g) => g.status.devices ?? -1, cell: (g) => (g.status.devices === null ? <None /> : <Link to="/devices" search={{ group: [g.metadata.name] }}>{count(g.status.devices)}</Link>) },
              { key: 'policies', words: t('Policies'), help: t('With their Policy Priority'), cell: (g) => (of(g).length === 0 ? <None /> : of(g).map((p) => <div key={p.id}><Link to="/policies/$policy" params={{ policy: p.id }}>{p.metadata.name}</Link> <span className="muted">({priorityWord(t, p.spec.priority)})</span></div>)) },
              { key: 'settings', number: true, words: t('Settings Count'), by: (g) => of(g).reduce((n, p) => n + Object.keys(p.spec.settings).length, 0), cell: (g) => count(of(g).reduce((n, p) => n + Object.keys(p.spec.settings).length, 0)) },
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
      {editing && <EditGroup account={account.id} group={editing === 'new' ? null : editing} close={() => setEditing(null)} done={(g) => { void changed(); toasts.say(t('Device group {{name}} is saved', { name: g.metadata.name })) }} />}
      {deleting && (
        <Confirm danger title={t('Delete the device group {{name}}?', { name: deleting.metadata.name })} verb={t('Delete')} typed={(deleting.status.devices ?? 0) > 100 ? deleting.metadata.name : undefined} close={() => setDeleting(null)}
          act={async () => { data(await api.DELETE('/device-groups/{id}', { params: { path: { id: deleting.id }, header: tagOf(deleting) } })); await changed(); toasts.say(t('{{name}} is deleted', { name: deleting.metadata.name })) }}>
          <p>{t('{{count}} devices leave it; they stay in the account.', { count: deleting.status.devices ?? 0 })}</p>
          {deleting.status.policies.length > 0 && <p>{t('Its policies are in the way, delete them before: {{names}}.', { names: deleting.status.policies.join(', ') })}</p>}
        </Confirm>
      )}
    </Screen>
  )
}
