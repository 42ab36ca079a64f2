import { Label } from '@patternfly/react-core'
import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { count, When } from '~/part/text'

type Color = 'blue' | 'green' | 'red' | 'orange' | 'grey'

/** The words for a job's state; of one that ended in part its progress says which part was the larger. */
export function JobState({ of: j }: { of: Api['JobView'] }) {
  const { t } = useTranslation()
  const [words, color] = stateOf(t, isScheduled(j) ? 'scheduled' : j.state, j.progress)
  return <Label isCompact color={color}>{words}</Label>
}

/** How a job stands, and how many failed: one click from them. */
export function JobResult({ of: j }: { of: Api['JobView'] }) {
  const { t } = useTranslation()
  const { failed } = j.progress
  return (
    <>
      <JobState of={j} />
      {isScheduled(j) && <div className="muted"><When at={j.waits!.at} /></div>}
      {failed > 0 && <div><Link to="/jobs/$job" params={{ job: j.id }} search={{ state: 'failed' }}>{t('Show {{n}} failed', { n: count(failed) })}<span className="visually-hidden">: {j.title}</span></Link></div>}
    </>
  )
}

function stateOf(t: TFunction, s: string, progress?: Api['JobView']['progress']): [string, Color] {
  if (s === 'partial' && progress && progress.failed > progress.done) return [t('Failed in part'), 'red']
  const all: Record<string, [string, Color]> = {
    queued: [t('Queued'), 'grey'], scheduled: [t('Scheduled'), 'blue'], running: [t('Running'), 'blue'], paused: [t('Paused'), 'orange'], succeeded: [t('Succeeded'), 'green'],
    failed: [t('Failed'), 'red'], cancelled: [t('Cancelled'), 'grey'], partial: [t('Succeeded in part'), 'orange'],
  }
  return all[s] ?? [s, 'grey']
}

/** What kind of work a job is. */
export function kindWord(t: TFunction, kind: string): string {
  return { bulk: t('Bulk action'), import: t('Import'), firmware: t('Firmware'), live: t('Live settings') }[kind] ?? kind
}

/** Whether it waits for its time: such a job is queued, and says what for. */
export const isScheduled = (j: Api['JobView']) => j.state === 'queued' && Boolean(j.waits)

/** Whether nothing more will happen to it. */
export const isOver = (j: Api['JobView']) => ['succeeded', 'failed', 'cancelled', 'partial'].includes(j.state)
