import { Alert, Button } from '@patternfly/react-core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '~/api/client'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { over, useJobs } from '~/part/job'
import { JobProgress } from '~/part/jobprogress'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { count } from '~/part/text'
import { useJob } from './job'
import { Rows } from './rows'

/** Step 5: the import as it runs, and what came of it. It goes on when one leaves. */
export function Result({ id }: { id: string }) {
  const { t } = useTranslation()
  const found = useJob(id)
  const job = found.data
  const [undoing, setUndoing] = useState(false)
  const jobs = useJobs()
  const navigate = useNavigate()
  if (found.error) return <ProblemAlert error={found.error} title={t('The import could not be read')} retry={() => void found.refetch()} />
  if (!job) return <Waiting />
  const { done, failed, skipped } = job.progress
  return (
    <div className="stack">
      <JobProgress job={job} />
      {job.errors.map((e) => <Alert key={e} variant="danger" isInline component="p" title={e} />)}
      {over(job.state) && (
        <>
          <Alert variant={failed > 0 ? 'warning' : 'success'} isInline component="p" title={t('{{done}} imported, {{failed}} with errors, {{skipped}} skipped.', { done: count(done), failed: count(failed), skipped: count(skipped) })}
            actionLinks={failed > 0 && <a href={`/api/v1/jobs/${job.id}/errors.csv`} download>{t('Download errors.csv')}</a>} />
          <div className="line">
            <Button variant="primary" component={(p: object) => <Link {...p} to="/devices" />}>{t('Open the inventory')}</Button>
            <Link to="/imports/new" search={{}}>{t('Import another file')}</Link>
            <Link to="/jobs/$job" params={{ job: job.id }}>{t('Open the job')}</Link>
            {job.undo && <Act power="devices" variant="secondary" onClick={() => setUndoing(true)}>{t('Undo import…')}</Act>}
          </div>
          <Rows job={job} />
          {undoing && (
            <Confirm danger title={t('Undo this import?')} verb={t('Undo import')} typed={done > 100 ? t('undo') : undefined} close={() => setUndoing(false)} act={async () => {
              const made = data(await api.POST('/jobs/{job}:undo', { params: { path: { job: job.id } } }))
              jobs.watch(made)
              void navigate({ to: '/jobs/$job', params: { job: made.id } })
            }}>
              <p>{t('Devices that it added are deleted, unless somebody changed them or they were seen since. What it changed of devices that were there before stays.')}</p>
            </Confirm>
          )}
        </>
      )}
    </div>
  )
}
