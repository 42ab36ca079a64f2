import { Button, Label } from '@patternfly/react-core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, data } from '~/api/client'
import { titleOf, useWho } from '~/api/who'
import { Act } from '~/part/act'
import { List } from '~/part/list'
import { Empty, Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { count, None, When } from '~/part/text'
import { isOver, JobState } from '../jobs/state'
import { useBarred } from './barred'

/** S10: what was imported, newest first. */
export function Imports() {
  const { t } = useTranslation()
  const { account } = useWho()
  const barred = useBarred()
  const found = useInfiniteQuery({
    queryKey: ['get', '/jobs', { account: account.id, kind: 'import' }],
    queryFn: async ({ pageParam, signal }) => data(await api.GET('/jobs', { params: { query: { account: account.id, kind: ['import'], limit: 50, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined, getNextPageParam: (last) => last.nextCursor ?? undefined,
    refetchInterval: (q) => (q.state.data?.pages.some((p) => p.items.some((j) => !isOver(j))) ? 2000 : false),
  })
  const rows = found.data?.pages.flatMap((p) => p.items) ?? []
  const start = barred ? <Act power="devices" variant="primary" because={barred}>{t('Import devices')}</Act>
    : <Act power="devices" variant="primary" component={(p: object) => <Link {...p} to="/imports/new" />}>{t('Import devices')}</Act>
  return (
    <Screen title={t('Imports')} about={titleOf(account)} actions={found.data && rows.length === 0 ? undefined : start}>
      {found.error && <ProblemAlert error={found.error} title={t('The imports could not be read')} retry={() => void found.refetch()} />}
      {found.isPending ? <Waiting /> : found.data && (rows.length === 0 ? (
        <Empty title={t('Nothing was imported yet.')} actions={start}>{t('A table with a row per device: CSV, a workbook, JSON, or a zip of them. What was exported can be edited and imported again.')}</Empty>
      ) : (
        <List caption={t('Imports of {{account}}', { account: titleOf(account) })} rows={rows} id={(j) => j.id} state={(j) => j.state} counted={t('{{count}} imports', { count: rows.length })} columns={[
          { key: 'file', words: t('File'), breaks: true, cell: (j) => <><Link to="/jobs/$job" params={{ job: j.id }}>{j.import?.file || t('Without a name')}</Link>{j.dryRun && <> <Label isCompact variant="outline">{t('Trial')}</Label></>}</> },
          { key: 'started', words: t('Started'), cell: (j) => <When at={j.createdAt} /> },
          { key: 'by', words: t('By'), cell: (j) => j.by },
          { key: 'rows', number: true, words: t('Rows'), cell: (j) => count(j.progress.total) },
          { key: 'new', number: true, words: t('New'), help: t('Devices that the file added. While an import is at work nobody has counted them yet.'), cell: (j) => (j.import?.created == null ? <None /> : count(j.import.created)) },
          { key: 'updated', number: true, words: t('Updated'), help: t('Devices that the file changed. Rows that changed nothing are in neither.'), cell: (j) => (j.import?.updated == null ? <None /> : count(j.import.updated)) },
          { key: 'failed', number: true, words: t('Errors'), cell: (j) => (j.progress.failed > 0 ? <a href={`/api/v1/jobs/${j.id}/errors.csv`} download>{t('{{n}} (errors.csv)', { n: count(j.progress.failed) })}</a> : 0) },
          { key: 'state', words: t('Status'), cell: (j) => <JobState of={j} /> },
        ]} />
      ))}
      {found.hasNextPage && <div><Button variant="link" onClick={() => void found.fetchNextPage()}>{t('Show more')}</Button></div>}
    </Screen>
  )
}
