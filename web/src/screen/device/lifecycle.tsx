import { Alert, ProgressStep, ProgressStepper } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { $api, type Api } from '~/api/client'
import { lifecycleWord } from '~/part/state'
import { When } from '~/part/text'

const steps = ['imported', 'approved', 'claimed', 'associated', 'activated', 'enrolled'] as const
type Step = typeof steps[number]

/** When a step was taken and by whom, as far as it is known; with is the step that implied it. */
interface Taken { at: string; by?: string; with?: Step }

/** Who took a device to each step of its life, and when it was done last. */
function recorded(entries: Api['AuditEntry'][]): Partial<Record<Step, Taken>> {
  const of: Record<string, Step> = { 'device.create': 'imported', 'device.import': 'imported', 'device.arrived': 'imported', 'device.pair': 'imported', 'device.approve': 'approved', 'device.claim': 'claimed', 'device.associate': 'associated', 'device.activate': 'activated', 'device.enroll': 'enrolled' }
  const out: Partial<Record<Step, Taken>> = {}
  for (const e of entries) { // newest first
    const step = of[e.action] ?? (e.action === 'device.update' && e.changes.site ? 'associated' : undefined)
    if (step) out[step] ??= { at: e.at, by: e.actor.name || e.actor.id }
  }
  return out
}

/**
 * Each step that a device has behind it, with what is known of it. One that nobody took by itself came with another: with
 * the next one that was taken, or else with the beginning, since devices of a customer begin as claimed ones.
 */
export function taken(d: Api['Device'], entries: Api['AuditEntry'][]): Partial<Record<Step, Taken>> {
  const e = d.status.enrollment
  const times: Partial<Record<Step, string | null>> = { imported: d.metadata.createdAt, approved: e.approvedAt, activated: e.activatedAt, enrolled: e.at }
  const own = recorded(entries)
  const now = steps.indexOf(d.status.lifecycle as Step)
  const known = (s: Step): Taken | undefined => {
    const at = times[s] ?? own[s]?.at
    return at ? { at, by: own[s]?.by } : undefined
  }
  const out: Partial<Record<Step, Taken>> = {}
  steps.slice(0, now + 1).forEach((s, i) => {
    const itself = known(s)
    const after = steps.slice(i + 1, now + 1).find((later) => known(later))
    const by: Step = after && !(i < 3 && steps.indexOf(after) > 2) ? after : 'imported' // who owns a device does not follow from where it stands
    const implied = itself ?? known(by)
    if (implied) out[s] = itself ?? { ...implied, with: by }
  })
  return out
}

/** The steps of a device's life: which it has taken, when, and who did it. */
export function Lifecycle({ device: d }: { device: Api['Device'] }) {
  const { t } = useTranslation()
  const now = d.status.lifecycle
  // Who took a step is in the audit log, which not everybody may read: then times alone are shown.
  const trail = $api.useQuery('get', '/audit', { params: { query: { object: d.id, action: 'device.', result: 'done', limit: 200 } } }, { retry: false, staleTime: 60_000 })
  if (now === 'deactivated') return <Alert variant="info" isInline component="p" title={t('This device is deactivated')}><When at={d.status.enrollment.deactivatedAt} /></Alert>
  const at = steps.indexOf(now as Step)
  const done = taken(d, trail.data?.items ?? [])
  return (
    <ProgressStepper aria-label={t('Life cycle')} isCompact={false} className="lifecycle">
      {steps.map((s, i) => {
        const one = done[s]
        return (
          <ProgressStep key={s} id={`step-${s}`} titleId={`step-${s}-title`} variant={i < at || s === 'enrolled' && i === at ? 'success' : i === at ? 'info' : 'pending'} isCurrent={i === at}
            description={one && <>{one.with && <>{t('with {{step}}', { step: lifecycleWord(t, one.with) })}, </>}<When at={one.at} />{one.by && <> · {one.by}</>}</> as never} aria-label={lifecycleWord(t, s)}>
            {lifecycleWord(t, s)}
          </ProgressStep>
        )
      })}
    </ProgressStepper>
  )
}
