import { Progress } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { over } from './job'
import { count } from './text'

/** How far a job is, by its parts and not by colour alone. */
export function JobProgress({ job }: { job: Api['JobView'] }) {
  const { t } = useTranslation()
  const { total, done, failed, skipped, waiting } = job.progress
  const past = done + failed + skipped
  const parts = [t('{{n}} of {{total}}', { n: count(past), total: count(total) })]
  if (failed > 0) parts.push(t('{{n}} failed', { n: count(failed) }))
  if (skipped > 0) parts.push(t('{{n}} skipped', { n: count(skipped) }))
  if (waiting > 0) parts.push(t('{{n}} waiting', { n: count(waiting) }))
  return (
    <Progress value={total === 0 ? (over(job.state) ? 100 : 0) : Math.floor((past / total) * 100)} title={parts.join(', ')} aria-label={job.title} size="sm"
      variant={failed > 0 ? 'warning' : job.state === 'succeeded' ? 'success' : undefined} />
  )
}
