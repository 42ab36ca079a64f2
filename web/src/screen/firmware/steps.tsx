import { Checkbox, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { $api, problemOf, type Api } from '~/api/client'
import { useWho } from '~/api/who'
import { Schedule, type Timing } from '~/part/schedule'
import { count } from '~/part/text'
import { quote } from '../inventory/search'
import { useReleases } from './data'

/** What somebody has said so far of a wave. */
export interface Plan { site: string; group: string; model: string; filter: string; version: string; waves: string; stop: number; perMinute: number; timeout: string; tell: boolean; when: Timing }

interface Props { plan: Plan; set(next: Partial<Plan>): void }

/** The same target as one expression, to count it by. */
export function expressionFor(p: Plan): string | undefined {
  const parts = [p.site && `site = ${quote(p.site)}`, p.group && `groups : ${quote(p.group)}`, p.model && `model = ${quote(p.model)}`, p.filter.trim() && `(${p.filter.trim()})`].filter(Boolean)
  return parts.length > 0 ? parts.join(' AND ') : undefined
}

/** Whom: all that is said holds; nothing is the whole account. */
export function TargetStep({ plan, set, total, error }: Props & { total?: number; error: unknown }) {
  const { t } = useTranslation()
  const { account } = useWho()
  const params = { path: { account: account.id }, query: { limit: 1000 } }
  const sites = $api.useQuery('get', '/accounts/{account}/sites', { params })
  const groups = $api.useQuery('get', '/accounts/{account}/device-groups', { params })
  const views = $api.useQuery('get', '/accounts/{account}/saved-views', { params })
  const overview = $api.useQuery('get', '/accounts/{account}/firmware/overview', { params: { path: { account: account.id } } })
  const pick = (id: 'site' | 'group' | 'model', words: string, all: string, options: [string, string][]) => (
    <FormGroup label={words} fieldId={`wave-${id}`}>
      <FormSelect id={`wave-${id}`} value={plan[id]} onChange={(_e, v) => set({ [id]: v })}><FormSelectOption value="" label={all} />{options.map(([v, w]) => <FormSelectOption key={v} value={v} label={w} />)}</FormSelect>
    </FormGroup>
  )
  return (
    <>
      {pick('model', t('Model'), t('All models'), (overview.data?.items ?? []).filter((m) => m.model).map((m) => [m.model, `${m.model} (${count(m.devices)})`]))}
      {pick('site', t('Site'), t('All sites'), (sites.data?.items ?? []).map((s) => [s.id, s.metadata.name]))}
      {pick('group', t('Device Group'), t('All devices'), (groups.data?.items ?? []).map((g) => [g.id, g.metadata.name]))}
      <FormGroup label={t('Saved view')} fieldId="wave-view">
        <FormSelect id="wave-view" value={(views.data?.items ?? []).find((v) => v.spec.filter === plan.filter && plan.filter)?.id ?? ''} onChange={(_e, v) => set({ filter: views.data?.items.find((o) => o.id === v)?.spec.filter ?? '' })}>
          <FormSelectOption value="" label={t('None')} />{(views.data?.items ?? []).filter((v) => v.spec.filter).map((v) => <FormSelectOption key={v.id} value={v.id} label={v.metadata.name} />)}
        </FormSelect>
      </FormGroup>
      <FormGroup label={t('Expression')} fieldId="wave-filter"><TextInput id="wave-filter" value={plan.filter} onChange={(_e, v) => set({ filter: v })} spellCheck={false} placeholder='site.path : "/eu/de" AND connection = "online"' validated={error ? 'error' : 'default'} aria-describedby="wave-total" /></FormGroup>
      <p role="status" id="wave-total">{error ? problemOf(error).detail : total === undefined ? '' : t('{{count}} devices', { count: total })}</p>
    </>
  )
}

/** What: a release, or of each model its newest. */
export function VersionStep({ plan, set }: Props) {
  const { t } = useTranslation()
  const { account } = useWho()
  const releases = useReleases(account.id)
  const fitting = (releases.data?.items ?? []).filter((r) => r.status.state === 'ready' && (!plan.model || r.spec.models.includes(plan.model)))
  const versions = [...new Set(fitting.map((r) => r.spec.version))].sort((a, b) => b.localeCompare(a, undefined, { numeric: true }))
  return (
    <>
      <FormGroup label={t('Version')} fieldId="wave-version" isRequired>
        <FormSelect id="wave-version" value={plan.version} onChange={(_e, v) => set({ version: v })}>
          <FormSelectOption value="" label={t('Choose a version')} isPlaceholder />
          <FormSelectOption value="latest" label={t('Latest: of each model its newest release')} />
          {versions.map((v) => <FormSelectOption key={v} value={v} label={`${v} – ${[...new Set(fitting.filter((r) => r.spec.version === v).flatMap((r) => r.spec.models))].slice(0, 4).join(', ')}`} />)}
        </FormSelect>
      </FormGroup>
      <p className="muted">{versions.length === 0 ? t('No release for these devices is uploaded.') : t('Devices that run it already are skipped. While the wave goes on, the release is stronger than any rule.')}</p>
    </>
  )
}

/** How fast, and when it stops. */
export function WavesStep({ plan, set, ok }: Props & { ok: boolean }) {
  const { t } = useTranslation()
  const number = (v: string) => Math.max(0, Math.floor(Number(v)) || 0)
  return (
    <>
      <FormGroup label={t('Devices in the first waves')} fieldId="wave-sizes">
        <TextInput id="wave-sizes" value={plan.waves} onChange={(_e, v) => set({ waves: v })} validated={ok ? 'default' : 'error'} aria-invalid={!ok} aria-describedby="sizes-help" className="level" />
        <p id="sizes-help" className="muted">{t('Numbers with commas between; everybody else is the last wave. The next wave begins when those before are back or have failed.')}</p>
      </FormGroup>
      <FormGroup label={t('Stop at so many failures')} fieldId="wave-stop">
        <TextInput id="wave-stop" type="number" min={0} value={plan.stop} onChange={(_e, v) => set({ stop: number(v) })} className="short" aria-describedby="stop-help" />
        <p id="stop-help" className="muted">{t('It pauses then, and no further device is told. 0: never.')}</p>
      </FormGroup>
      <FormGroup label={t('Devices a minute')} fieldId="wave-minute">
        <TextInput id="wave-minute" type="number" min={0} value={plan.perMinute} onChange={(_e, v) => set({ perMinute: number(v) })} className="short" aria-describedby="minute-help" />
        <p id="minute-help" className="muted">{t('0: as many as the wave has.')}</p>
      </FormGroup>
      <FormGroup label={t('A device has failed when it is not back within')} fieldId="wave-timeout">
        <FormSelect id="wave-timeout" value={plan.timeout} onChange={(_e, v) => set({ timeout: v })} className="level">
          {[['15m', t('15 minutes')], ['30m', t('30 minutes')], ['1h', t('1 hour')], ['4h', t('4 hours')], ['24h', t('24 hours')], ['168h', t('7 days')]].map(([v, w]) => <FormSelectOption key={v} value={v} label={w!} />)}
        </FormSelect>
      </FormGroup>
      <Checkbox id="wave-tell" label={t('Tell devices to come')} description={t('They restart after the end of a call. Otherwise each gets the release at its next poll.')} isChecked={plan.tell} onChange={(_e, v) => set({ tell: v })} />
      <Schedule value={plan.when} set={(when) => set({ when })} />
    </>
  )
}

/** What it would do, as the server counts it. */
export function ReviewStep({ plan, trial }: { plan: Plan; trial: Api['JobView'] }) {
  const { t } = useTranslation()
  const { total, skipped } = trial.progress
  return (
    <>
      <dl className="facts">
        <dt>{t('Version')}</dt><dd>{plan.version === 'latest' ? t('Latest: of each model its newest release') : plan.version}</dd>
        <dt>{t('Devices that are meant')}</dt><dd data-review="total">{count(total)}</dd>
        <dt>{t('Load it and restart')}</dt><dd data-review="upgrade">{count(total - skipped)}</dd>
        <dt>{t('Skipped: run it, or have no such release')}</dt><dd>{count(skipped)}</dd>
        <dt>{t('First waves')}</dt><dd>{plan.waves.trim() || t('None: all at once')}</dd>
        <dt>{t('Stop at so many failures')}</dt><dd>{plan.stop || t('Never')}</dd>
        <dt>{t('Start')}</dt><dd data-review="start">{plan.when.later ? new Date(plan.when.start).toLocaleString() : t('At once')}</dd>
        <dt>{t('Window')}</dt><dd data-review="window">{plan.when.windowed ? `${plan.when.from}–${plan.when.to} ${plan.when.zone}` : t('All day')}</dd>
      </dl>
      {(trial.warnings ?? []).length > 0 && <ul className="above">{trial.warnings!.map((w) => <li key={w.code + w.detail}>{w.detail}</li>)}</ul>}
    </>
  )
}
