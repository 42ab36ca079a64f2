import { Label } from '@patternfly/react-core'
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { Empty, Waiting } from '~/part/page'
import { Foot, usePages } from '~/part/pages'
import { ProblemAlert } from '~/part/problem'
import { None, sentence, When } from '~/part/text'
import { reasonOf } from '../jobs/words'

/** The upgrades that a device was in, newest first, and what became of it in each. */
export function Attempts({ device: d }: { device: Api['Device'] }) {
  const { t } = useTranslation()
  const params = { params: { path: { device: d.id } } }
  const { found, items } = usePages(['/devices/{device}/jobs', params, 'firmware'], async (cursor, signal) =>
    data(await api.GET('/devices/{device}/jobs', { params: { path: { device: d.id }, query: { kind: ['firmware'], limit: 10, cursor } }, signal })))
  const words: Record<string, [string, 'green' | 'red' | 'grey' | 'orange']> = { done: [t('Succeeded'), 'green'], failed: [t('Failed'), 'red'], skipped: [t('Skipped'), 'grey'], waiting: [t('Waiting for device'), 'orange'] }
  const tried = items.filter((p) => !p.job.dryRun && p.item.state !== 'pending') // whose turn has not come was not tried: State says that
  return (
    <section aria-labelledby="attempts">
      <h2 id="attempts" className="pf-v6-c-title pf-m-lg">{t('Last attempts')}</h2>
      {found.error ? <ProblemAlert error={found.error} title={t('The attempts could not be read')} retry={() => void found.refetch()} /> : found.isPending ? <Waiting rows={2} /> : tried.length === 0 && !found.hasNextPage
        ? <Empty level="h3" title={t('No upgrade was tried yet.')}>{t('A release that it loads by a rule, without a job, is not listed here.')}</Empty> : (
          <>
            <Table role="table" variant="compact" gridBreakPoint="grid-md">
              <Caption className="visually-hidden">{t('Upgrades that the device was in')}</Caption>
              <Thead><Tr><Th>{t('Time')}</Th><Th>{t('From')}</Th><Th>{t('To')}</Th><Th>{t('Result')}</Th><Th>{t('Reason')}</Th><Th>{t('Job')}</Th></Tr></Thead>
              <Tbody>
                {tried.map(({ job, item }) => (
                  <Tr key={job.id} data-row-id={job.id} data-state={item.state}>
                    <Td dataLabel={t('Time')} modifier="nowrap"><When at={item.finishedAt ?? item.startedAt ?? job.createdAt} /></Td>
                    <Td dataLabel={t('From')}>{item.from || <None />}</Td>
                    <Td dataLabel={t('To')}>{item.to || <None />}</Td>
                    <Td dataLabel={t('Result')}><Label isCompact color={words[item.state]?.[1]}>{words[item.state]?.[0] ?? item.state}</Label></Td>
                    <Td dataLabel={t('Reason')}>{item.code ? <>{reasonOf(t, item.code).words}{item.detail && <div className="muted">{sentence(item.detail)}</div>}</> : <None />}</Td>
                    <Td dataLabel={t('Job')}><Link to="/jobs/$job" params={{ job: job.id }}>{job.title}</Link></Td>
                  </Tr>
                ))}
              </Tbody>
            </Table>
            <Foot more={found.hasNextPage} busy={found.isFetchingNextPage} next={found.fetchNextPage} />
          </>
        )}
    </section>
  )
}
