import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '~/api/client'
import { Confirm } from '~/part/confirm'
import { FormDialog } from '~/part/dialog'
import { saidOf, Text } from '~/part/field'
import type { Deed } from '~/part/rowmenu'
import { useToasts } from '~/part/toast'
import { useSites } from '../sites/data'
import { EditLogins } from './logins'
import { NewToken, StartIt } from './token'
import { useGatewaysChanged, type Gateway } from './data'

type What = '' | 'logins' | 'scan' | 'rotate' | 'delete'

/** What can be done to gateways, and the dialogs that do it. */
export function useGatewayDeeds(gone?: () => void) {
  const { t } = useTranslation()
  const [what, setWhat] = useState<What>('')
  const [at, setAt] = useState<Gateway | null>(null)
  const [made, setMade] = useState<Gateway | null>(null)
  const close = () => setWhat('')
  const ask = (w: What, g: Gateway) => { setAt(g); setWhat(w) }
  const offline = (g: Gateway) => (g.status.connection === 'online' ? undefined : g.status.enrolledAt ? t('The gateway is offline.') : t('Nobody has started the gateway yet.'))
  const deeds = (g: Gateway): [Deed, Deed, Deed, Deed] => [
    { words: t('Edit logins…'), power: 'design', press: () => ask('logins', g) },
    { words: t('Look for phones…'), power: 'design', because: offline(g), press: () => ask('scan', g) },
    { words: t('New token…'), power: 'design', press: () => ask('rotate', g) },
    { words: t('Delete…'), power: 'design', danger: true, press: () => ask('delete', g) },
  ]
  const dialogs = (
    <>
      {at && what === 'logins' && <EditLogins gateway={at} close={close} />}
      {at && what === 'scan' && <Scan gateway={at} close={close} />}
      {at && what === 'rotate' && <NewToken gateway={at} close={close} done={setMade} />}
      {at && what === 'delete' && <Delete gateway={at} close={close} gone={gone} />}
      {made && <StartIt gateway={made} close={() => setMade(null)} />}
    </>
  )
  return { deeds, dialogs, started: setMade, editLogins: (g: Gateway) => ask('logins', g) }
}

function Scan({ gateway: g, close }: { gateway: Gateway; close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const [text, setText] = useState('')
  const networks = text.split(/[\s,]+/).filter(Boolean)
  const anyway = g.status.networks.join(', ')
  const act = async () => {
    data(await api.POST('/accounts/{account}/gateways/{id}:scan', { params: { path: { account: g.status.account, id: g.id } }, body: networks.length > 0 ? { networks } : {} }))
    toasts.say(t('{{name}} looks around', { name: g.metadata.name }), 'success', t('What it finds appears by itself; a /24 takes some seconds.'))
  }
  return (
    <FormDialog title={t('Look for phones')} verb={t('Look')} refused={t('The gateway was not asked')} ready={anyway !== '' || networks.length > 0} act={act} close={close}
      about={t('It opens a TCP connection to each address and sends nothing.')}>
      {(error) => (
        <Text id="scan-networks" label={t('Networks')} required={anyway === ''} focus rows={2} value={text} change={setText} wrong={saidOf(error, '/networks')}
          help={anyway ? t('Empty: {{networks}}. Others must lie within those or within its machine\'s own networks.', { networks: anyway }) : t('One a line, within its machine\'s own networks: 10.1.0.0/24. It was started without --scan.')} />
      )}
    </FormDialog>
  )
}

function Delete({ gateway: g, close, gone }: { gateway: Gateway; close(): void; gone?: () => void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const changed = useGatewaysChanged()
  const site = useSites(g.status.account).data?.find((s) => s.id === g.spec.site)
  const act = async () => {
    data(await api.DELETE('/accounts/{account}/gateways/{id}', { params: { path: { account: g.status.account, id: g.id }, header: { 'If-Match': `"${g.metadata.revision}"` } as never } }))
    gone?.()
    await changed()
    toasts.say(t('{{name}} is deleted', { name: g.metadata.name }))
  }
  return (
    <Confirm danger title={t('Delete the gateway {{name}}?', { name: g.metadata.name })} verb={t('Delete')} typed={(site?.status.devices ?? 0) > 100 ? g.metadata.name : undefined} close={close} act={act}>
      <p>{t('Its session ends, and what it found is forgotten. Devices of {{site}} that it drives are offline until another gateway speaks for them; they stay in the account, and go on fetching.', { site: g.status.siteName })}</p>
    </Confirm>
  )
}
