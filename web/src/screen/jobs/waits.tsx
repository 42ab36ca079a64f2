import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { None, When } from '~/part/text'
import { language } from '~/words'

/** A zone by its town, as people say it: Europe/Berlin is Berlin. */
export const townOf = (zone: string) => (zone.split('/').pop() ?? zone).replaceAll('_', ' ')

/** A day of the week and a time, on the clocks of a zone; the date when it is not within a week. */
function onClocks(at: string, zone: string | undefined, now = Date.now()): string {
  const near = Math.abs(Date.parse(at) - now) < 6 * 86_400_000
  return new Date(at).toLocaleString(language(), { ...(near ? { weekday: 'short' } : { day: 'numeric', month: 'short', year: 'numeric' }), hour: '2-digit', minute: '2-digit', hourCycle: 'h23', ...(zone ? { timeZone: zone } : {}) })
}

/** What of time a job waits for. */
function waitText(t: TFunction, j: Api['JobView']): string {
  const w = j.waits!
  const at = onClocks(w.at, j.window?.timeZone)
  if (w.for === 'start' || !j.window) return j.window ? t('Its start: {{at}} in {{town}}', { at, town: townOf(j.window.timeZone) }) : t('Its start: {{at}}', { at })
  if (j.state === 'running') return t('Takes on no devices until the window of {{town}} opens, {{at}}', { town: townOf(j.window.timeZone), at })
  return t('The window of {{town}}, opens {{at}}', { town: townOf(j.window.timeZone), at })
}

/** What a job waits for, in a sentence and as a span of time. */
export function Waits({ of: j }: { of: Api['JobView'] }) {
  const { t } = useTranslation()
  if (!j.waits) return <None />
  return <>{waitText(t, j)}<div className="muted"><When at={j.waits.at} /></div></>
}

/** When in a day a job may run. */
export function Window({ of: j }: { of: Api['JobView'] }) {
  const { t } = useTranslation()
  const w = j.window
  if (!w) return <>{t('All day')}</>
  const next = w.to < w.from
  return <span title={w.timeZone}>{next ? t('{{from}} to {{to}} on the next day, {{town}}', { from: w.from, to: w.to, town: townOf(w.timeZone) }) : t('{{from}} to {{to}}, {{town}}', { from: w.from, to: w.to, town: townOf(w.timeZone) })}</span>
}
