import { useTranslation } from 'react-i18next'
import { api, data } from '~/api/client'
import { Confirm } from '~/part/confirm'
import { ShownOnce } from '~/part/shownonce'
import { CopyButton, inFull } from '~/part/text'
import { useGatewaysChanged, useServer, type Gateway } from './data'

/** The token of a gateway, and what is done with it: shown once. */
export function StartIt({ gateway, close }: { gateway: Gateway; close(): void }) {
  const { t } = useTranslation()
  const server = useServer(gateway.status.account)
  const { token, tokenExpiresAt } = gateway.status
  if (!token) return null
  const command = `MUSTER_GATEWAY_TOKEN=${token} muster gateway --server ${server} --data /var/lib/muster-gateway`
  return (
    <ShownOnce title={t('Start gateway {{name}}', { name: gateway.metadata.name })} label={t('Gateway token')} text={token} close={close}>
      <p>{t('Run this on a Linux machine of {{site}}. The binary is the same as the server\'s, it needs no right but the network, and nothing listens.', { site: gateway.status.siteName })}</p>
      <div className="with-button"><code className="command">{command}</code><CopyButton text={command} label={t('Copy the command')} /></div>
      <p className="muted">{tokenExpiresAt && <>{t('The token is good for one start until {{time}}.', { time: inFull(tokenExpiresAt) })} </>}{t('Later starts need neither the token nor the server.')} {t('It looks through networks only when it is told: --scan 10.1.0.0/24.')}</p>
    </ShownOnce>
  )
}

/** Another token is made, for a new machine or a lost one. */
export function NewToken({ gateway, close, done }: { gateway: Gateway; close(): void; done(g: Gateway): void }) {
  const { t } = useTranslation()
  const changed = useGatewaysChanged()
  const act = async () => {
    done(data(await api.POST('/accounts/{account}/gateways/{id}:rotate', { params: { path: { account: gateway.status.account, id: gateway.id } } })))
    await changed()
  }
  return (
    <Confirm title={t('Make another token for {{name}}?', { name: gateway.metadata.name })} verb={t('Make token')} close={close} act={act}>
      <p>{t('It is good for one start within an hour; a token that nobody has used counts no more.')}</p>
      {gateway.status.enrolledAt && <p className="above">{t('The running gateway goes on as it is until somebody uses the new token. Then its key is refused, and the one that started takes its place.')}</p>}
    </Confirm>
  )
}
