import { Alert, Button, FormSelect, FormSelectOption, Label, Popover, SearchInput } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalog } from '~/api/catalog'
import { $api, api, data, type Api } from '~/api/client'
import { Act } from '~/part/act'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { SettingName } from '~/part/setting'
import { onboardingWord } from '~/part/state'
import { count, None } from '~/part/text'
import { useToasts } from '~/part/toast'
import { Which } from '~/part/which'
import { useOverride } from './data'
import { LiveSettings } from './live'
import { OverrideDialog } from './override'

/** The levels of policies, by the vendor's words. */
export function levelWord(t: TFunction, l: string): string {
  return {
    builtin: t('Muster defaults'), account: t('Account policy'), family: t('Family policy'), model: t('Model policy'), group: t('Device Group policy'), site: t('Site policy'),
    userGroup: t('Device User Group policy'), device: t('Device policy'),
  }[l] ?? l
}

const levels = ['device', 'userGroup', 'site', 'group', 'model', 'family', 'account', 'builtin']
const shownAtOnce = 200
type Shown = 'changed' | 'here' | 'differs' | 'all'

/** Whether the device says that it has another value; of a secret that is not known. */
const differs = (s: Api['EffectiveSetting']) => s.reported !== null && !s.secret && (s.masked || s.reported !== s.value)

/** Settings: the effective value of each, the policy that won, what it hid, and what the device says. */
export function SettingsOf({ device: d }: { device: Api['Device'] }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const found = $api.useQuery('get', '/devices/{device}/effective-settings', { params: { path: { device: d.id } } }, { enabled: d.spec.onboarding === 'provisioned' })
  const override = useOverride(d)
  const [q, setQ] = useState('')
  const [which, setWhich] = useState<Shown>('changed')
  const [level, setLevel] = useState('')
  const [more, setMore] = useState(shownAtOnce)
  const [changing, setChanging] = useState<Api['EffectiveSetting'] | { key: '' } | null>(null)
  const asked = useDeferredValue(q.trim().toLowerCase())
  const entries = useCatalog((found.data?.items ?? []).map((s) => s.key), { family: d.status.family as 'ucs' })

  if (d.spec.onboarding === 'pin') return <LiveSettings device={d} />
  if (d.spec.onboarding !== 'provisioned') {
    return <Empty title={t('Policies are not sent to this device')}>{t('Its onboarding method is {{method}}; policies reach devices of Device Provisioning.', { method: onboardingWord(t, d.spec.onboarding) })}</Empty>
  }
  if (found.error) return <ProblemAlert error={found.error} title={t('The settings could not be read')} retry={() => void found.refetch()} />
  if (!found.data) return <Waiting rows={10} />
  const tests: Record<Shown, [string, (s: Api['EffectiveSetting']) => boolean]> = {
    changed: [t('Changed only'), (s) => s.from.level !== 'builtin'], here: [t('Overridden on this device'), (s) => s.from.level === 'device'], differs: [t('Differs from device'), differs], all: [t('All'), () => true],
  }
  const says = (s: Api['EffectiveSetting']) => `${s.key} ${s.value} ${entries.get(s.key)?.summary ?? ''}`.toLowerCase().includes(asked)
  const rows = found.data.items.filter((s) => tests[which][1](s) && (!asked || says(s)) && (!level || s.from.level === level))
  const reset = (key: string) => override.mutate({ key, value: null }, { onSuccess: () => toasts.say(t('{{key}} is inherited again', { key })), onError: (e) => toasts.fail(t('It was not reset'), e) })
  return (
    <>
      {found.data.overridesProblem && <Alert variant="warning" isInline component="p" title={t('What was set on the device itself could not be read')}>{found.data.overridesProblem.detail}</Alert>}
      <div className="filters">
        <div className="grow" data-search><SearchInput value={q} onChange={(_e, v) => { setQ(v); setMore(shownAtOnce) }} onClear={() => setQ('')} placeholder={t('Filter settings')} aria-label={t('Filter settings')} /></div>
        <div className="facets">
          <Which<Shown> id="which" label={t('Which settings')} options={(Object.keys(tests) as Shown[]).map((w) => [w, tests[w][0]] as const)} value={which} choose={setWhich} />
          <FormSelect aria-label={t('From level')} value={level} onChange={(_e, v) => { setLevel(v); if (v === 'builtin') setWhich('all') }} className="level">
            <FormSelectOption value="" label={t('From any level')} />
            {levels.map((l) => <FormSelectOption key={l} value={l} label={levelWord(t, l)} />)}
          </FormSelect>
          <Act power="design" variant="secondary" onClick={() => setChanging({ key: '' })}>{t('Set another…')}</Act>
        </div>
      </div>
      <p role="status" className="muted">{t('{{n}} of {{total}} settings', { n: count(rows.length), total: count(found.data.items.length) })}</p>
      {rows.length === 0 ? <Empty title={t('No settings match these filters.')} actions={<Button variant="primary" onClick={() => { setQ(''); setWhich('all'); setLevel('') }}>{t('Show all')}</Button>} /> : (
        <Table role="table" aria-label={t('Settings')} variant="compact" gridBreakPoint="grid-lg" className="settings">
          <Thead><Tr><Th width={30}>{t('Setting')}</Th><Th width={20}>{t('Effective value')}</Th><Th>{t('From')}</Th><Th modifier="nowrap">{t('Overrides')}</Th><Th modifier="nowrap">{t('On device')}</Th><Th screenReaderText={t('Actions')} /></Tr></Thead>
          <Tbody>
            {rows.slice(0, more).map((s) => (
              <Tr key={s.key} data-setting={s.key}>
                <Td dataLabel={t('Setting')} modifier="breakWord"><SettingName of={s.key} entry={entries.get(s.key)} /></Td>
                <Td dataLabel={t('Effective value')} modifier="breakWord">{s.value === '' ? <span className="muted">{t('empty')}</span> : s.secret ? <Secret device={d.id} of={s.key} /> : <code>{s.value}</code>}</Td>
                <Td dataLabel={t('From')}><span><Label isCompact color={s.from.level === 'device' ? 'blue' : s.from.level === 'builtin' ? 'grey' : 'teal'}>{levelWord(t, s.from.level)}</Label> {s.from.level !== 'builtin' && <Link to="/policies/$policy" params={{ policy: s.from.name }}>{s.from.name}</Link>}{s.locked && <> <Label isCompact variant="outline">{t('Locked')}</Label></>}</span></Td>
                <Td dataLabel={t('Overrides')} modifier="nowrap"><Hidden of={s} /></Td>
                <Td dataLabel={t('On device')} modifier={differs(s) ? undefined : 'nowrap'}><OnDevice of={s} /></Td>
                <Td className="row-actions">
                  <Explain device={d.id} of={s.key} />
                  {s.from.level === 'device'
                    ? <><Act power="design" variant="link" isInline onClick={() => setChanging(s)}>{t('Change')}</Act><Act power="design" variant="link" isInline onClick={() => reset(s.key)}>{t('Reset')}</Act></>
                    : <Act power="design" variant="link" isInline because={s.locked ? t('A stronger policy locks this setting.') : undefined} onClick={() => setChanging(s)}>{t('Override')}</Act>}
                </Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
      {rows.length > more && <Button variant="link" onClick={() => setMore(more + shownAtOnce)}>{t('Show more')}</Button>}
      {changing && <OverrideDialog device={d} setting={changing.key === '' ? null : (changing as Api['EffectiveSetting'])} close={() => setChanging(null)} />}
    </>
  )
}

/** A secret is asked for when one wants to see it: the look is written down, once. */
function Secret({ device, of }: { device: string; of: string }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const [value, setValue] = useState<string | null>(null)
  const show = async () => {
    try {
      setValue(data(await api.GET('/devices/{device}/effective-settings/{key}', { params: { path: { device, key: of }, query: { reveal: true } } })).value)
    } catch (e) {
      toasts.fail(t('It could not be shown'), e)
    }
  }
  return (
    <span className="copyable"><code>{value ?? '••••••••'}</code> {value === null
      ? <Act power="reveal" variant="link" isInline onClick={() => void show()} aria-label={t('Show {{what}}', { what: of })}>{t('Show')}</Act>
      : <Button variant="link" isInline onClick={() => setValue(null)} aria-label={t('Hide {{what}}', { what: of })}>{t('Hide')}</Button>}
    </span>
  )
}

function OnDevice({ of: s }: { of: Api['EffectiveSetting'] }) {
  const { t } = useTranslation()
  if (s.reported === null) return <None />
  if (s.secret) return <span title={t('It was set by hand; whether to the same is not told.')}>{t('Set by hand')}</span>
  return differs(s) ? <span><Label isCompact color="orange">{t('Differs')}</Label> <code>{s.reported}</code></span> : <>{t('Same')}</>
}

function Hidden({ of }: { of: Api['EffectiveSetting'] }) {
  const { t } = useTranslation()
  if (of.hidden.length === 0) return <None />
  return (
    <Popover aria-label={t('What it overrides')} headerContent={of.key} headerComponent="h3" bodyContent={(
      <ol className="layers">
        <li><strong>{levelWord(t, of.from.level)}</strong> {of.from.name} <code>{of.secret ? '••••••••' : of.value}</code></li>
        {of.hidden.map((h, i) => <li key={i}>{levelWord(t, h.level)} {h.name} <s><code>{of.secret ? '••••••••' : h.value}</code></s></li>)}
      </ol>
    )}>
      <Button variant="link" isInline>{t('{{count}} other policies lost', { count: of.hidden.length })}</Button>
    </Popover>
  )
}

/** Explain says in the server's one sentence why a setting has its value here. */
function Explain({ device, of }: { device: string; of: string }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const found = $api.useQuery('get', '/devices/{device}/effective-settings/{key}', { params: { path: { device, key: of } } }, { enabled: open })
  return (
    <Popover aria-label={t('Why {{key}}', { key: of })} isVisible={open} shouldOpen={() => setOpen(true)} shouldClose={() => setOpen(false)} minWidth="22rem"
      bodyContent={<p role="status">{found.error ? t('It could not be worked out.') : found.data?.explanation ?? t('Loading')}</p>}>
      <Button variant="link" isInline>{t('Explain')}</Button>
    </Popover>
  )
}
