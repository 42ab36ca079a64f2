import { Alert, Button, FormSelect, FormSelectOption, SearchInput, Switch, Tooltip } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, type Api } from '~/api/client'
import { Fit } from '~/part/fit'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { onboardingWord } from '~/part/state'
import { At, count, useNow, When } from '~/part/text'
import { CaptureBar } from './capture'
import { Request } from './request'

const hours: Record<string, number> = { hour: 1, day: 24, week: 168 }

/** Provisioning Information: every request of the device, its answer, and why. */
export function Information({ device: d }: { device: Api['Device'] }) {
  const { t } = useTranslation()
  const now = useNow()
  const [tail, setTail] = useState(false)
  const [result, setResult] = useState('')
  const [since, setSince] = useState('')
  const [path, setPath] = useState('')
  const asked = useDeferredValue(path.trim().toLowerCase())
  const log = useInfiniteQuery({
    queryKey: ['get', '/devices/{device}/provisioning-log', { params: { path: { device: d.id } } }],
    queryFn: async ({ pageParam, signal }) => data(await api.GET('/devices/{device}/provisioning-log', { params: { path: { device: d.id }, query: { limit: 100, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined, getNextPageParam: (last) => last.nextCursor ?? undefined, enabled: d.spec.onboarding === 'provisioned',
    refetchInterval: tail ? 3000 : false, // the log tells no events: a tail is asked for
  })
  if (d.spec.onboarding !== 'provisioned') {
    return <Empty title={t('No Provisioning Information')}>{t('Its onboarding method is {{method}}: such a device does not fetch here.', { method: onboardingWord(t, d.spec.onboarding) })}</Empty>
  }
  if (log.error) return <ProblemAlert error={log.error} title={t('The log could not be read')} retry={() => void log.refetch()} />
  if (!log.data) return <Waiting rows={8} />
  const results: [string, string, (v: Api['Visit']) => boolean][] = [
    ['trouble', t('What went wrong'), (v) => v.trouble], ['served', t('Served'), (v) => v.status >= 200 && v.status < 300], ['same', t('Not modified (304)'), (v) => v.status === 304],
    ['refused', t('Refused (401, 403)'), (v) => v.status === 401 || v.status === 403], ['missing', t('Unknown file (404)'), (v) => v.status === 404], ['other', t('Other errors'), (v) => v.status >= 400 && ![401, 403, 404].includes(v.status)],
  ]
  const is = results.find(([key]) => key === result)?.[2]
  const all = log.data.pages.flatMap((p) => p.items)
  const rows = all.filter((v) => (!is || is(v)) && (!asked || v.file.toLowerCase().includes(asked)) && (!since || Date.parse(v.at) > now - hours[since]! * 3_600_000))
  const last = log.data.pages[0]?.lastError
  return (
    <div className="stack">
      {last && (
        <Alert variant="warning" isInline component="p" title={t('Last error: {{says}}', { says: last.says })}>
          <p><code>{last.method} {last.file}</code> · {last.status} · <At at={last.at} /></p>{last.do && <p>{last.do}</p>}
        </Alert>
      )}
      <CaptureBar device={d.id} every={tail ? 3000 : false} />
      <div className="filters">
        <div className="grow" data-search><SearchInput value={path} onChange={(_e, v) => setPath(v)} onClear={() => setPath('')} placeholder={t('Path')} aria-label={t('Path')} /></div>
        <div className="facets">
          <div className="level"><FormSelect aria-label={t('Result')} value={result} onChange={(_e, v) => setResult(v)}><FormSelectOption value="" label={t('Any result')} />{results.map(([key, words]) => <FormSelectOption key={key} value={key} label={words} />)}</FormSelect></div>
          <div className="level"><FormSelect aria-label={t('Time')} value={since} onChange={(_e, v) => setSince(v)}>
            <FormSelectOption value="" label={t('Any time')} /><FormSelectOption value="hour" label={t('In the last hour')} /><FormSelectOption value="day" label={t('In the last 24 hours')} /><FormSelectOption value="week" label={t('In the last 7 days')} />
          </FormSelect></div>
          <Switch id="tail" label={t('Live tail')} isChecked={tail} onChange={(_e, v) => setTail(v)} />
        </div>
      </div>
      <p role="status" className="muted">{rows.length === all.length ? (log.hasNextPage ? t('The newest {{n}} requests', { n: count(requests(rows)) }) : t('{{count}} requests', { count: requests(rows) })) : t('{{n}} of the newest {{total}} requests', { n: count(requests(rows)), total: count(requests(all)) })}</p>
      {rows.length === 0 ? <Empty title={all.length > 0 ? t('No request matches these filters.') : t('It has not asked for anything yet.')} level="h2" /> : (
        <Fit label={t('Requests')}><Table role="table" aria-label={t('Requests')} variant="compact" gridBreakPoint="grid-xl">
          <Thead><Tr><Th>{t('Time')}</Th><Th>{t('Method')}</Th><Th width={25}>{t('Path')}</Th><Th>{t('HTTP status')}</Th><Th className="number">{t('Bytes')}</Th><Th>{t('Auth')}</Th><Th><Tooltip content={t('Which version of the pair it came with; none when it showed no pair, or a wrong one')}><span tabIndex={0}>{t('Pair')}</span></Tooltip></Th><Th>{t('Client IP')}</Th><Th width={30}>{t('Result')}</Th><Th screenReaderText={t('Details')} /></Tr></Thead>
          <Tbody>{rows.map((v, i) => <Request key={`${v.at}${v.file}${rows.length - i}`} of={v} device={d.id} />)}</Tbody>
        </Table></Fit>
      )}
      {log.hasNextPage && <div><Button variant="link" isLoading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>{t('Show more')}</Button></div>}
      <Uploads device={d} />
    </div>
  )
}

/** How many they are: those that are alike and follow each other are one row. */
const requests = (rows: Api['Visit'][]) => rows.reduce((n, v) => n + v.count, 0)

/** What the device left: logs, overrides, its directory. */
function Uploads({ device: d }: { device: Api['Device'] }) {
  const { t } = useTranslation()
  const found = $api.useQuery('get', '/devices/{device}/uploads', { params: { path: { device: d.id } } })
  if (!found.data || found.data.items.length === 0) return null
  return (
    <section aria-labelledby="uploads">
      <h2 id="uploads" className="pf-v6-c-title pf-m-lg">{t('Files that it left')}</h2>
      <Table role="table" aria-labelledby="uploads" variant="compact" gridBreakPoint="grid-md">
        <Thead><Tr><Th>{t('Name')}</Th><Th className="number">{t('Bytes')}</Th><Th>{t('Time')}</Th></Tr></Thead>
        <Tbody>
          {found.data.items.map((u) => (
            <Tr key={u.name}>
              <Td dataLabel={t('Name')}><a href={`/api/v1/devices/${d.id}/uploads/${encodeURIComponent(u.name)}`} download>{u.name}</a></Td>
              <Td dataLabel={t('Bytes')} className="number">{count(u.size)}</Td>
              <Td dataLabel={t('Time')}><When at={u.updatedAt} /></Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </section>
  )
}
