import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { count } from './text'

type Progress = Api['JobView']['progress']

/** The parts of a progress, in the order of the bar: what is left comes last. They sum to its total. */
export function partsOf({ total, done, failed, skipped, waiting }: Progress): [key: 'done' | 'failed' | 'skipped' | 'waiting' | 'pending', n: number][] {
  return [['done', done], ['failed', failed], ['skipped', skipped], ['waiting', waiting], ['pending', Math.max(0, total - done - failed - skipped - waiting)]]
}

/** Bar shows parts as one bar: each part its share, and what is pending as room that is left. */
export function Bar({ of }: { of: Progress }) {
  let at = 0
  return (
    <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden className="bar">
      {partsOf(of).filter(([, n]) => n > 0).map(([key, n]) => { const x = at; at += (100 * n) / Math.max(1, of.total); return <rect key={key} x={x} y={0} width={at - x} height={4} data-tone={key} /> })}
    </svg>
  )
}

/** How far a job is, by its parts and not by colour alone: what failed is no progress. */
export function JobProgress({ job }: { job: Api['JobView'] }) {
  const { t } = useTranslation()
  const { total, done, failed, skipped, waiting } = job.progress
  const [, pending] = partsOf(job.progress).at(-1)! // what is left comes last
  const says = [t('{{n}} of {{total}} succeeded', { n: count(done), total: count(total) })]
  if (skipped > 0) says.push(t('{{n}} skipped', { n: count(skipped) }))
  if (waiting > 0) says.push(t('{{n}} waiting', { n: count(waiting) }))
  if (pending > 0 && (skipped > 0 || waiting > 0)) says.push(t('{{n}} pending', { n: count(pending) }))
  return (
    <div className="job-progress">
      <Bar of={job.progress} />
      <div>{says.map((s) => s.replaceAll(' ', '\u00a0')).join(', ')}{failed > 0 && <>, <b className="bad">{t('{{n}} failed', { n: count(failed) })}</b></>}</div>
    </div>
  )
}
