import { Button, Label, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, data } from '~/api/client'
import { titleOf, useWho } from '~/api/who'
import { JobProgress } from '~/part/jobprogress'
import { Empty, Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { None, When } from '~/part/text'
import { isOver, JobState } from './state'

/** S11: jobs, newest first. */
export function Jobs() {
  const { t } = useTranslation()
  const { account } = useWho()
  const { tab = 'running' } = useSearch({ from: '/jobs' })
  const navigate = useNavigate({ from: '/jobs' })
  const found = useInfiniteQuery({
    queryKey: ['get', '/jobs', { account: account.id }],
    queryFn: async ({ pageParam, signal }) => data(await api.GET('/jobs', { params: { query: { account: account.id, limit: 100, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined, getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: (q) => (q.state.data?.pages.some((p) => p.items.some((j) => !isOver(j))) ? 2000 : false), // a job's steps tell no events, only its end
  })
  const all = found.data?.pages.flatMap((p) => p.items) ?? []
  const jobs = all.filter((j) => isOver(j) === (tab === 'finished'))
  const running = all.filter((j) => !isOver(j)).length
  const open = (to?: 'finished') => void navigate({ search: (s) => ({ ...s, tab: to }) })
  return (
    <Screen title={t('Jobs')} about={titleOf(account)}>
      <div className="filters">
        <ToggleGroup aria-label={t('Which jobs')}>
          <ToggleGroupItem text={running > 0 ? t('Running ({{n}})', { n: running }) : t('Running')} buttonId="running" isSelected={tab === 'running'} onChange={() => open()} />
          <ToggleGroupItem text={t('Finished')} buttonId="finished" isSelected={tab === 'finished'} onChange={() => open('finished')} />
        </ToggleGroup>
      </div>
      {found.error && <ProblemAlert error={found.error} title={t('The jobs could not be read')} retry={() => void found.refetch()} />}
      {found.isPending ? <Waiting /> : jobs.length === 0 ? (
        <Empty title={tab === 'running' ? t('Nothing is running.') : t('No job has finished yet.')}>{t('Bulk actions, imports and upgrades are jobs: they go on when you leave, and when the server restarts.')}</Empty>
      ) : (
        <Table role="table" aria-label={t('Jobs')} variant="compact" gridBreakPoint="grid-md">
          <Thead><Tr><Th width={30}>{t('Job')}</Th><Th>{t('Started by')}</Th><Th>{t('Started')}</Th><Th>{t('Finished')}</Th><Th width={30}>{t('Progress')}</Th><Th>{t('Result')}</Th></Tr></Thead>
          <Tbody>
            {jobs.map((j) => (
              <Tr key={j.id} data-row-id={j.id} data-state={j.state}>
                <Td dataLabel={t('Job')}><Link to="/jobs/$job" params={{ job: j.id }}>{j.title}</Link>{j.dryRun && <> <Label isCompact variant="outline">{t('Trial')}</Label></>}</Td>
                <Td dataLabel={t('Started by')}>{j.by}</Td>
                <Td dataLabel={t('Started')}><When at={j.startedAt} /></Td>
                <Td dataLabel={t('Finished')}>{j.finishedAt ? <When at={j.finishedAt} /> : <None />}</Td>
                <Td dataLabel={t('Progress')}><JobProgress job={j} /></Td>
                <Td dataLabel={t('Result')}><JobState of={j.state} /></Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
      {found.hasNextPage && <div><Button variant="link" onClick={() => void found.fetchNextPage()}>{t('Show more')}</Button></div>}
    </Screen>
  )
}
