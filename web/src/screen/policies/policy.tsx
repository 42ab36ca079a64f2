import { Breadcrumb, BreadcrumbItem, Button, FormSelect, FormSelectOption, Label, SearchInput, Tab, Tabs, TabTitleText, TextInput } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, tagged, type Api, type Tagged } from '~/api/client'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { Empty, Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { familyWord } from '~/part/state'
import { useMay } from '~/api/who'
import { useToasts } from '~/part/toast'
import { levelWord } from '../device/settings'
import { useDraft } from './drafts'
import { History } from './history'
import { KeptDraft } from './kept'
import { priorityWord, type Level } from './policies'
import { Review } from './review'

/** What is changed and not applied: null takes a setting out. */
export interface Draft { settings: Record<string, string | null>; locked?: string[]; priority?: Api['PolicySpec']['priority'] }

/** S4: one policy, its settings found in the catalog, its changes a draft until they are reviewed. */
export function PolicyScreen() {
  const { t } = useTranslation()
  const { policy: id } = useParams({ from: '/policies/$policy' })
  const asked = useSearch({ from: '/policies/$policy' })
  const found = useQuery({
    queryKey: ['get', '/policies/{policy}', { params: { path: { policy: id } } }], enabled: id !== 'new',
    queryFn: async ({ signal }) => tagged(await api.GET('/policies/{policy}', { params: { path: { policy: id } }, signal })),
  })
  const fresh: Tagged<Api['PolicyResource']> = { etag: '', value: { id: '', kind: 'Policy', metadata: { name: asked.name ?? '', labels: {}, createdAt: '', updatedAt: '', revision: 0 }, spec: { level: (asked.level ?? 'account') as Level, target: asked.target ?? '', priority: 'normal', settings: {}, locked: [], raw: [] }, status: { account: '', targetName: asked.target ?? '', changedBy: '' } } }
  const now = id === 'new' ? fresh : found.data
  if (!now) return <Screen title={t('Policy')} breadcrumb={<Trail name={id} />}>{found.error ? <ProblemAlert error={found.error} title={t('The policy could not be read')} retry={() => void found.refetch()} /> : <Waiting />}</Screen>
  return <Editor key={now.value.id} now={now} />
}

function Trail({ name }: { name: string }) {
  const { t } = useTranslation()
  return (
    <Breadcrumb aria-label={t('Breadcrumb')}>
      <BreadcrumbItem><Link to="/policies">{t('Policies')}</Link></BreadcrumbItem>
      <BreadcrumbItem isActive>{name}</BreadcrumbItem>
    </Breadcrumb>
  )
}

const families = ['ucs', 'polyos', 'j100'] as const

function Editor({ now }: { now: Tagged<Api['PolicyResource']> }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const navigate = useNavigate()
  const may = useMay('design')
  const p = now.value
  const fresh = p.id === ''
  const [draft, setDraft, found] = useDraft(p.id || `new.${p.spec.level}.${p.spec.target}.${p.metadata.name}`, p.metadata.revision, p.spec.settings)
  const [reviewing, setReviewing] = useState(false)
  const [deleting, setDeleting] = useState(false)
  const [tab, setTab] = useState('settings')
  const [family, setFamily] = useState<'' | (typeof families)[number]>(p.spec.level === 'family' ? (p.spec.target as 'ucs') : '')
  const [q, setQ] = useState('')
  const words = useDeferredValue(q.trim())
  const catalog = $api.useQuery('get', '/settings-catalog', { params: { query: { q: words, limit: 50, ...(family ? { family } : {}) } } }, { enabled: words.length > 1, placeholderData: (old) => old })

  const changes = Object.keys(draft.settings).length + (draft.priority && draft.priority !== p.spec.priority ? 1 : 0) + (draft.locked ? 1 : 0)
  const locked = draft.locked ?? p.spec.locked
  const set = (key: string, value: string | null) => setDraft((d) => {
    const settings = { ...d.settings, [key]: value }
    if (value === (p.spec.settings[key] ?? null)) delete settings[key]
    return { ...d, settings }
  })
  const lock = (key: string, on: boolean) => setDraft((d) => {
    const next = on ? [...locked, key].sort() : locked.filter((k) => k !== key)
    return { ...d, locked: next.join() === [...p.spec.locked].sort().join() ? undefined : next }
  })
  const keys = [...new Set([...Object.keys(p.spec.settings), ...Object.keys(draft.settings)])].sort()
  const title = p.metadata.name || t('New policy')
  return (
    <Screen title={title} breadcrumb={<Trail name={title} />}
      about={<span className="line"><Label isCompact color="teal">{levelWord(t, p.spec.level)}</Label><span>{p.spec.level === 'family' ? familyWord(p.spec.target) : p.status.targetName}</span>
        <span role="status">{changes > 0 ? t('Draft: {{count}} changes', { count: changes }) : ''}</span></span>}
      actions={(
        <>
          {changes > 0 && <Button variant="link" onClick={() => setDraft({ settings: {} })}>{t('Discard')}</Button>}
          <Act power="design" variant="primary" because={changes === 0 ? t('Nothing is changed.') : undefined} onClick={() => setReviewing(true)}>{t('Review and apply')}</Act>
          {!fresh && <Act power="design" variant="secondary" isDanger onClick={() => setDeleting(true)}>{t('Delete…')}</Act>}
        </>
      )}>
      <Tabs activeKey={tab} onSelect={(_e, k) => setTab(String(k))} aria-label={title} mountOnEnter unmountOnExit>
        <Tab eventKey="settings" title={<TabTitleText>{t('Settings')}</TabTitleText>}>
          <div className="tab-body stack">
            {found && <KeptDraft found={found} discard={() => setDraft({ settings: {} })} />}
            <div className="facets">
              <label htmlFor="priority">{t('Policy Priority')}</label>
              <div className="level">
                <FormSelect id="priority" value={draft.priority ?? p.spec.priority} isDisabled={!may.allowed} onChange={(_e, v) => setDraft((d) => ({ ...d, priority: v as 'normal' }))}>
                  {['lowest', 'low', 'normal', 'important', 'critical'].map((v) => <FormSelectOption key={v} value={v} label={priorityWord(t, v)} />)}
                </FormSelect>
              </div>
            </div>
            {keys.length === 0 ? <Empty title={t('This policy sets nothing yet.')}>{t('Find a setting below and change it to save the policy.')}</Empty> : (
              <Table role="table" aria-label={t('Set here')} variant="compact" gridBreakPoint="grid-md">
                <Thead><Tr><Th width={35}>{t('Setting')}</Th><Th width={35}>{t('Value')}</Th><Th>{t('Source')}</Th><Th screenReaderText={t('Actions')} /></Tr></Thead>
                <Tbody>
                  {keys.map((k) => {
                    const was = p.spec.settings[k]
                    const value = k in draft.settings ? draft.settings[k]! : was ?? ''
                    const gone = draft.settings[k] === null
                    return (
                      <Tr key={k} data-setting={k}>
                        <Td dataLabel={t('Setting')} modifier="breakWord"><code>{k}</code></Td>
                        <Td dataLabel={t('Value')}>{gone ? <s className="muted">{was}</s> : <TextInput aria-label={t('Value of {{key}}', { key: k })} value={value} isDisabled={!may.allowed} onChange={(_e, v) => set(k, v)} spellCheck={false} />}</Td>
                        <Td dataLabel={t('Source')}>
                          {gone ? <Label isCompact color="orange">{t('Reset to inherited')}</Label> : k in draft.settings ? <Label isCompact color="blue">{was === undefined ? t('New') : t('Changed')}</Label> : <Label isCompact color="grey">{t('Set here')}</Label>}
                          {locked.includes(k) && <> <Label isCompact variant="outline">{t('Locked')}</Label></>}
                        </Td>
                        <Td className="row-actions">
                          <Act power="design" variant="link" isInline onClick={() => lock(k, !locked.includes(k))}>{locked.includes(k) ? t('Unlock') : t('Lock')}</Act>
                          {gone || (k in draft.settings && was === undefined)
                            ? <Button variant="link" isInline onClick={() => setDraft((d) => { const settings = { ...d.settings }; delete settings[k]; return { ...d, settings } })}>{t('Take back')}</Button>
                            : <Act power="design" variant="link" isInline onClick={() => set(k, null)}>{t('Reset')}</Act>}
                        </Td>
                      </Tr>
                    )
                  })}
                </Tbody>
              </Table>
            )}
            <section aria-labelledby="find">
              <h2 id="find" className="pf-v6-c-title pf-m-lg">{t('Add a setting')}</h2>
              <div className="filters above">
                <div className="grow" data-search><SearchInput value={q} onChange={(_e, v) => setQ(v)} onClear={() => setQ('')} placeholder={t('Filter settings: sntp, volume, transport…')} aria-label={t('Filter settings')} /></div>
                {p.spec.level !== 'family' && (
                  <div className="facets"><div className="level">
                    <FormSelect aria-label={t('Family')} value={family} onChange={(_e, v) => setFamily(v as 'ucs')}>
                      <FormSelectOption value="" label={t('All families')} />{families.map((f) => <FormSelectOption key={f} value={f} label={familyWord(f)} />)}
                    </FormSelect>
                  </div></div>
                )}
              </div>
              {words.length > 1 && catalog.data && (catalog.data.items.length === 0 ? <Empty level="h3" title={t('No setting is called so.')} /> : (
                <Table role="table" aria-label={t('Settings catalog')} variant="compact" gridBreakPoint="grid-md">
                  <Thead><Tr><Th>{t('Setting')}</Th><Th>{t('Help')}</Th><Th>{t('Default')}</Th><Th>{t('Needs')}</Th><Th screenReaderText={t('Actions')} /></Tr></Thead>
                  <Tbody>
                    {catalog.data.items.map((s) => (
                      <Tr key={s.family + s.name}>
                        <Td dataLabel={t('Setting')} modifier="breakWord"><code>{s.name}</code> <span className="muted">{familyWord(s.family)}</span></Td>
                        <Td dataLabel={t('Help')}>{s.summary}{s.choices.length > 0 && <span className="muted"> {s.choices.slice(0, 8).map((c) => c.value).join(', ')}</span>}{s.min < s.max && <span className="muted"> {s.min}–{s.max}</span>}</Td>
                        <Td dataLabel={t('Default')} modifier="breakWord"><code>{s.default}</code></Td>
                        <Td dataLabel={t('Needs')}>{s.restart === 'reboot' ? t('Reboot') : s.restart === 'restart' ? t('Restart') : ''}</Td>
                        <Td className="row-actions"><Act power="design" variant="secondary" size="sm" because={keys.includes(s.name) ? t('It is set here.') : undefined} onClick={() => set(s.name, s.default)}>{t('Set')}</Act></Td>
                      </Tr>
                    ))}
                  </Tbody>
                </Table>
              ))}
            </section>
          </div>
        </Tab>
        {!fresh && <Tab eventKey="history" title={<TabTitleText>{t('History')}</TabTitleText>}><div className="tab-body"><History now={now} /></div></Tab>}
      </Tabs>
      {reviewing && <Review now={now} draft={draft} close={() => setReviewing(false)} done={(made) => { setReviewing(false); setDraft({ settings: {} }); toasts.say(t('{{name}} is applied', { name: made.metadata.name })); if (fresh) void navigate({ to: '/policies/$policy', params: { policy: made.id }, search: {}, replace: true }) }} />}
      {deleting && (
        <Confirm danger title={t('Delete the policy {{name}}?', { name: p.metadata.name })} verb={t('Delete')} close={() => setDeleting(false)} typed={p.metadata.name}
          act={async () => { data(await api.DELETE('/policies/{policy}', { params: { path: { policy: p.id }, header: { 'If-Match': now.etag } } })); void navigate({ to: '/policies' }) }}>
          <p>{t('Its {{n}} settings go back to what other policies say, on every device that has it.', { n: Object.keys(p.spec.settings).length })}</p>
        </Confirm>
      )}
    </Screen>
  )
}
