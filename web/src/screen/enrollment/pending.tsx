import { Label } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, mergePatch, type Api } from '~/api/client'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { RowMenu } from '~/part/rowmenu'
import { familyWord } from '~/part/state'
import { Mac, macText, Or, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { nameOf } from '../inventory/columns'
import { identityStates } from '../pki/states'
import { Approve } from './approve'

type Waits = { device: Api['Device'] } | { stranger: Api['PendingDevice'] }

/** Devices that wait for somebody: held ones, and those that came and could not join. */
export function Pending({ account }: { account: Api['Account'] }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toasts = useToasts()
  const path = { account: account.id }
  const held = $api.useQuery('get', '/accounts/{account}/devices', { params: { path, query: { held: 'true', limit: 200, sort: '-firstSeen' } } })
  const came = $api.useQuery('get', '/accounts/{account}/pending-devices', { params: { path, query: { limit: 200 } } })
  const [approving, setApproving] = useState<Waits | null>(null)
  const [rejecting, setRejecting] = useState<Waits | null>(null)
  const [blocking, setBlocking] = useState<Api['Device'] | null>(null)
  const error = held.error ?? came.error
  if (error) return <ProblemAlert error={error} title={t('The devices could not be read')} retry={() => { void held.refetch(); void came.refetch() }} />
  if (!held.data || !came.data) return <Waiting />
  const again = async () => { await Promise.all(['devices', 'pending-devices'].map((noun) => queries.invalidateQueries({ queryKey: ['get', `/accounts/{account}/${noun}`] }))) }
  // A held device is one of the account's, and has its row above.
  const others = came.data.items.filter((p) => !held.data.items.some((d) => d.spec.mac !== '' && d.spec.mac === p.spec.mac))
  if (held.data.items.length + others.length === 0) {
    return <Empty title={t('No device waits.')}>{t('Devices that come with this account\'s credentials and are held, or belong elsewhere, stand here.')}</Empty>
  }
  const elsewhere = t('The MAC belongs to another account: its owner has to release it.')
  return (
    <>
      <Table role="table" aria-label={t('Pending devices')} variant="compact" gridBreakPoint="grid-xl">
        <Thead><Tr><Th>{t('First seen')}</Th><Th>{t('MAC')}</Th><Th>{t('Serial')}</Th><Th>{t('Model')}</Th><Th>{t('IP')}</Th><Th>{t('Identity')}</Th><Th>{t('Last request')}</Th><Th>{t('Match')}</Th><Th screenReaderText={t('Actions')} /></Tr></Thead>
        <Tbody>
          {held.data.items.map((d) => (
            <Tr key={d.id} data-row-id={d.id}>
              <Td dataLabel={t('First seen')}><When at={d.status.firstSeen} /></Td>
              <Td dataLabel={t('MAC')}><Link to="/devices/$device" params={{ device: d.id }}>{d.spec.mac ? <Mac of={d.spec.mac} /> : nameOf(d)}</Link></Td>
              <Td dataLabel={t('Serial')}><Or>{d.spec.serial}</Or></Td>
              <Td dataLabel={t('Model')}><Or>{d.spec.model || (d.status.family && familyWord(d.status.family))}</Or></Td>
              <Td dataLabel={t('IP')}><Or>{d.status.address}</Or></Td>
              <Td dataLabel={t('Identity')}>{identityOf(t, d)}</Td>
              <Td dataLabel={t('Last request')}><When at={d.status.lastSeen} /></Td>
              <Td dataLabel={t('Match')}><div className="marks"><Match of={d} /></div></Td>
              <Td className="row-actions">
                <span className="line">
                  <Act power="devices" variant="secondary" size="sm" onClick={() => setApproving({ device: d })}>{t('Approve…')}</Act>
                  <RowMenu label={t('Actions for {{name}}', { name: nameOf(d) })} deeds={[
                    { words: t('Reject…'), power: 'devices', danger: true, press: () => setRejecting({ device: d }) },
                    { words: t('Block…'), power: 'devices', danger: true, because: ['activated', 'enrolled'].includes(d.status.lifecycle) ? undefined : t('It is not active: held as it is, it is answered 403 already.'), press: () => setBlocking(d) },
                  ]} />
                </span>
              </Td>
            </Tr>
          ))}
          {others.map((p) => (
            <Tr key={p.id} data-row-id={p.id}>
              <Td dataLabel={t('First seen')}><When at={p.status.firstSeen} /></Td>
              <Td dataLabel={t('MAC')}><Mac of={p.spec.mac} /></Td>
              <Td dataLabel={t('Serial')}><Or>{''}</Or></Td>
              <Td dataLabel={t('Model')}><Or>{p.status.model || (p.status.family && familyWord(p.status.family))}</Or></Td>
              <Td dataLabel={t('IP')}><Or>{p.status.address}</Or></Td>
              <Td dataLabel={t('Identity')}>{t('The account\'s pair')}</Td>
              <Td dataLabel={t('Last request')}><When at={p.status.lastSeen} /></Td>
              <Td dataLabel={t('Match')}><Label isCompact color={p.status.match === 'full' ? 'orange' : 'grey'} title={p.status.match === 'full' ? t('As many devices as may join by themselves have joined; approve it to add it.') : elsewhere}>{p.status.match === 'full' ? t('Unknown') : t('Not available here')}</Label></Td>
              <Td className="row-actions">
                <span className="line">
                  <Act power="devices" variant="secondary" size="sm" because={p.status.match === 'full' ? undefined : elsewhere} onClick={() => setApproving({ stranger: p })}>{t('Approve…')}</Act>
                  <RowMenu label={t('Actions for {{name}}', { name: macText(p.spec.mac) })} deeds={[
                    { words: t('Reject…'), power: 'devices', danger: true, press: () => setRejecting({ stranger: p }) },
                    { words: t('Block…'), power: 'devices', danger: true, because: t('It is none of this account\'s devices: the credentials let it in. Edit them, and it stays out.'), press: () => undefined },
                  ]} />
                </span>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {approving && <Approve account={account} device={'device' in approving ? approving.device : undefined} stranger={'stranger' in approving ? approving.stranger : undefined} close={() => setApproving(null)} done={again} />}
      {rejecting && (
        <Confirm danger title={t('Reject {{name}}?', { name: 'device' in rejecting ? nameOf(rejecting.device) : macText(rejecting.stranger.spec.mac) })} verb={t('Reject')} close={() => setRejecting(null)}
          act={async () => {
            if ('device' in rejecting) data(await api.DELETE('/devices/{device}', { params: { path: { device: rejecting.device.id } } }))
            else data(await api.DELETE('/accounts/{account}/pending-devices/{mac}', { params: { path: { account: account.id, mac: rejecting.stranger.spec.mac } } }))
            await again()
          }}>
          <p>{'device' in rejecting ? t('It is deleted, with what it uploaded. When it comes again with the pair, it waits here again.') : t('It is taken off the list. When it comes again with the pair, it stands here again.')}</p>
        </Confirm>
      )}
      {blocking && (
        <Confirm danger title={t('Block {{name}}?', { name: nameOf(blocking) })} verb={t('Block')} close={() => setBlocking(null)}
          act={async () => {
            data(await api.POST('/devices/{device}:deactivate', { params: { path: { device: blocking.id } } }))
            data(await api.PATCH('/devices/{device}', { params: { path: { device: blocking.id } }, headers: mergePatch, body: { spec: { held: false } } as never }))
            toasts.say(t('{{name}} is blocked', { name: nameOf(blocking) }))
            await again()
          }}>
          <p>{t('It is deactivated: it can neither enroll nor fetch, and waits no more. Activate it in the inventory to let it in.')}</p>
        </Confirm>
      )}
    </>
  )
}

/** By what it shows who it is. */
function identityOf(t: TFunction, d: Api['Device']): string {
  const { state } = d.status.identity
  if (state !== 'none') return t('Certificate: {{state}}', { state: identityStates(t)[state]?.[0] ?? state })
  return d.status.lastSeen ? t('The account\'s pair') : t('None yet')
}

/** Whether somebody expected it, and whether wrong codes have locked it. */
function Match({ of: d }: { of: Api['Device'] }) {
  const { t } = useTranslation()
  const { firstSeen, enrollment } = d.status
  const expected = !firstSeen || Date.parse(d.metadata.createdAt) < Date.parse(firstSeen) - 1000
  return (
    <>
      <Label isCompact color={expected ? 'green' : 'orange'} title={expected ? t('Somebody added or imported it before it came.') : t('It came by itself, with the account\'s pair.')}>{expected ? t('Imported') : t('Unknown')}</Label>
      {enrollment.lockedUntil && Date.parse(enrollment.lockedUntil) > Date.now() && <Label isCompact color="red">{t('Locked after wrong codes')}</Label>}
    </>
  )
}
