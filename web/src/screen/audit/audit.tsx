import { Button } from '@patternfly/react-core'
import { ExpandableRowContent, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { titleOf, useWho } from '~/api/who'
import { Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { inFull, Or, When } from '~/part/text'

/** S12: who did what, newest first; read-only for everybody. */
export function Audit() {
  const { t } = useTranslation()
  const { accounts } = useWho()
  const [open, setOpen] = useState<string | null>(null)
  const found = useInfiniteQuery({
    queryKey: ['get', '/audit', {}],
    queryFn: async ({ pageParam, signal }) => data(await api.GET('/audit', { params: { query: { limit: 100, cursor: pageParam } }, signal })),
    initialPageParam: undefined as string | undefined, getNextPageParam: (last) => last.nextCursor ?? undefined,
  })
  const entries = found.data?.pages.flatMap((p) => p.items) ?? []
  const name = (id: string) => { const a = accounts.find((one) => one.id === id); return a ? titleOf(a) : id }
  return (
    <Screen title={t('Audit log')} about={t('Of your account and all beneath it, newest first. Each entry is chained to the one before by its hash.')}>
      {found.error && <ProblemAlert error={found.error} title={t('The log could not be read')} retry={() => void found.refetch()} />}
      {found.isPending ? <Waiting rows={12} /> : entries.length > 0 && (
        <Table role="table" aria-label={t('Audit log')} variant="compact" gridBreakPoint="grid-lg" isExpandable>
          <Thead><Tr><Th screenReaderText={t('Details')} /><Th>{t('Time')}</Th><Th>{t('Actor')}</Th><Th>{t('Action')}</Th><Th>{t('Target')}</Th><Th>{t('Account')}</Th></Tr></Thead>
          {entries.map((e, i) => (
            <Tbody key={e.id} isExpanded={open === e.id}>
              <Tr data-row-id={e.id}>
                <Td expand={{ rowIndex: i, isExpanded: open === e.id, onToggle: () => setOpen(open === e.id ? null : e.id), expandId: 'entry' }} />
                <Td dataLabel={t('Time')}><When at={e.at} /></Td>
                <Td dataLabel={t('Actor')}>{e.actor.name || e.actor.id}</Td>
                <Td dataLabel={t('Action')}><code>{e.action}</code></Td>
                <Td dataLabel={t('Target')} modifier="breakWord"><code>{e.object}</code></Td>
                <Td dataLabel={t('Account')}>{name(e.account)}</Td>
              </Tr>
              <Tr isExpanded={open === e.id}>{open === e.id && <Td colSpan={6}><ExpandableRowContent><Details of={e} /></ExpandableRowContent></Td>}</Tr>
            </Tbody>
          ))}
        </Table>
      )}
      {found.hasNextPage && <div><Button variant="link" isLoading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>{t('Show more')}</Button></div>}
    </Screen>
  )
}

function Details({ of }: { of: Api['AuditEntry'] }) {
  const { t } = useTranslation()
  return (
    <dl className="facts">
      {Object.entries(of.changes).map(([k, v]) => <div key={k} className="pair"><dt><code>{k}</code></dt><dd><Or>{v}</Or></dd></div>)}
      <div className="pair"><dt>{t('Time')}</dt><dd>{inFull(of.at)}</dd></div>
      <div className="pair"><dt>{t('Request')}</dt><dd><Or>{of.requestId}</Or></dd></div>
      <div className="pair"><dt>{t('Entry')}</dt><dd>#{of.sequence} <code className="muted">{of.hash}</code></dd></div>
    </dl>
  )
}
