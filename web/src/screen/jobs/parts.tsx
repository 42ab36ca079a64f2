import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { Bar, partsOf } from '~/part/jobprogress'
import { count, percent } from '~/part/text'
import { isOver } from './state'

/** The parts of a job's progress as one bar, with a legend in words: they sum to its total. */
export function Parts({ job }: { job: Api['JobView'] }) {
  const { t } = useTranslation()
  const words = { done: t('Succeeded'), failed: t('Failed'), skipped: t('Skipped'), waiting: t('Waiting for device'), pending: t('Pending') }
  return (
    <div className="versions">
      <Bar of={job.progress} />
      <ul aria-label={t('Devices or rows by what became of them')}>
        {partsOf(job.progress).map(([key, n]) => <li key={key} data-part={key}><span aria-hidden className="key" data-tone={key} />{words[key]} <b>{count(n)}</b></li>)}
        <li className="muted">{t('{{n}} in all', { n: count(job.progress.total) })}</li>
      </ul>
      <Milestones job={job} />
    </div>
  )
}

/** Says aloud when a quarter more is done, when something fails first, and the end; not every row. */
function Milestones({ job }: { job: Api['JobView'] }) {
  const { t } = useTranslation()
  const { total, done, failed, skipped } = job.progress
  const quarter = total === 0 ? 0 : Math.floor((4 * (done + failed + skipped)) / total)
  const last = useRef({ quarter, failed, over: isOver(job) })
  const [says, setSays] = useState('')
  const over = isOver(job)
  useEffect(() => {
    const was = last.current
    last.current = { quarter, failed, over }
    if (over && !was.over) setSays(failed > 0 ? t('The job has ended, {{n}} failed', { n: count(failed) }) : t('The job has ended'))
    else if (was.failed === 0 && failed > 0) setSays(t('{{n}} failed', { n: count(failed) }))
    else if (quarter > was.quarter) setSays(t('{{n}} done', { n: percent(quarter / 4) }))
  }, [quarter, failed, over, t])
  return <p role="status" className="visually-hidden">{says}</p>
}
