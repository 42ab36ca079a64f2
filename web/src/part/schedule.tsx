import { Checkbox, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'

/** When a job works, as somebody types it: empty is at once, and all day. */
export interface Timing { later: boolean; start: string; windowed: boolean; from: string; to: string; zone: string }

const here = () => Intl.DateTimeFormat().resolvedOptions().timeZone || 'UTC'
const zones = (): string[] => (Intl as { supportedValuesOf?(of: string): string[] }).supportedValuesOf?.('timeZone') ?? []

/** At once, and all day. */
export const atOnce = (): Timing => ({ later: false, start: '', windowed: false, from: '22:00', to: '06:00', zone: here() })

/** Whether what is typed can be sent. */
export const timely = (v: Timing) => (!v.later || v.start !== '') && (!v.windowed || (v.from !== '' && v.to !== '' && v.from !== v.to))

/** The same, as the API takes it. */
export function scheduleOf(v: Timing): Pick<Api['BulkWrite'], 'startAt' | 'window'> {
  return { ...(v.later && v.start ? { startAt: new Date(v.start).toISOString() } : {}), ...(v.windowed ? { window: { from: v.from, to: v.to, timeZone: v.zone } } : {}) }
}

/** The fields of a start and of the hours of each day. */
export function Schedule({ value: v, set }: { value: Timing; set(next: Timing): void }) {
  const { t } = useTranslation()
  const all = [...new Set([v.zone, 'UTC', ...zones()])]
  return (
    <>
      <Checkbox id="when-later" label={t('Start later')} description={t('Which devices are meant is looked up now.')} isChecked={v.later} onChange={(_e, on) => set({ ...v, later: on })} />
      {v.later && <FormGroup label={t('Start')} fieldId="when-start" isRequired><TextInput id="when-start" type="datetime-local" className="level" value={v.start} onChange={(_e, s) => set({ ...v, start: s })} /></FormGroup>}
      <Checkbox id="when-window" label={t('Only in a window of each day')} description={t('Outside of it no further device is taken on; the job waits for the next day.')} isChecked={v.windowed} onChange={(_e, on) => set({ ...v, windowed: on })} />
      {v.windowed && (
        <div className="stack">
          <FormGroup label={t('From')} fieldId="when-from"><TextInput id="when-from" type="time" className="short" value={v.from} onChange={(_e, s) => set({ ...v, from: s })} /></FormGroup>
          <FormGroup label={t('To')} fieldId="when-to"><TextInput id="when-to" type="time" className="short" value={v.to} onChange={(_e, s) => set({ ...v, to: s })} /></FormGroup>
          <FormGroup label={t('Time zone')} fieldId="when-zone"><FormSelect id="when-zone" className="level" value={v.zone} onChange={(_e, s) => set({ ...v, zone: s })}>{all.map((z) => <FormSelectOption key={z} value={z} label={z} />)}</FormSelect></FormGroup>
        </div>
      )}
    </>
  )
}
