import { Label } from '@patternfly/react-core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { walk } from '~/api/all'
import { api, data, mergePatch, type Api } from '~/api/client'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { List } from '~/part/list'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { RowMenu } from '~/part/rowmenu'
import { familyWord } from '~/part/state'
import { Mac, macText, onClock, Or, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { nameOf } from '../inventory/columns'
import { identityStates } from '../pki/states'
import { Approve } from './approve'

type Waits = { device: Api['Device']; stranger?: undefined } | { device?: undefined; stranger: Api['PendingDevice'] }
const page = 50

/** All that wait: held devices, and strangers that are none of the account's; a held one has its row as a device. */
function useWaiting(account: string) {
  return useQuery({
    queryKey: ['get', '/accounts/{account}/pending-devices', account, 'all'], staleTime: 30_000,
    queryFn: async ({ signal }) => {
      const [held, came] = await Promise.all([
        walk(async (cursor) => data(await api.GET('/accounts/{account}/devices', { params: { path: { account }, query: { held: 'true', limit: 1000, sort: '-firstSeen', cursor } }, signal }))),
        walk(async (cursor) => data(await api.GET('/accounts/{account}/pending-devices', { params: { path: { account }, query: { limit: 1000, cursor } }, signal }))),
      ])
      const macs = new Set(held.items.map((d) => d.spec.mac).filter(Boolean))
      const rows: Waits[] = [...held.items.map((device) => ({ device })), ...came.items.filter((p) => !macs.has(p.spec.mac)).map((stranger) => ({ stranger }))]
      return { rows, more: held.more || came.more }
    },
  })
}

/** Devices that wait for somebody: held ones, and those that came and could not join. */
export function Pending({ account }: { account: Api['Account'] }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toasts = useToasts()
  const found = useWaiting(account.id)
  const [approving, setApproving] = useState<Waits | null>(null)
  const [rejecting, setRejecting] = useState<Waits | null>(null)
  const [blocking, setBlocking] = useState<Api['Device'] | null>(null)
  const [sort, setSort] = useState('-first')
  if (found.error) return <ProblemAlert error={found.error} title={t('The devices could not be read')} retry={() => void found.refetch()} />
  if (!found.data) return <Waiting />
  const again = async () => { await Promise.all(['devices', 'pending-devices'].map((noun) => queries.invalidateQueries({ queryKey: ['get', `/accounts/{account}/${noun}`] }))) }
  const { rows, more } = found.data
  if (rows.length === 0) {
    return <Empty title={t('No device waits')}>{t('Devices that come with this account\'s credentials and are held, came with a code that needs approval, or belong elsewhere, stand here.')}</Empty>
  }
  const elsewhere = t('The MAC belongs to another account: its owner has to release it.')
  const one = (w: Waits) => w.device?.status ?? w.stranger!.status
  const mac = (w: Waits) => w.device?.spec.mac ?? w.stranger!.spec.mac
  const called = (w: Waits) => (w.device ? nameOf(w.device) : macText(w.stranger.spec.mac))
  const model = (w: Waits) => (w.device?.spec.model ?? w.stranger?.status.model) || familyWord(one(w).family)
  return (
    <>
      <List caption={t('Pending devices')} rows={rows} page={page} id={(w) => w.device?.id ?? w.stranger!.id} sort={sort} setSort={setSort} counted={`${t('{{count}} pending devices', { count: rows.length })}${more ? `, ${t('the first of more')}` : ''}`} columns={[
        { key: 'first', words: t('First seen'), fits: true, by: (w) => one(w).firstSeen ?? '', cell: (w) => <When at={one(w).firstSeen} /> },
        { key: 'mac', words: t('MAC Address'), by: mac, cell: (w) => (w.device ? <Link to="/devices/$device" params={{ device: w.device.id }}>{w.device.spec.mac ? <Mac of={w.device.spec.mac} /> : nameOf(w.device)}{w.device.spec.mac && w.device.metadata.name && <span className="muted beneath">{w.device.metadata.name}</span>}</Link> : <Mac of={w.stranger.spec.mac} />) },
        { key: 'serial', yields: 2, words: t('Serial Number'), by: (w) => w.device?.spec.serial ?? '', cell: (w) => <Or>{w.device?.spec.serial}</Or> },
        { key: 'model', words: t('Model'), fits: true, by: model, cell: (w) => <Or>{model(w)}</Or> },
        { key: 'ip', yields: 3, words: t('IP Address'), by: (w) => one(w).address, cell: (w) => <Or>{one(w).address}</Or> },
        { key: 'identity', yields: 3, words: t('Identity'), by: (w) => identityOf(t, w), cell: (w) => <div>{identityOf(t, w)}{basic(w) && <div className="muted">{t('the account\'s pair')}</div>}</div> },
        { key: 'last', yields: 1, words: t('Last request'), fits: true, by: (w) => one(w).lastSeen ?? '', cell: (w) => <When at={one(w).lastSeen} /> },
        { key: 'match', words: t('Match'), cell: (w) => <div className="marks roomy">{w.device ? <Match of={w.device} /> : w.stranger.status.match === 'full'
          ? <Said words={t('Unknown')} color="orange" why={t('As many devices as may join by themselves have joined.')} />
          : <Said words={t('Not available here')} color="grey" why={elsewhere} />}</div> },
      ]} actions={(w) => (
        <span className="line">
          <Act power="devices" variant="secondary" size="sm" because={w.device || w.stranger.status.match === 'full' ? undefined : elsewhere} onClick={() => setApproving(w)}>{t('Approve…')}</Act>
          <RowMenu label={t('Actions for {{name}}', { name: called(w) })} deeds={[
            { words: t('Reject…'), power: 'devices', danger: true, press: () => setRejecting(w) },
            { words: t('Block…'), power: 'devices', danger: true, press: () => w.device && setBlocking(w.device), because: !w.device ? t('It is none of this account\'s devices: the credentials let it in. Edit them, and it stays out.')
              : ['activated', 'enrolled'].includes(w.device.status.lifecycle) ? undefined : t('It is not active: held as it is, it is answered 403 already.') },
          ]} />
        </span>
      )} />
      {approving && <Approve account={account} device={approving.device} stranger={approving.stranger} close={() => setApproving(null)} done={again} />}
      {rejecting && (
        <Confirm danger title={t('Reject {{name}}?', { name: called(rejecting) })} verb={t('Reject')} close={() => setRejecting(null)}
          act={async () => {
            if (rejecting.device) data(await api.DELETE('/devices/{device}', { params: { path: { device: rejecting.device.id } } }))
            else data(await api.DELETE('/accounts/{account}/pending-devices/{mac}', { params: { path: { account: account.id, mac: rejecting.stranger.spec.mac } } }))
            await again()
          }}>
          <p>{rejecting.device ? t('It is deleted, with what it uploaded. When it comes again with the pair, it waits here again.') : t('It is taken off the list. When it comes again with the pair, it stands here again.')}</p>
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

/** Whether it came with the account's pair: a stranger did. */
const basic = (w: Waits) => !w.device || (w.device.status.identity.state === 'none' && Boolean(w.device.status.lastSeen))

/** By what it shows who it is. */
function identityOf(t: TFunction, w: Waits): string {
  if (basic(w)) return t('Basic')
  const { state } = w.device!.status.identity
  return state === 'none' ? t('None yet') : t('Certificate: {{state}}', { state: identityStates(t)[state]?.[0] ?? state })
}

/** A label, and in view why it stands there. */
function Said({ words, color, why }: { words: string; color: 'green' | 'orange' | 'grey' | 'red'; why: ReactNode }) {
  return <div><Label isCompact color={color}>{words}</Label><div className="muted">{why}</div></div>
}

/** Whether somebody expected it, and whether wrong codes have locked it. */
function Match({ of: d }: { of: Api['Device'] }) {
  const { t } = useTranslation()
  const { firstSeen, enrollment, lastProvisioningSync } = d.status
  // A stranger that comes with a code that needs approval is made and activated at once, and has not enrolled.
  const typed = enrollment.activatedAt && !enrollment.at && Math.abs(Date.parse(enrollment.activatedAt) - Date.parse(d.metadata.createdAt)) < 5000
  const expected = !firstSeen || Date.parse(d.metadata.createdAt) < Date.parse(firstSeen) - 1000
  return (
    <>
      {lastProvisioningSync ? <Said words={t('Held')} color="orange" why={t('Somebody held it: it had its settings from here before.')} /> : typed ? <Said words={t('By a code')} color="green" why={t('Somebody typed a code that needs approval.')} /> : expected ? <Said words={t('Imported')} color="green" why={t('Added or imported before it came.')} /> : <Said words={t('Unknown')} color="orange" why={t('It came by itself, with the account\'s pair.')} />}
      {enrollment.lockedUntil && Date.parse(enrollment.lockedUntil) > Date.now() && <Said words={t('Locked')} color="red" why={t('After wrong codes, until {{time}}', { time: onClock(enrollment.lockedUntil) })} />}
    </>
  )
}
