import { Button, Label } from '@patternfly/react-core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf, type Api } from '~/api/client'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { count } from '~/part/text'
import { Which } from '~/part/which'
import { language } from '~/words'
import { Changes } from '../audit/changes'
import { useTimeline, type Moment } from './moments'

/** Timeline: what people changed, what went wrong, and the steps of the device's life, newest first. */
export function Timeline({ device: d }: { device: Api['Device'] }) {
  const { t } = useTranslation()
  const [of, setOf] = useState<Moment['of'] | ''>('')
  const { moments, changes, waiting, error, retry } = useTimeline(d)
  if (error) return <ProblemAlert error={error} title={t('The timeline could not be read')} retry={retry} />
  if (waiting) return <Waiting rows={8} />
  const kinds: [Moment['of'] | '', string][] = [['', t('All')], ['change', t('Changes')], ['trouble', t('Provisioning errors')], ['job', t('Jobs')], ['life', t('Life cycle')], ['fetch', t('Fetches')], ['certificate', t('Certificates')]]
  const shown = moments.filter((m) => !of || m.of === of)
  const days = new Map<string, Moment[]>()
  for (const m of shown) {
    const day = new Date(m.at).toLocaleDateString(language(), { dateStyle: 'full' })
    days.set(day, [...(days.get(day) ?? []), m])
  }
  const refused = changes.error && problemOf(changes.error).status === 403
  return (
    <div className="stack">
      <div className="filters">
        <Which<Moment['of'] | ''> id="moments" label={t('What to show')} options={kinds} value={of} choose={setOf} />
        <span role="status" className="muted">{t('{{n}} shown', { n: count(shown.length) })}</span>
      </div>
      {refused && <p className="muted">{t('Changes are not shown: {{why}}', { why: problemOf(changes.error).detail ?? '' })}</p>}
      {shown.length === 0 ? <Empty title={of ? t('Nothing of this kind.') : t('Nothing has happened yet.')} /> : [...days].map(([day, all]) => (
        <section key={day} aria-label={day}>
          <h2 className="day">{day}</h2>
          <ol className="moments">{all.map((m) => <One key={m.key} of={m} />)}</ol>
        </section>
      ))}
      {changes.hasNextPage && <div><Button variant="link" isLoading={changes.isFetchingNextPage} onClick={() => void changes.fetchNextPage()}>{t('Show more')}</Button></div>}
    </div>
  )
}

const colors = { change: 'blue', trouble: 'red', life: 'green', fetch: 'teal', certificate: 'purple', job: 'orange' } as const

function One({ of: m }: { of: Moment }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const words = { change: t('Change'), trouble: t('Error'), life: t('Life cycle'), fetch: t('Fetch'), certificate: t('Certificate'), job: t('Job') }[m.of]
  return (
    <li data-of={m.of}>
      <time dateTime={m.at} className="muted">{new Date(m.at).toLocaleTimeString(language(), { timeStyle: 'medium' })}</time>
      <span className="moment-kind"><Label isCompact variant="outline" color={colors[m.of]}>{words}</Label></span>
      <div className="grow">
        <span>{m.says}</span>{m.by && <span className="muted"> · {m.by}</span>}{m.job && <> · <Link to="/jobs/$job" params={{ job: m.job }}>{t('Open the job')}</Link></>}
        {m.entry && Object.keys(m.entry.changes).length > 0 && <Button variant="link" isInline size="sm" className="end-link" aria-expanded={open} onClick={() => setOpen(!open)}>{open ? t('Hide') : m.left ? t('and {{n}} more', { n: count(m.left) }) : t('Details')}</Button>}
        {m.more && <div className="muted">{m.more}</div>}
        {open && m.entry && <><Changes of={m.entry} />{m.entry.requestId && <Link to="/audit" search={{ object: m.entry.object, requestId: m.entry.requestId }}>{t('Open in the audit log')}</Link>}</>}
      </div>
    </li>
  )
}
