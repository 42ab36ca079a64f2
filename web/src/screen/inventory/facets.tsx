import { Badge, Button, Form, FormGroup, Label, LabelGroup, MenuToggle, Popover, SearchInput, Select, SelectList, SelectOption, TextArea } from '@patternfly/react-core'
import FilterIcon from '@patternfly/react-icons/dist/esm/icons/filter-icon'
import type { TFunction } from 'i18next'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, problemOf, type Api } from '~/api/client'
import { familyWord, firmwareWord, lifecycleWord, onboardingWord, stateLook, syncLook } from '~/part/state'
import { count } from '~/part/text'
import { phone, useMatch } from '~/part/narrow'
import { lists, narrowed, singles, unconfirmed, type Search } from './search'

type List = (typeof lists)[number]
type Single = (typeof singles)[number]
interface Facet { key: List | Single; words: string; options: { value: string; words: string }[]; more?: boolean }

/** What narrows the inventory, one facet for each parameter of the API. */
export function useFacets(account: string): Facet[] {
  const { t } = useTranslation()
  const path = { account }
  const sites = $api.useQuery('get', '/accounts/{account}/sites', { params: { path, query: { limit: 1000 } } }, { staleTime: 60_000 })
  const groups = $api.useQuery('get', '/accounts/{account}/device-groups', { params: { path, query: { limit: 1000 } } }, { staleTime: 60_000 })
  const models = $api.useQuery('get', '/models', { params: { query: { limit: 1000 } } }, { staleTime: Infinity })
  return facets(t, (sites.data?.items ?? []).map((s) => s.metadata.name), (groups.data?.items ?? []).map((g) => g.metadata.name), models.data?.items ?? [])
}

function facets(t: TFunction, sites: string[], groups: string[], models: Api['Model'][]): Facet[] {
  const same = (values: string[]) => values.map((v) => ({ value: v, words: v }))
  const told = (values: string[], words: (t: TFunction, v: string) => string) => values.map((v) => ({ value: v, words: words(t, v) }))
  return [
    { key: 'state', words: t('State'), options: told(['active', 'stale', 'staged', 'none'], (t, v) => stateLook(t, v).words) },
    { key: 'connection', words: t('Status'), options: [{ value: 'online', words: t('Online') }, { value: 'offline', words: t('Offline') }, { value: 'unknown', words: t('Unknown') }] },
    { key: 'site', words: t('Site'), options: same(sites) },
    { key: 'model', words: t('Model'), options: same(models.map((m) => m.model)) },
    { key: 'family', words: t('Family'), options: ['ucs', 'polyos', 'j100'].map((v) => ({ value: v, words: familyWord(v) })), more: true },
    { key: 'lifecycle', words: t('Life cycle'), options: told(['imported', 'approved', 'claimed', 'associated', 'activated', 'enrolled', 'deactivated'], lifecycleWord), more: true },
    { key: 'onboarding', words: t('Onboarding'), options: told(['provisioned', 'pin', 'usb', 'bluetooth'], onboardingWord), more: true },
    { key: 'group', words: t('Device Group'), options: same(groups), more: true },
    { key: 'firmware', words: t('Firmware'), options: told(['behind', 'current', 'upgrading', 'waiting', 'failed', 'stopped', 'held', 'off', 'unknown'], firmwareWord), more: true },
    { key: 'credentialSync', words: t('Credential sync'), options: told(['inSync', 'queued', 'sending', 'waiting', 'applied', 'failed', 'unreachable', 'excluded', 'unsupported', 'staged', 'off'], (t, v) => syncLook(t, v).words), more: true },
    { key: 'enrollment', words: t('Profile'), options: [{ value: 'behind', words: t('Behind') }, { value: 'current', words: t('Current') }], more: true },
    { key: 'provisioningError', words: t('Provisioning error'), options: [{ value: 'true', words: t('Has one') }, { value: 'false', words: t('Has none') }], more: true },
    { key: 'pendingChanges', words: t('Pending changes'), options: [{ value: 'true', words: t('A policy changed since it last synced') }], more: true },
    { key: 'held', words: t('Held'), options: [{ value: 'true', words: t('Held') }, { value: 'false', words: t('Not held') }], more: true },
  ]
}

const isList = (k: string): k is List => (lists as readonly string[]).includes(k)

interface Props { account: string; search: Search; change(next: Partial<Search>): void }

/** The search field, the facets, and a chip for each thing that narrows. */
export function Filters({ account, search, change }: Props) {
  const { t } = useTranslation()
  const all = useFacets(account)
  const [more, setMore] = useState(all.some((f) => f.more && search[f.key] !== undefined))
  const set = (key: List | Single, value: string, on: boolean) => {
    if (!isList(key)) return change({ [key]: on ? value : undefined })
    const values = (search[key] ?? []).filter((v) => v !== value)
    if (on) values.push(value)
    change({ [key]: values.length > 0 ? values : undefined })
  }
  const valuesOf = (key: List | Single): string[] => { const v = search[key]; return v === undefined ? [] : Array.isArray(v) ? v : [v] }
  const clear = () => change(Object.fromEntries([...lists, ...singles].map((k) => [k, undefined])))
  const shown = all.filter((f) => valuesOf(f.key).length > 0)
  const chips: { words: string; of: [string, () => void][] }[] = [
    { words: t('Text'), of: search.q ? [[search.q, () => change({ q: undefined })]] : [] },
    ...shown.map((f) => ({ words: f.words, of: valuesOf(f.key).map((v): [string, () => void] => [f.options.find((o) => o.value === v)?.words ?? v, () => set(f.key, v, false)]) })),
    { words: t('Label'), of: (search.label ?? []).map((l) => [l, () => set('label', l, false)]) },
    { words: t('Expression'), of: search.filter ? [[search.filter, () => change({ filter: undefined })]] : [] },
  ].filter((c) => c.of.length > 0) as { words: string; of: [string, () => void][] }[]
  const narrow = useMatch(phone)
  const [open, setOpen] = useState(false)
  const n = chips.reduce((sum, c) => sum + c.of.length, 0)
  return (
    <>
      <div className="filters">
        <div className="grow" data-search><Words value={search.q ?? ''} change={(q) => change({ q: q || undefined })} /></div>
        {narrow && <Button variant="secondary" icon={<FilterIcon />} aria-expanded={open} onClick={() => setOpen(!open)}>{n > 0 ? t('Filters ({{n}})', { n: count(n) }) : t('Filters')}</Button>}
        {(!narrow || open) && <div className="facets in-pairs" aria-label={t('Filters')} role="group">
          {all.filter((f) => !f.more || more).map((f) => <FacetMenu key={f.key} facet={f} values={valuesOf(f.key)} set={(v, on) => set(f.key, v, on)} />)}
          <Quick search={search} change={change} />
          {more && <Expression value={search.filter ?? ''} label={search.label ?? []} change={change} />}
          <Button variant="link" icon={<FilterIcon />} aria-expanded={more} onClick={() => setMore(!more)}>{more ? t('Fewer filters') : t('More filters')}</Button>
        </div>}
      </div>
      {narrowed(search) && (
        <div className="chips">
          {chips.map((c) => (
            <LabelGroup key={c.words} categoryName={c.words} numLabels={5}>
              {c.of.map(([words, off]) => <Label key={words} variant="outline" onClose={off} closeBtnAriaLabel={t('Remove {{what}}', { what: words })}>{words}</Label>)}
            </LabelGroup>
          ))}
          <Button variant="link" isInline onClick={clear}>{t('Clear filters')}</Button>
        </div>
      )}
    </>
  )
}

/** What is asked for most, in words of its own, without knowing which facet says it. */
function Quick({ search, change }: Omit<Props, 'account'>) {
  const { t } = useTranslation()
  const homeless = 'NOT has(site)'
  const all: { words: string; on: boolean; next(on: boolean): Partial<Search> }[] = [
    { words: t('Has issues'), on: search.provisioningError === 'true', next: (on) => ({ provisioningError: on ? 'true' : undefined }) },
    { words: t('Credentials not confirmed'), on: [...search.credentialSync ?? []].sort().join() === [...unconfirmed].sort().join(), next: (on) => ({ credentialSync: on ? unconfirmed : undefined }) },
    { words: t('Pending changes'), on: search.pendingChanges === 'true', next: (on) => ({ pendingChanges: on ? 'true' : undefined }) },
    { words: t('Unassigned to a site'), on: search.filter === homeless, next: (on) => ({ filter: on ? homeless : undefined }) },
  ]
  const [open, setOpen] = useState(false)
  const on = all.filter((o) => o.on)
  return (
    <Select isOpen={open} onOpenChange={setOpen} role="menu" selected={on.map((o) => o.words)}
      onSelect={(_e, v) => { const o = all.find((one) => one.words === v); if (o) change(o.next(!o.on)) }}
      toggle={(ref) => <MenuToggle ref={ref} isExpanded={open} onClick={() => setOpen(!open)} badge={on.length > 0 ? <Badge isRead>{on.length}</Badge> : undefined}>{t('Quick filters')}</MenuToggle>}>
      <SelectList>{all.map((o) => <SelectOption key={o.words} value={o.words} hasCheckbox isSelected={o.on}>{o.words}</SelectOption>)}</SelectList>
    </Select>
  )
}

/** The search field asks when one pauses. */
function Words({ value, change }: { value: string; change(v: string): void }) {
  const { t } = useTranslation()
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  useEffect(() => {
    if (text === value) return
    const timer = setTimeout(() => change(text), 250)
    return () => clearTimeout(timer)
  }, [text]) // eslint-disable-line -- only what is typed asks
  return <SearchInput value={text} onChange={(_e, v) => setText(v)} onClear={() => { setText(''); change('') }} placeholder={t('Name, MAC, serial, IP, label…')} aria-label={t('Search devices')} />
}

function FacetMenu({ facet, values, set }: { facet: Facet; values: string[]; set(v: string, on: boolean): void }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <Select isOpen={open} onOpenChange={setOpen} role="menu" isScrollable maxMenuHeight="18rem" selected={values}
      onSelect={(_e, v) => { set(String(v), !values.includes(String(v))); if (!isList(facet.key)) setOpen(false) }}
      toggle={(ref) => (
        <MenuToggle ref={ref} isExpanded={open} onClick={() => setOpen(!open)} badge={values.length > 0 ? <Badge isRead>{values.length}</Badge> : undefined}>{facet.words}</MenuToggle>
      )}>
      <SelectList>
        {facet.options.map((o) => <SelectOption key={o.value} value={o.value} hasCheckbox isSelected={values.includes(o.value)}>{o.words}</SelectOption>)}
        {facet.options.length === 0 && <SelectOption isDisabled value="">{t('There are none yet')}</SelectOption>}
      </SelectList>
    </Select>
  )
}

/** What has no facet: labels, and the whole grammar, checked by the server before it is used. */
function Expression({ value, label, change }: { value: string; label: string[]; change(next: Partial<Search>): void }) {
  const { t } = useTranslation()
  const [text, setText] = useState(value)
  const [one, setOne] = useState('')
  return (
    <Popover aria-label={t('Expression and label')} minWidth="22rem" bodyContent={(hide) => (
      <Form onSubmit={(e) => { e.preventDefault(); change({ filter: text.trim() || undefined, label: one ? [...label, one] : label.length ? label : undefined }); setOne(''); hide() }}>
        <FormGroup label={t('Label, as key:value')} fieldId="facet-label">
          <SearchInput id="facet-label" aria-label={t('Label, as key:value')} value={one} onChange={(_e, v) => setOne(v)} onClear={() => setOne('')} />
        </FormGroup>
        <FormGroup label={t('Expression')} fieldId="facet-filter">
          <TextArea id="facet-filter" value={text} onChange={(_e, v) => setText(v)} rows={3} resizeOrientation="vertical" aria-describedby="facet-help" spellCheck={false} />
          <p id="facet-help" className="muted">state = "stale" AND NOT has(site)</p>
        </FormGroup>
        <Button type="submit" variant="primary">{t('Apply')}</Button>
      </Form>
    )}>
      <MenuToggle>{t('Expression')}</MenuToggle>
    </Popover>
  )
}

/** Whether a failure is about the filter as it was written. */
export const isFilterProblem = (error: unknown) => problemOf(error).code.startsWith('filter') || (problemOf(error).errors ?? []).some((e) => e.code.startsWith('filter'))
