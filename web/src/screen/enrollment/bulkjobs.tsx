import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { over } from '~/part/job'
import { Empty, Waiting } from '~/part/page'
import { Counted, Foot, usePages } from '~/part/pages'
import { ProblemAlert } from '~/part/problem'
import { count } from '~/part/text'
import { isScheduled } from '../jobs/state'
import { JobTable } from '../jobs/table'

/** What is done and was done to many devices at once: approve, claim, associate, activate and the like. */
export function BulkJobs({ account }: { account: Api['Account'] }) {
  const { t } = useTranslation()
  const query = { account: account.id, kind: ['bulk' as const] }
  const { found, items } = usePages(['/jobs', query], async (cursor, signal) => data(await api.GET('/jobs', { params: { query: { ...query, limit: 50, cursor } }, signal })), { refetchInterval: 5000 }) // a job's steps tell no events, only its end
  if (found.error) return <ProblemAlert error={found.error} title={t('The jobs could not be read')} retry={() => void found.refetch()} />
  if (found.isPending) return <Waiting />
  const inventory = <Link to="/devices" className="pf-v6-c-button pf-m-secondary">{t('Open the inventory')}</Link>
  const scheduled = items.filter(isScheduled).length
  const queued = items.filter((j) => j.state === 'queued').length - scheduled
  const running = items.filter((j) => !over(j.state)).length - queued - scheduled
  const parts = [running > 0 && t('{{n}} running', { n: count(running) }), queued > 0 && t('{{n}} queued', { n: count(queued) }), scheduled > 0 && t('{{n}} scheduled', { n: count(scheduled) })].filter(Boolean)
  const says = running > 0 ? parts.join(', ') : [t('None is running'), ...parts].join(', ')
  if (items.length === 0) return <Empty title={t('No bulk jobs yet')} actions={inventory}>{t('Choose devices in the inventory: what is done to many at once is a job, and stands here.')}</Empty>
  return (
    <div className="stack">
      <div className="line"><p role="status" className="muted grow">{says}</p>{inventory}</div>
      <Counted shown={items.length} more={found.hasNextPage} />
      <JobTable jobs={items} caption={t('Bulk jobs')} />
      <Foot more={found.hasNextPage} busy={found.isFetchingNextPage} next={found.fetchNextPage} />
    </div>
  )
}
