import { Alert, Button, Label, Switch } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, type Api } from '~/api/client'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { onboardingWord } from '~/part/state'
import { count, None, Or, When } from '~/part/text'

/** Provisioning Information: every request of the device, its answer, and why. */
export function Information({ device: d }: { device: Api['Device'] }) {
  const { t } = useTranslation()
  const [tail, setTail] = useState(false)
  const [trouble, setTrouble] = useState(false)
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
  const rows = log.data.pages.flatMap((p) => p.items).filter((v) => !trouble || v.trouble)
  const last = log.data.pages[0]?.lastError
  return (
    <div className="stack">
      {last && (
        <Alert variant="warning" isInline component="p" title={t('Last error: {{says}}', { says: last.says })}>
          <p><code>{last.method} {last.file}</code> · {last.status} · <When at={last.at} /></p>{last.do && <p>{last.do}</p>}
        </Alert>
      )}
      <div className="facets">
        <Switch id="tail" label={t('Live tail')} isChecked={tail} onChange={(_e, v) => setTail(v)} />
        <Switch id="trouble" label={t('Only what went wrong')} isChecked={trouble} onChange={(_e, v) => setTrouble(v)} />
      </div>
      {rows.length === 0 ? <Empty title={trouble ? t('Nothing went wrong.') : t('It has not asked for anything yet.')} level="h2" /> : (
        <Table role="table" aria-label={t('Requests')} variant="compact" gridBreakPoint="grid-xl">
          <Thead><Tr><Th>{t('Time')}</Th><Th>{t('Request')}</Th><Th>{t('Status')}</Th><Th>{t('Result')}</Th><Th>{t('Bytes')}</Th><Th>{t('Auth')}</Th><Th>{t('Pair')}</Th><Th>{t('Client')}</Th></Tr></Thead>
          <Tbody>
            {rows.map((v, i) => (
              <Tr key={`${v.at}${v.file}${i}`}>
                <Td dataLabel={t('Time')} modifier="nowrap"><When at={v.at} /></Td>
                <Td dataLabel={t('Request')} modifier="breakWord"><code>{v.method} {v.file}</code>{v.count > 1 && <span className="muted"> × {v.count}</span>}</Td>
                <Td dataLabel={t('Status')}><Label isCompact color={v.trouble ? 'red' : v.status < 300 ? 'green' : 'grey'}>{v.status}</Label></Td>
                <Td dataLabel={t('Result')}>{v.says}{v.do && <span className="muted"> {v.do}</span>}</Td>
                <Td dataLabel={t('Bytes')}>{count(v.bytes)}</Td>
                <Td dataLabel={t('Auth')}><Or>{v.scheme}</Or>{v.tls && <span className="muted"> TLS {v.tls}</span>}</Td>
                <Td dataLabel={t('Pair')}>{v.generation || <None />}</Td>
                <Td dataLabel={t('Client')}><span title={v.agent}>{v.source}</span></Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
      {log.hasNextPage && <div><Button variant="link" isLoading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>{t('Show more')}</Button></div>}
      <Uploads device={d} />
    </div>
  )
}

/** What the device left: logs, overrides, its directory. */
function Uploads({ device: d }: { device: Api['Device'] }) {
  const { t } = useTranslation()
  const found = $api.useQuery('get', '/devices/{device}/uploads', { params: { path: { device: d.id } } })
  if (!found.data || found.data.items.length === 0) return null
  return (
    <section aria-labelledby="uploads">
      <h2 id="uploads" className="pf-v6-c-title pf-m-lg">{t('Files that it left')}</h2>
      <Table role="table" aria-labelledby="uploads" variant="compact" gridBreakPoint="grid-md">
        <Thead><Tr><Th>{t('Name')}</Th><Th>{t('Bytes')}</Th><Th>{t('Time')}</Th></Tr></Thead>
        <Tbody>
          {found.data.items.map((u) => (
            <Tr key={u.name}>
              <Td dataLabel={t('Name')}><a href={`/api/v1/devices/${d.id}/uploads/${encodeURIComponent(u.name)}`} download>{u.name}</a></Td>
              <Td dataLabel={t('Bytes')}>{count(u.size)}</Td>
              <Td dataLabel={t('Time')}><When at={u.updatedAt} /></Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </section>
  )
}
