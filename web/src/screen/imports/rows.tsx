import { Button, Label, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { count, Mac, Or } from '~/part/text'

type State = '' | 'failed' | 'done' | 'skipped'

/** What becomes of each row: errors first, then whatever one asks for. */
export function Rows({ job }: { job: Api['JobView'] }) {
  const { t } = useTranslation()
  const p = job.progress
  const [state, setState] = useState<State>(p.failed > 0 ? 'failed' : '')
  const found = useInfiniteQuery({
    queryKey: ['get', '/jobs/{job}/items', { job: job.id, state, revision: job.revision }],
    queryFn: async ({ pageParam, signal }) => data(await api.GET('/jobs/{job}/items', { params: { path: { job: job.id }, query: { limit: 100, cursor: pageParam, ...(state ? { state } : {}) } }, signal })),
    initialPageParam: undefined as string | undefined, getNextPageParam: (last) => last.nextCursor ?? undefined, placeholderData: (old) => old,
  })
  const items = found.data?.pages.flatMap((o) => o.items) ?? []
  const shown: [State, string][] = [['', t('All ({{n}})', { n: count(p.total) })], ['failed', t('Errors ({{n}})', { n: count(p.failed) })], ['done', t('Good ({{n}})', { n: count(p.done) })], ['skipped', t('Skipped ({{n}})', { n: count(p.skipped) })]]
  return (
    <>
      <ToggleGroup aria-label={t('Which rows')} className="wrap">
        {shown.map(([k, words]) => <ToggleGroupItem key={k} text={words} buttonId={`rows-${k}`} isSelected={state === k} onChange={() => setState(k)} />)}
      </ToggleGroup>
      {found.error && <ProblemAlert error={found.error} title={t('The rows could not be read')} retry={() => void found.refetch()} />}
      {found.isPending ? <Waiting /> : items.length === 0 ? <Empty title={t('There is none of these.')} /> : (
        <Table role="table" variant="compact" gridBreakPoint="grid-md">
          <caption className="visually-hidden">{t('Rows')}</caption>
          <Thead><Tr><Th>{t('Row')}</Th><Th>{t('Result')}</Th><Th>{t('MAC')}</Th><Th modifier="nowrap">{t('Device Name')}</Th><Th width={50}>{t('Message')}</Th></Tr></Thead>
          <Tbody>{items.map((i) => <Row key={i.seq} of={i} />)}</Tbody>
        </Table>
      )}
      {found.hasNextPage && <div><Button variant="link" onClick={() => void found.fetchNextPage()}>{t('Show more')}</Button></div>}
    </>
  )
}

function Row({ of: i }: { of: Api['JobItem'] }) {
  const { t } = useTranslation()
  const looks: Record<string, [string, 'green' | 'blue' | 'grey' | 'red' | 'orange']> = { create: [t('New'), 'green'], update: [t('Update'), 'blue'], unchanged: [t('Unchanged'), 'grey'], delete: [t('Delete'), 'orange'] }
  const [words, color] = i.state === 'failed' ? [t('Error'), 'red' as const] : looks[i.action ?? ''] ?? (i.state === 'skipped' ? [t('Skipped'), 'grey' as const] : [t('Pending'), 'grey' as const])
  const errors = i.errors?.length ? i.errors : i.detail ? [{ code: i.code ?? '', detail: i.detail, field: undefined }] : []
  return (
    <Tr data-state={i.state} data-row-id={String(i.seq)}>
      <Td dataLabel={t('Row')}>{i.file && <span className="muted">{i.file} </span>}{i.row ?? i.seq}</Td>
      <Td dataLabel={t('Result')}><Label isCompact color={color}>{words}</Label></Td>
      <Td dataLabel={t('MAC')}>{i.mac ? <Mac of={i.mac} /> : <Or>{''}</Or>}</Td>
      <Td dataLabel={t('Device Name')}><Or>{i.name}</Or></Td>
      <Td dataLabel={t('Message')} modifier="breakWord">
        {i.state === 'failed' && errors.map((e) => <div key={e.code + (e.field ?? '')}>{e.field && <code>{e.field}</code>} {e.detail} <span className="muted">{e.code}</span></div>)}
        {i.notes?.map((n) => <div key={n.code + n.detail}><Label isCompact color="orange">{t('Warning')}</Label> {n.detail}</div>)}
        {i.state !== 'failed' && i.changes?.map((c) => <div key={c.field}><code>{c.field}</code>: {c.from || '—'} → {c.to || '—'}</div>)}
        {errors.length === 0 && !i.notes?.length && !i.changes?.length && <Or>{''}</Or>}
      </Td>
    </Tr>
  )
}
