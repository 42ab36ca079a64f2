import { Alert } from '@patternfly/react-core'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useState } from 'react'
import { api, data } from '~/api/client'
import { Confirm } from '~/part/confirm'
import { FormDialog } from '~/part/dialog'
import { saidOf, Text } from '~/part/field'
import { macText } from '~/part/text'
import { useToasts } from '~/part/toast'
import { nameOf } from '../inventory/columns'
import { useGatewaysChanged, type Finding, type Gateway } from './data'

interface Props { gateway: Gateway; phone: Finding; close(): void }

/** What is called up when a found phone became a device. */
export function useOnboarded() {
  const queries = useQueryClient()
  const changed = useGatewaysChanged()
  return async () => { await Promise.all([changed(), queries.invalidateQueries({ queryKey: ['get', '/accounts/{account}/devices'] })]) }
}

/** A phone that can show nothing is onboarded by what its label says. */
export function Claim({ gateway: g, phone: f, close }: Props) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const onboarded = useOnboarded()
  const [serial, setSerial] = useState(f.serial ?? '')
  const act = async () => {
    const d = data(await api.POST('/accounts/{account}/gateways/{id}/found/{mac}:claim', { params: { path: { account: g.status.account, id: g.id, mac: f.mac } }, body: { serial: serial.trim() } }))
    await onboarded()
    toasts.say(t('{{name}} is onboarded', { name: nameOf(d) }), 'success', t('It stands at {{site}}.', { site: g.status.siteName }))
  }
  return (
    <FormDialog title={t('Claim {{mac}}', { mac: macText(f.mac) })} verb={t('Claim')} refused={t('The phone was not claimed')} ready={serial.trim() !== ''} act={act} close={close}
      about={t('It becomes a device of {{site}}, onboarded by PIN: no policies, but each setting in real time.', { site: g.status.siteName })}>
      {(error) => (
        <Text id="claim-serial" label={t('Serial Number')} required focus value={serial} change={setSerial} wrong={saidOf(error, '/serial')}
          help={f.serial ? t('As its label says; the gateway has read {{serial}}.', { serial: f.serial }) : t('As its label says. A wrong one counts as a wrong PIN does.')} />
      )}
    </FormDialog>
  )
}

/** A phone shows another certificate than at first: somebody says that it is right. */
export function Trust({ gateway: g, phone: f, close }: Props) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const changed = useGatewaysChanged()
  const act = async () => {
    data(await api.POST('/accounts/{account}/gateways/{id}/found/{mac}:trust', { params: { path: { account: g.status.account, id: g.id, mac: f.mac } }, body: { certificate: f.certificate ?? '' } }))
    await changed()
    toasts.say(t('The new certificate of {{mac}} is trusted', { mac: macText(f.mac) }))
  }
  return (
    <Confirm danger wide title={t('Trust the new certificate of {{mac}}?', { mac: macText(f.mac) })} verb={t('Trust')} ready={Boolean(f.certificate)} why={t('The gateway has not told the certificate.')} act={act} close={close}>
      <div className="stack">
        <Alert variant="warning" isInline component="p" title={t('The gateway then sends this phone\'s password to whoever holds the new certificate.')}>
          <p>{t('A factory reset makes another certificate. Look whether the phone was reset or replaced: otherwise somebody else may have its address.')}</p>
        </Alert>
        <dl className="facts">
          <dt>{t('At first')}</dt><dd><code className="fingerprint">{f.pinned || t('not known')}</code></dd>
          <dt>{t('Now')}</dt><dd><code className="fingerprint">{f.certificate}</code></dd>
          <dt>{t('IP Address')}</dt><dd>{f.address ?? t('not known')}</dd>
        </dl>
      </div>
    </Confirm>
  )
}
