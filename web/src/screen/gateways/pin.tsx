import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '~/api/client'
import { useMay } from '~/api/who'
import { FormDialog } from '~/part/dialog'
import { saidOf, Text } from '~/part/field'
import { macText, onClock } from '~/part/text'
import { useToasts } from '~/part/toast'
import { nameOf } from '../inventory/columns'
import { isPin } from '../inventory/pin'
import { useOnboarded } from './onboard'
import type { Finding, Gateway } from './data'

/** A PIN is put on a phone's screen; then who stands in front of it says it, and it is typed. */
export function ShowPin({ gateway: g, phone: f, close }: { gateway: Gateway; phone: Finding; close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const onboarded = useOnboarded()
  const may = useMay('devices', g.status.account)
  const until = useRef('')
  const [shows, setShows] = useState(false)
  const [pin, setPin] = useState('')
  const path = { account: g.status.account, id: g.id, mac: f.mac }
  const show = async () => { until.current = data(await api.POST('/accounts/{account}/gateways/{id}/found/{mac}:showPin', { params: { path } })).expiresAt }
  const pair = async () => {
    const d = data(await api.POST('/accounts/{account}/devices:pair', { params: { path: { account: g.status.account } }, body: { pin } }))
    await onboarded()
    toasts.say(t('{{name}} is onboarded', { name: nameOf(d) }), 'success', t('It stands at {{site}}.', { site: g.status.siteName }))
  }
  if (!shows) {
    return (
      <FormDialog title={t('Show a PIN on {{mac}}?', { mac: macText(f.mac) })} verb={t('Show PIN')} refused={t('The phone shows no PIN')} act={show} close={() => (until.current ? setShows(true) : close())}>
        <p>{t('Eight digits come on the phone\'s screen for 15 minutes. They are shown nowhere else: whoever stands in front of the phone reads them, and they are typed here.')}</p>
        {f.model && <p className="muted">{[f.model, f.address].filter(Boolean).join(' · ')}</p>}
      </FormDialog>
    )
  }
  return (
    <FormDialog key="pin" title={t('{{mac}} shows a PIN', { mac: macText(f.mac) })} verb={t('Onboard')} refused={t('No device was onboarded')} ready={may.allowed && isPin(pin)} act={pair} close={close}
      about={t('It is there until {{time}}. The phone becomes a device of {{site}}.', { time: onClock(until.current), site: g.status.siteName })}>
      {(error) => <Text id="pin" label={t('PIN')} required focus className="digits short" disabled={!may.allowed} value={pin} change={setPin} wrong={saidOf(error, '/pin')} help={may.allowed ? t('As the phone shows it; spaces and dashes do no harm') : may.why} />}
    </FormDialog>
  )
}
