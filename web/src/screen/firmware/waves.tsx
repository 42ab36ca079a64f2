import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, data } from '~/api/client'
import { useWho } from '~/api/who'
import { JobProgress } from '~/part/jobprogress'
import { Empty, Waiting } from '~/part/page'
import { Counted, Foot, usePages } from '~/part/pages'
import { ProblemAlert } from '~/part/problem'
import { None, When } from '~/part/text'
import { isOver, JobState } from '../jobs/state'
import { wavesOf } from '../jobs/upgrade'

/** The upgrades: each a job that goes from wave to wave. */
export function Waves() {
  const { t } = useTranslation()
  const { account } = useWho()
  const { found, items } = usePages(['/jobs', { account: account.id, kind: 'firmware' }], async (cursor, signal) =>
    data(await api.GET('/jobs', { params: { query: { account: account.id, kind: ['firmware'], limit: 50, cursor } }, signal })), { refetchInterval: 5000 })
  if (found.error) return <ProblemAlert error={found.error} title={t('The waves could not be read')} retry={() => void found.refetch()} />
  if (found.isPending) return <Waiting rows={5} />
  if (items.length === 0) {
    return <Empty title={t('No waves yet.')}>{t('A wave brings a few devices to a release first, waits until they are back, and goes on with more. Too many failures stop it.')}</Empty>
  }
  return (
    <>
      <Counted shown={items.length} more={found.hasNextPage} />
      <Table role="table" variant="compact" gridBreakPoint="grid-md">
        <Caption className="visually-hidden">{t('Waves')}</Caption>
        <Thead><Tr><Th width={30}>{t('Job')}</Th><Th>{t('Started by')}</Th><Th>{t('Started')}</Th><Th>{t('Finished')}</Th><Th width={30}>{t('Progress')}</Th><Th>{t('Result')}</Th></Tr></Thead>
        <Tbody>
          {items.map((j) => (
            <Tr key={j.id} data-row-id={j.id} data-state={j.state}>
              <Td dataLabel={t('Job')}><Link to="/jobs/$job" params={{ job: j.id }}>{j.title}</Link></Td>
              <Td dataLabel={t('Started by')}>{j.by}</Td>
              <Td dataLabel={t('Started')}><When at={j.startedAt} /></Td>
              <Td dataLabel={t('Finished')}>{isOver(j) ? <When at={j.finishedAt} /> : <None />}</Td>
              <Td dataLabel={t('Progress')}><JobProgress job={j} />{j.upgrade && j.upgrade.wave > 0 && <div className="muted">{t('Wave {{n}} of {{total}}', { n: j.upgrade.wave, total: Math.max(j.upgrade.wave, wavesOf(j).sizes.length) })}</div>}</Td>
              <Td dataLabel={t('Result')}><JobState of={j} /></Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      <Foot more={found.hasNextPage} busy={found.isFetchingNextPage} next={found.fetchNextPage} />
    </>
  )
}
