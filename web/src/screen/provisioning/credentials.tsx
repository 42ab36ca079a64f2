import { Label } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, type Api } from '~/api/client'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { Fit } from '~/part/fit'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { count, When } from '~/part/text'
import { useProvisioning } from './data'

/** Credential history: every pair the account had, and who still comes with it. */
export function Credentials({ account }: { account: Api['Account'] }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [ending, setEnding] = useState<Api['Credential'] | null>(null)
  const found = $api.useQuery('get', '/accounts/{account}/provisioning/credentials', { params: { path: { account: account.id }, query: { limit: 100 } } })
  const now = useProvisioning(account.id)
  if (found.error) return <ProblemAlert error={found.error} title={t('The history could not be read')} retry={() => void found.refetch()} />
  if (!found.data) return <Waiting />
  const end = async (c: Api['Credential']) => {
    data(await api.POST('/accounts/{account}/provisioning/credentials/{generation}:end', { params: { path: { account: account.id, generation: String(c.generation) }, query: { force: true } } }))
    await queries.invalidateQueries({ predicate: (q) => String(q.queryKey[1]).startsWith('/accounts/{account}/provisioning') })
  }
  const all = now.data && Object.values(now.data.value.status.counts).reduce((sum, n) => sum + n, 0)
  const neither = all === undefined || found.data.nextCursor ? 0 : all - found.data.items.reduce((sum, c) => sum + c.devicesUsing, 0)
  const newest = Math.max(...found.data.items.map((c) => c.generation))
  return (
    <>
      <Fit label={t('Credential history')}><Table role="table" aria-label={t('Credential history')} variant="compact" gridBreakPoint="grid-lg">
        <Thead>
          <Tr>
            <Th>{t('Version')}</Th><Th>{t('Server User')}</Th><Th>{t('Created')}</Th><Th modifier="nowrap">{t('Valid until')}</Th><Th modifier="nowrap" className="number" title={t('That came with it last')}>{t('Devices using')}</Th><Th screenReaderText={t('Actions')} />
          </Tr>
        </Thead>
        <Tbody>
          {found.data.items.map((c) => (
            <Tr key={c.generation} data-row-id={c.generation}>
              <Td dataLabel={t('Version')} modifier="nowrap"><span className="named">{c.generation}{c.generation === newest && <Label isCompact color="green">{t('Current')}</Label>}</span></Td>
              <Td dataLabel={t('Server User')} className="whole-line"><span className="named"><code className="server-user">{c.serverUser}</code>{c.mode === 'perDevice' && <Label isCompact>{t('Per device')}</Label>}</span></Td>
              <Td dataLabel={t('Created')}><div><When at={c.createdAt} />{c.by && <div className="muted">{t('by {{name}}', { name: c.by })}</div>}</div></Td>
              <Td dataLabel={t('Valid until')} modifier="nowrap">{!c.valid ? <Label isCompact color="grey">{t('Ended')}</Label> : c.validUntil ? <When at={c.validUntil} /> : t('No end')}</Td>
              <Td dataLabel={t('Devices using')} className="number"><div>{count(c.devicesUsing)}{c.lastUsed && <div className="muted">{t('last used')} <When at={c.lastUsed} /></div>}</div></Td>
              <Td className="row-actions">
                {c.valid && c.generation !== newest && <Act power="provision" variant="secondary" size="sm" onClick={() => setEnding(c)}>{t('End now')}</Act>}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table></Fit>
      {neither > 0 && <p className="muted above">{t('{{count}} devices have come with none of these yet.', { count: neither })}</p>}
      {ending && (
        <Confirm danger title={t('End the pair of version {{n}} now?', { n: ending.generation })} verb={t('End now')} close={() => setEnding(null)}
          typed={ending.devicesUsing > 100 ? account.metadata.name : undefined} act={() => end(ending)}>
          <p>{t('{{count}} devices still use the old pair', { count: ending.devicesUsing })}. {t('They are cut off, unless Auto-Sync reaches them by another road.')}</p>
        </Confirm>
      )}
    </>
  )
}
