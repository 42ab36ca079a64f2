import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { count } from '~/part/text'
import { isOver } from './state'

/** The parts of a job's progress as one bar, with a legend in words: they sum to its total. */
export function Parts({ job }: { job: Api['JobView'] }) {
  const { t } = useTranslation()
  const { total, done, failed, skipped, waiting } = job.progress
  const pending = Math.max(0, total - done - failed - skipped - waiting)
  const all: [string, string, number][] = [['done', t('Succeeded'), done], ['skipped', t('Skipped'), skipped], ['waiting', t('Waiting for device'), waiting], ['failed', t('Failed'), failed], ['pending', t('Pending'), pending]]
  let at = 0
  return (
    <div className="versions">
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden className="bar">
        {all.filter(([, , n]) => n > 0).map(([key, , n]) => { const x = at; at += (100 * n) / Math.max(1, total); return <rect key={key} x={x} y={0} width={at - x} height={4} data-tone={key} /> })}
      </svg>
      <ul aria-label={t('Devices or rows by what became of them')}>
        {all.map(([key, words, n]) => <li key={key} data-part={key}><span aria-hidden className="key" data-tone={key} />{words} <b>{count(n)}</b></li>)}
        <li className="muted">{t('{{n}} in all', { n: count(total) })}</li>
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
    else if (quarter > was.quarter) setSays(t('{{n}} % done', { n: quarter * 25 }))
  }, [quarter, failed, over, t])
  return <p role="status" className="visually-hidden">{says}</p>
}
