import { Card, CardBody, CardHeader, CardTitle, FormSelect, FormSelectOption, Switch } from '@patternfly/react-core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { useWho } from '~/api/who'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { count, onClock } from '~/part/text'
import { useRequests } from './data'

type Bar = Api['RequestBar']

/** The last hours that are shown, of the day that the server keeps. */
const ranges = [24, 6, 1] as const

/** What devices asked for in the last hours: as bars, and as the table that they are. */
export function Requests() {
  const { t } = useTranslation()
  const { account } = useWho()
  const [table, setTable] = useState(false)
  const found = useRequests(account.id)
  const { hours = 24 } = useSearch({ from: '/' })
  const navigate = useNavigate({ from: '/' })
  const all = found.data?.items ?? []
  const bars = hours === 24 ? all : all.slice(-hours * 4) // steps of 15 minutes
  const words = (n: number) => (n === 1 ? t('Last hour') : t('Last {{n}} hours', { n }))
  const sum = (k: 'served' | 'failed') => bars.reduce((n, b) => n + b[k], 0)
  return (
    <Card component="section" aria-labelledby="requests">
      <CardHeader actions={{ hasNoOffset: true, actions: (
        <span className="line">
          <span className="range"><FormSelect aria-label={t('Time range of the requests')} value={hours} onChange={(_e, v) => void navigate({ search: (s) => ({ ...s, hours: v === '24' ? undefined : Number(v) }), replace: true })}>
            {ranges.map((n) => <FormSelectOption key={n} value={n} label={words(n)} />)}
          </FormSelect></span>
          <Switch id="requests-table" label={t('View as table')} isChecked={table} onChange={(_e, v) => setTable(v)} />
        </span>
      ) }}>
        <CardTitle component="h2" id="requests">{t('Provisioning requests')}</CardTitle>
      </CardHeader>
      <CardBody>
        {found.error ? <ProblemAlert error={found.error} title={t('The requests could not be counted')} /> : !found.data ? <Waiting rows={4} /> : (
          <>
            <p className="muted">{t('{{range}}: {{served}} answered, {{failed}} to look at. What came before the server started is not counted.', { range: words(hours), served: count(sum('served')), failed: count(sum('failed')) })}</p>
            {table ? <Hours of={bars} /> : <Bars of={bars} />}
          </>
        )}
      </CardBody>
    </Card>
  )
}

function Bars({ of: bars }: { of: Bar[] }) {
  const { t } = useTranslation()
  const top = Math.max(1, ...bars.map((b) => b.served + b.failed))
  const height = (n: number) => (n / top) * 100
  // A mark each six hours, of less than a day each hour, but not where it would run into the ends.
  const apart = bars.length > 24 ? 6 : 1
  const marks = bars.flatMap((b, i) => { const at = new Date(b.at), x = (100 * i) / bars.length; return at.getMinutes() < 15 && at.getHours() % apart === 0 && x > 8 && x < 92 ? [{ at: b.at, x }] : [] })
  return (
    <>
      <ul className="bars-key muted"><li><span className="key" data-tone="0" />{t('Answered')}</li><li><span className="key" data-tone="failed" />{t('To look at')}</li></ul>
      <div className="bars-frame">
        <span className="muted bars-top" aria-hidden>{count(top)}</span><span className="muted bars-zero" aria-hidden>0</span>
        <svg role="img" aria-label={t('Requests in steps of 15 minutes; at most {{n}} in one', { n: count(top) })} viewBox={`0 0 ${Math.max(1, bars.length) * 10} 100`} preserveAspectRatio="none" className="bars">
          {bars.map((b, i) => (
            <g key={b.at}>
              <title>{`${onClock(b.at)}: ${count(b.served)} · ${count(b.failed)}`}</title>
              <rect x={i * 10 + 1} width={8} y={100 - height(b.served)} height={height(b.served)} className="bar-served" />
              {b.failed > 0 && <rect x={i * 10 + 1} width={8} y={100 - height(b.served + b.failed)} height={Math.max(2, height(b.failed))} className="bar-failed" />}
            </g>
          ))}
        </svg>
        {bars.length > 0 && <p className="muted bars-foot"><span>{onClock(bars[0]!.at)}</span>{marks.map((m) => <span key={m.at} className="bars-mark" style={{ insetInlineStart: `${m.x}%` }}>{onClock(m.at)}</span>)}<span>{t('now')}</span></p>}
      </div>
    </>
  )
}

function Hours({ of: bars }: { of: Bar[] }) {
  const { t } = useTranslation()
  const hours = Array.from({ length: Math.ceil(bars.length / 4) }, (_, i) => bars.slice(i * 4, i * 4 + 4)).filter((h) => h.some((b) => b.served + b.failed > 0))
  if (hours.length === 0) return <p>{t('Nothing was asked for.')}</p>
  return (
    <table className="changes">
      <caption className="visually-hidden">{t('Requests by hour')}</caption>
      <thead><tr><th scope="col">{t('From')}</th><th scope="col">{t('Answered')}</th><th scope="col">{t('To look at')}</th></tr></thead>
      <tbody>{hours.map((h) => <tr key={h[0]!.at}><th scope="row">{onClock(h[0]!.at)}</th><td>{count(h.reduce((n, b) => n + b.served, 0))}</td><td>{count(h.reduce((n, b) => n + b.failed, 0))}</td></tr>)}</tbody>
    </table>
  )
}
