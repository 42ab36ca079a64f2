import { Breadcrumb, BreadcrumbItem, Button } from '@patternfly/react-core'
import { Link, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { $api } from '~/api/client'
import { titleOf, useWho } from '~/api/who'
import { Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { Qr } from '~/part/qr'
import { codeHolds, codeText, Steps, useCodeAddress } from './steps'

/** A sheet to print and lay beside the phones: the code, the address, and what to press on which device. */
export function Sheet() {
  const { t } = useTranslation()
  const { code: id } = useParams({ from: '/enrollment/sheet/$code' })
  const { accounts } = useWho()
  const found = $api.useQuery('get', '/enrollment-codes/{id}', { params: { path: { id } } })
  const account = found.data?.status.account ?? ''
  const code = found.data?.status.code ?? ''
  const address = useCodeAddress(account)
  return (
    <Screen title={t('Enrollment code')} breadcrumb={(
      <Breadcrumb aria-label={t('Breadcrumb')} className="no-print">
        <BreadcrumbItem><Link to="/enrollment">{t('Enrollment')}</Link></BreadcrumbItem>
        <BreadcrumbItem><Link to="/enrollment" search={{ tab: 'codes' }}>{t('Codes')}</Link></BreadcrumbItem>
        <BreadcrumbItem isActive>{code ? codeText(code) : t('Enrollment code')}</BreadcrumbItem>
      </Breadcrumb>
    )} actions={<Button variant="primary" className="no-print" onClick={() => print()}>{t('Print')}</Button>}>
      {found.error ? <ProblemAlert error={found.error} title={t('The code could not be read')} /> : !found.data || !address ? <Waiting /> : (
        <article className="sheet">
          <div className="sheet-code">
            <div>
              <p className="muted">{titleOf(accounts.find((a) => a.id === account) ?? accounts[0]!)} · {found.data.status.siteName}</p>
              <p className="digits big">{codeText(code)}</p>
              <p className="muted">{codeHolds(t, found.data)}</p>
            </div>
            <figure>
              <Qr text={`${address}${code}/`} label={t('Address with the code in it, as a QR code')} />
              <figcaption className="muted">{t('Server Address with this code')}</figcaption>
            </figure>
          </div>
          <Steps code={code} address={address} />
        </article>
      )}
    </Screen>
  )
}
