import { Button } from '@patternfly/react-core'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { $api } from '~/api/client'
import { titleOf, useWho } from '~/api/who'
import { Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { Qr } from '~/part/qr'
import { inFull } from '~/part/text'
import { codeText } from './codes'

/** A sheet to print and lay beside the phones: the code, the address, and what to press on which device. */
export function Sheet() {
  const { t } = useTranslation()
  const { code: id } = useParams({ from: '/enrollment/sheet/$code' })
  const { accounts } = useWho()
  const found = $api.useQuery('get', '/enrollment-codes/{id}', { params: { path: { id } } })
  const account = found.data?.status.account ?? ''
  const provisioning = $api.useQuery('get', '/accounts/{account}/provisioning', { params: { path: { account } } }, { enabled: account !== '' })
  const code = found.data?.status.code ?? ''
  const origin = provisioning.data ? new URL(provisioning.data.status.serverAddress).origin : ''
  const address = `${origin}/e/`
  return (
    <Screen title={t('Enrollment code')} breadcrumb={<Link to="/enrollment" search={{ tab: 'codes' }} className="no-print">{t('Back to the codes')}</Link>}
      actions={<Button variant="primary" className="no-print" onClick={() => print()}>{t('Print')}</Button>}>
      {found.error ? <ProblemAlert error={found.error} title={t('The code could not be read')} /> : !found.data || !origin ? <Waiting /> : (
        <article className="sheet">
          <div className="sheet-code">
            <div>
              <p className="muted">{titleOf(accounts.find((a) => a.id === account) ?? accounts[0]!)} · {found.data.status.siteName}</p>
              <p className="digits big">{codeText(code)}</p>
              <p className="muted">{found.data.spec.expiresAt ? t('Valid until {{time}}', { time: inFull(found.data.spec.expiresAt) }) : t('Valid until it is revoked')}
                {found.data.spec.maxUses !== null && ` · ${t('for {{count}} devices', { count: found.data.spec.maxUses })}`}</p>
            </div>
            <Qr text={`${address}${code}/`} label={t('Address with the code in it, as a QR code')} />
          </div>
          <h2>Avaya J100</h2>
          <ol>
            <li>{t('Connect the phone. When it asks for an enrollment code, type the digits above and confirm.')}</li>
            <li>{t('Asked for user and password instead, type the digits as the user, and anything as the password.')}</li>
          </ol>
          <h2>Poly VVX, CCX, Trio, Edge E</h2>
          <ol>
            <li>{t('Open Settings, Advanced, Network, Provisioning Server. Choose the server type HTTPS.')}</li>
            <li>{t('Server address: {{address}}', { address: `${address}${code}/` })}</li>
            <li>{t('Save and restart.')}</li>
          </ol>
          <h2>Poly Studio, G7500</h2>
          <ol>
            <li>{t('On the web page of the device, open the settings of its provisioning server.')}</li>
            <li>{t('Server address: {{address}}', { address: `${address}${code}/` })}</li>
          </ol>
        </article>
      )}
    </Screen>
  )
}
