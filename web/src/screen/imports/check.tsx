import { Alert, Button } from '@patternfly/react-core'
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { over } from '~/part/job'
import { JobProgress } from '~/part/jobprogress'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { Press } from '~/part/press'
import { count } from '~/part/text'
import { Rows } from './rows'
import { send } from './send'
import type { Draft } from './state'
import { useJob } from './job'

interface Props { account: Api['Account']; draft: Draft; trial?: string; checked(job: string): void; back(): void; next(): void }

/** Step 3: the server tries each row and takes it back; what it says stands here. */
export function Check({ account, draft, trial, checked, back, next }: Props) {
  const { t } = useTranslation()
  const [error, setError] = useState<unknown>(null)
  const asked = useRef(false)
  const found = useJob(trial)
  const ask = () => {
    setError(null)
    send(account.id, draft, true).then((j) => checked(j.id), setError)
  }
  useEffect(() => {
    if (trial || asked.current) return
    asked.current = true
    ask()
  }, [trial]) // eslint-disable-line -- once for a file
  const job = found.data
  const failure = error ?? found.error
  const p = job?.progress
  return (
    <div className="stack">
      {failure ? <ProblemAlert error={failure} title={t('The file cannot be imported')} retry={error ? ask : () => void found.refetch()} /> : !job || !p ? <Waiting /> : !over(job.state) ? <JobProgress job={job} /> : (
        <>
          {job.errors.map((e) => <Alert key={e} variant="danger" isInline component="p" title={e} />)}
          {job.warnings?.map((w) => <Alert key={w.code + w.detail} variant="warning" isInline component="p" title={w.detail} />)}
          <Alert variant={p.failed > 0 ? 'warning' : 'success'} isInline component="p" title={p.failed > 0 ? t('{{failed}} of {{total}} rows have errors.', { failed: count(p.failed), total: count(p.total) }) : t('All {{total}} rows are good.', { total: count(p.total) })}
            actionLinks={p.failed > 0 && <a href={`/api/v1/jobs/${job.id}/errors.csv`} download>{t('Download errors.csv')}</a>}>
            {p.failed > 0 && t('Errors.csv has those rows and why: correct them there, and import that file.')}
          </Alert>
          <Rows job={job} />
        </>
      )}
      <div className="below-step">
        <Button variant="secondary" onClick={back}>{t('Back')}</Button>
        <Press why={!job || !over(job.state) ? t('The rows are being checked.') : job.errors.length > 0 ? t('The file cannot be imported: see above.') : ''} variant="primary" onClick={next}>{draft.file ? t('Next') : t('Choose the file again')}</Press>
      </div>
    </div>
  )
}
