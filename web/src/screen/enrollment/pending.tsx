import { Label } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { $api, api, data, mergePatch, type Api } from '~/api/client'
import { Act } from '~/part/act'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { familyWord } from '~/part/state'
import { Mac, Or, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { nameOf } from '../inventory/columns'

/** Devices that wait for somebody: held ones, and those that came and could not join. */
export function Pending({ account }: { account: Api['Account'] }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toasts = useToasts()
  const path = { account: account.id }
  const held = $api.useQuery('get', '/accounts/{account}/devices', { params: { path, query: { held: 'true', limit: 200, sort: '-firstSeen' } } })
  const came = $api.useQuery('get', '/accounts/{account}/pending-devices', { params: { path, query: { limit: 200 } } })
  const error = held.error ?? came.error
  if (error) return <ProblemAlert error={error} title={t('The devices could not be read')} retry={() => { void held.refetch(); void came.refetch() }} />
  if (!held.data || !came.data) return <Waiting />
  const letGo = async (d: Api['Device']) => {
    try {
      data(await api.PATCH('/devices/{device}', { params: { path: { device: d.id } }, headers: mergePatch, body: { spec: { held: false } } as never }))
      toasts.say(t('{{name}} may fetch', { name: nameOf(d) }))
      await queries.invalidateQueries({ queryKey: ['get', '/accounts/{account}/devices'] })
    } catch (e) {
      toasts.fail(t('It is still held'), e)
    }
  }
  // A held device is one of the account's, and has its row above.
  const others = came.data.items.filter((p) => !held.data.items.some((d) => d.spec.mac !== '' && d.spec.mac === p.spec.mac))
  const matches: Record<string, string> = { held: t('Held'), notAvailable: t('Not available here'), full: t('The account is full') }
  if (held.data.items.length + others.length === 0) {
    return <Empty title={t('No device waits.')}>{t('Devices that come with this account\'s credentials and are held, or belong elsewhere, stand here.')}</Empty>
  }
  return (
    <Table role="table" aria-label={t('Pending devices')} variant="compact" gridBreakPoint="grid-md">
      <Thead><Tr><Th>{t('First seen')}</Th><Th>{t('MAC')}</Th><Th>{t('Model')}</Th><Th>{t('IP')}</Th><Th>{t('Last request')}</Th><Th>{t('Match')}</Th><Th screenReaderText={t('Actions')} /></Tr></Thead>
      <Tbody>
        {held.data.items.map((d) => (
          <Tr key={d.id} data-row-id={d.id}>
            <Td dataLabel={t('First seen')}><When at={d.status.firstSeen} /></Td>
            <Td dataLabel={t('MAC')}><Link to="/devices/$device" params={{ device: d.id }}><Mac of={d.spec.mac} /></Link></Td>
            <Td dataLabel={t('Model')}><Or>{d.spec.model}</Or></Td>
            <Td dataLabel={t('IP')}><Or>{d.status.address}</Or></Td>
            <Td dataLabel={t('Last request')}><When at={d.status.lastSeen} /></Td>
            <Td dataLabel={t('Match')}><Label isCompact color="orange">{t('Held')}</Label></Td>
            <Td className="row-actions"><Act power="devices" variant="secondary" size="sm" onClick={() => void letGo(d)}>{t('Let go')}</Act></Td>
          </Tr>
        ))}
        {others.map((p) => (
          <Tr key={p.id} data-row-id={p.id}>
            <Td dataLabel={t('First seen')}><When at={p.status.firstSeen} /></Td>
            <Td dataLabel={t('MAC')}><Mac of={p.spec.mac} /></Td>
            <Td dataLabel={t('Model')}><Or>{p.status.model || familyWord(p.status.family)}</Or></Td>
            <Td dataLabel={t('IP')}><Or>{p.status.address}</Or></Td>
            <Td dataLabel={t('Last request')}><When at={p.status.lastSeen} /></Td>
            <Td dataLabel={t('Match')}><Label isCompact color="grey">{matches[p.status.match] ?? p.status.match}</Label></Td>
            <Td />
          </Tr>
        ))}
      </Tbody>
    </Table>
  )
}
