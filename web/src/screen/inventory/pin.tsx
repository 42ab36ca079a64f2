import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '~/api/client'
import { useWho } from '~/api/who'
import { FormDialog } from '~/part/dialog'
import { saidOf, Text } from '~/part/field'
import { useToasts } from '~/part/toast'
import { nameOf } from './columns'

/** Whether eight digits are there, however they are parted. */
export const isPin = (text: string) => /^\d{8}$/.test(text.replace(/[\s-]/g, ''))

/** Onboards the device that shows a PIN (mission B1). */
export function ByPin({ close }: { close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { account } = useWho()
  const [pin, setPin] = useState('')
  const act = async () => {
    const d = data(await api.POST('/accounts/{account}/devices:pair', { params: { path: { account: account.id } }, body: { pin } }))
    await queries.invalidateQueries({ queryKey: ['get', '/accounts/{account}/devices'] })
    toasts.say(t('{{name}} is onboarded', { name: nameOf(d) }), 'success', t('It comes Online within seconds. Where Auto-Sync is on it then takes its settings from policies.'))
    void navigate({ to: '/devices/$device', params: { device: d.id } })
  }
  return (
    <FormDialog title={t('Add a device by its PIN')} verb={t('Add')} refused={t('No device was added')} ready={isPin(pin)} act={act} close={close}
      about={t('The device shows eight digits, good for 15 minutes. It gets a channel of its own: its settings are changed in real time, until Auto-Sync makes it provisioned.')}>
      {(error) => <Text id="pin" label={t('PIN')} required focus className="digits short" value={pin} change={setPin} wrong={saidOf(error, '/pin')} help={t('As the device shows it; spaces and dashes do no harm')} />}
    </FormDialog>
  )
}
