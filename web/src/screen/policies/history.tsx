import { Label } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, type Api, type Tagged } from '~/api/client'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { When } from '~/part/text'

/** What a policy was, the newest first, and the way back. */
export function History({ now }: { now: Tagged<Api['PolicyResource']> }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const id = now.value.id
  const [to, setTo] = useState<Api['PastPolicy'] | null>(null)
  const found = $api.useQuery('get', '/policies/{policy}/history', { params: { path: { policy: id }, query: { limit: 200 } } })
  if (found.error) return <ProblemAlert error={found.error} title={t('The history could not be read')} />
  if (!found.data) return <Waiting />
  return (
    <>
      <Table role="table" aria-label={t('History')} variant="compact" gridBreakPoint="grid-md">
        <Thead><Tr><Th>{t('Version')}</Th><Th>{t('Time')}</Th><Th>{t('By')}</Th><Th>{t('What changed')}</Th><Th screenReaderText={t('Actions')} /></Tr></Thead>
        <Tbody>
          {found.data.items.map((h) => (
            <Tr key={h.revision}>
              <Td dataLabel={t('Version')}><span>{h.revision} {h.current && <Label isCompact color="green">{t('Current')}</Label>}</span></Td>
              <Td dataLabel={t('Time')}><When at={h.at} /></Td>
              <Td dataLabel={t('By')}>{h.by}</Td>
              <Td dataLabel={t('What changed')} modifier="breakWord"><div>{h.changed.map((c) => <div key={c.what}><code>{c.what}</code>: {c.before ?? '—'} → {c.after ?? '—'}</div>)}</div></Td>
              <Td className="row-actions">{!h.current && !h.deleted && <Act power="design" variant="link" isInline onClick={() => setTo(h)}>{t('Make it this again…')}</Act>}</Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {to && (
        <Confirm title={t('Make the policy what it was in version {{n}}?', { n: to.revision })} verb={t('Revert')} close={() => setTo(null)}
          act={async () => {
            data(await api.POST('/policies/{policy}:revert', { params: { path: { policy: id }, header: { 'If-Match': now.etag } as never }, body: { revision: to.revision } }))
            await queries.invalidateQueries({ predicate: (q) => /policies|effective-settings/.test(String(q.queryKey[1])) })
          }}>
          <p>{t('It becomes a new version with the settings of then; every rule is asked again.')}</p>
        </Confirm>
      )}
    </>
  )
}
