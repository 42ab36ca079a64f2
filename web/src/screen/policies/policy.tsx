import { Breadcrumb, BreadcrumbItem, Button, FormSelect, FormSelectOption, Label, SearchInput } from '@patternfly/react-core'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalog } from '~/api/catalog'
import { $api, api, tagged, type Api, type Tagged } from '~/api/client'
import { useMay } from '~/api/who'
import { Act } from '~/part/act'
import { Empty, Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { familyWord } from '~/part/state'
import { ScreenTabs } from '~/part/tabs'
import { count } from '~/part/text'
import { useToasts } from '~/part/toast'
import { Which } from '~/part/which'
import { levelWord } from '../device/settings'
import { Categories, Known, type Category } from './browse'
import { DeletePolicy } from './delete'
import { useDraft } from './drafts'
import { Found } from './find'
import { History } from './history'
import './policies.css'
import { KeptDraft } from './kept'
import { priorityWord, type Level } from './policies'
import { Review } from './review'
import { conflicts, Rows, setHere, type Row } from './rows'

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

const shownAtOnce = 200
type Of = 'all' | 'here' | 'inherited' | 'conflicts'

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

  const changes = Object.keys(draft.settings).length + (draft.priority && draft.priority !== p.spec.priority ? 1 : 0) + (draft.locked ? 1 : 0)
  const locked = draft.locked ?? p.spec.locked
  const takeBack = (key: string) => setDraft((d) => { const settings = { ...d.settings }; delete settings[key]; return { ...d, settings } })
  const set = (key: string, value: string | null) => value === (p.spec.settings[key] ?? null) ? takeBack(key) : setDraft((d) => ({ ...d, settings: { ...d.settings, [key]: value } }))
  const lock = (key: string, on: boolean) => setDraft((d) => {
    const next = on ? [...locked, key].sort() : locked.filter((k) => k !== key)
    return { ...d, locked: next.join() === [...p.spec.locked].sort().join() ? undefined : next }
  })
  const fares = $api.useQuery('get', '/policies/{policy}/settings', { params: { path: { policy: p.id } } }, { enabled: !fresh })
  const title = p.metadata.name || t('New policy')
  const settings = (
    <div className="stack">
      {found && <KeptDraft found={found} discard={() => setDraft({ settings: {} })} />}
      <div className="facets">
        <span className="labelled"><label htmlFor="priority">{t('Policy Priority')}</label>
        <span className="level">
          <FormSelect id="priority" value={draft.priority ?? p.spec.priority} isDisabled={!may.allowed} onChange={(_e, v) => setDraft((d) => ({ ...d, priority: v as 'normal' }))}>
            {['lowest', 'low', 'normal', 'important', 'critical'].map((v) => <FormSelectOption key={v} value={v} label={priorityWord(t, v)} />)}
          </FormSelect>
        </span></span>
      </div>
      {fares.error && <ProblemAlert error={fares.error} title={t('How its settings fare is not known')} retry={() => void fares.refetch()} />}
      <Settings policy={p} draft={draft} locked={locked} fares={fares.data?.items ?? []} set={set} takeBack={takeBack} lock={lock} />
    </div>
  )
  return (
    <Screen title={title} breadcrumb={<Trail name={title} />}
      about={<span className="line"><Label isCompact color="teal">{levelWord(t, p.spec.level)}</Label><span>{p.spec.level === 'family' ? familyWord(p.spec.target) : p.status.targetName}</span>
        {fares.data && <span>{t('{{count}} devices', { count: fares.data.devices })}</span>}
        <span role="status">{changes > 0 ? t('Draft: {{count}} changes', { count: changes }) : ''}</span></span>}
      actions={(
        <>
          {changes > 0 && <Button variant="link" onClick={() => setDraft({ settings: {} })}>{t('Discard')}</Button>}
          <Act power="design" variant="primary" because={changes === 0 ? t('Nothing is changed.') : undefined} onClick={() => setReviewing(true)}>{t('Review and apply')}</Act>
          {!fresh && <Act power="design" variant="secondary" isDanger onClick={() => setDeleting(true)}>{t('Delete…')}</Act>}
        </>
      )}>
      <ScreenTabs label={title} tabs={[['settings', t('Settings'), settings], ...(fresh ? [] : [['history', t('History'), <History key="h" now={now} />] as const])]} open={tab} choose={setTab} />
      {reviewing && <Review now={now} draft={draft} close={() => setReviewing(false)} done={(made) => { setReviewing(false); setDraft({ settings: {} }); toasts.say(t('{{name}} is applied', { name: made.metadata.name })); if (fresh) void navigate({ to: '/policies/$policy', params: { policy: made.id }, search: {}, replace: true }) }} />}
      {deleting && <DeletePolicy policy={p} close={() => setDeleting(false)} done={() => void navigate({ to: '/policies' })} />}
    </Screen>
  )
}

interface SettingsProps { policy: Api['PolicyResource']; draft: Draft; locked: string[]; fares: Api['PolicySetting'][]; set(key: string, value: string | null): void; takeBack(key: string): void; lock(key: string, on: boolean): void }

/** The policy's own settings first, then what its devices inherit, then what the catalog has beside them. */
function Settings({ policy: p, draft, locked, fares, ...deeds }: SettingsProps) {
  const { t } = useTranslation()
  const own = p.spec.level === 'family' ? p.spec.target : ''
  const [which, setWhich] = useState<Of>('all')
  const [known, setKnown] = useState(own)
  const [category, setCategory] = useState<Category | ''>('')
  const [q, setQ] = useState('')
  const [more, setMore] = useState(shownAtOnce)
  const words = useDeferredValue(q.trim())
  const [family, model] = known.split('/')
  const within = { ...(family ? { family: family as 'ucs' } : {}), ...(model ? { model } : {}) }
  const names = [...new Set([...Object.keys(p.spec.settings), ...Object.keys(draft.settings), ...fares.map((f) => f.key)])].sort()
  const entries = useCatalog(names, within)
  const byKey = new Map(fares.map((f) => [f.key, f]))
  const rows = names.map((key): Row => ({ key, entry: entries.get(key), was: p.spec.settings[key], draft: draft.settings[key], locked: locked.includes(key), fares: byKey.get(key) }))
    .filter((r) => r.draft !== undefined || r.was !== undefined || (r.fares?.beneath.length ?? 0) > 0)
    .sort((a, b) => Number(touched(b)) - Number(touched(a)))
  const tests: Record<Of, (r: Row) => boolean> = { all: () => true, here: touched, inherited: (r) => !touched(r), conflicts }
  const low = words.toLowerCase()
  const asked = rows.filter((r) => (!low || r.key.toLowerCase().includes(low) || (r.entry?.summary ?? '').toLowerCase().includes(low)) && (!known || entries.has(r.key) || touched(r)))
  const counts = new Map<Category, number>()
  for (const r of asked.filter(tests[which])) counts.set(categoryOf(r), (counts.get(categoryOf(r)) ?? 0) + 1)
  const here = asked.filter((r) => !category || categoryOf(r) === category)
  const shown = here.filter(tests[which])
  const word: Record<Of, string> = { all: t('All'), here: t('Set here'), inherited: t('Inherited'), conflicts: t('Conflicts') }
  return (
    <>
      <div className="filters">
        <div className="grow" data-search><SearchInput value={q} onChange={(_e, v) => { setQ(v); setMore(shownAtOnce) }} onClear={() => setQ('')} placeholder={t('Filter settings: sntp, volume, transport…')} aria-label={t('Filter settings')} /></div>
        <div className="facets">
          <Which<Of> id="which" label={t('Which settings')} options={(Object.keys(tests) as Of[]).map((w) => [w, `${word[w]} ${count(here.filter(tests[w]).length)}`] as const)} value={which} choose={setWhich} />
          <Known value={known} change={setKnown} family={own || undefined} />
        </div>
      </div>
      <div className="browse">
        <Categories open={category} choose={(c) => { setCategory(c); setMore(shownAtOnce) }} counts={counts} />
        <div className="stack">
          {rows.every((r) => !touched(r)) && <Empty title={t('This policy sets nothing yet.')}>{t('Change one setting to save it: override one that is inherited, choose a category, or search above.')}</Empty>}
          {shown.length > 0 ? <Rows rows={shown.slice(0, more)} {...deeds} /> : rows.length > 0 && <p role="status" className="muted">{t('None of its settings matches.')}</p>}
          {shown.length > more && <div><Button variant="link" onClick={() => setMore(more + shownAtOnce)}>{t('Show more')}</Button></div>}
          {(words.length > 1 || category) && <Found query={{ ...within, ...(words.length > 1 ? { q: words } : {}), ...(category ? { category } : {}) }} without={names} set={(s) => deeds.set(s.name, s.secret ? '' : s.default)} />}
        </div>
      </div>
    </>
  )
}

/** A setting that no catalog knows stands beside what the catalog does not place. */
const categoryOf = (r: Row): Category => r.entry?.category ?? 'other'

/** Whether the policy sets it, or would stop to. */
const touched = (r: Row) => setHere(r) || r.draft === null
