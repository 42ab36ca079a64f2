import { DescriptionList } from '@patternfly/react-core'
import { Link } from '@tanstack/react-router'
import { useState, type CSSProperties } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Fact } from '~/part/fact'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { None, percent } from '~/part/text'
import { useProvisioning } from '../provisioning/data'
import { useAuthorities } from './data'
import { EditAuthority } from './edit'
import { keyTypes } from './states'

/** A term stands above what it says where both do not fit side by side. */
const side = { orientation: { default: 'vertical', md: 'horizontal' }, style: { '--pf-v6-c-description-list--m-horizontal__term--width': '16rem' } as CSSProperties } as const

/** What can be set of the account's PKI, and the periods that cannot. */
export function PkiSettings() {
  const { t } = useTranslation()
  const { account } = useWho()
  const found = useAuthorities(account.id)
  if (found.error) return <ProblemAlert error={found.error} title={t('The authorities could not be read')} retry={() => void found.refetch()} />
  if (!found.data) return <Waiting rows={6} />
  return (
    <div className="stack">
      {found.data.items.length === 0 && <Empty title={t('No authority yet.')} actions={<Link className="pf-v6-c-button pf-m-primary" to="/pki">{t('Authorities')}</Link>}>{t('What it does is set here once there is one.')}</Empty>}
      {found.data.items.map((a) => <Authority key={a.id} of={a} />)}
      <Door account={account.id} />
      <Built />
    </div>
  )
}

/** A lifetime in days where it is some, as it stands otherwise: 8760h. */
function lasting(t: (key: string, more: { count: number }) => string, lifetime: string): string {
  const hours = Number(/^(\d+)h(0m0s)?$/.exec(lifetime)?.[1] ?? NaN)
  return hours >= 48 && hours % 24 === 0 ? t('{{count}} days', { count: hours / 24 }) : lifetime
}

function Authority({ of: a }: { of: Api['Authority'] }) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState(false)
  const yes = (on: boolean) => (on ? t('Yes') : t('No'))
  const title = t('Authority “{{name}}”', { name: a.metadata.name })
  return (
    <section aria-label={title}>
      <div className="line"><h2 className="pf-v6-c-title pf-m-lg">{title}</h2><Act power="provision" variant="secondary" size="sm" onClick={() => setEditing(true)}>{t('Edit')}</Act></div>
      <DescriptionList isCompact {...side} className="above">
        <Fact term={t('Key of the next issuing certificate')}>{keyTypes[a.spec.keyType] ?? a.spec.keyType}</Fact>
        <Fact term={t('Certificates of devices last')}>{lasting(t, a.spec.lifetime)}</Fact>
        <Fact term={t('Devices renew at')}>{t('{{n}} of the lifetime', { n: percent(a.spec.renewAt / 100) })}</Fact>
        <Fact term={t('First certificate needs approval')}>{yes(a.spec.approval)}</Fact>
        <Fact term={t('Keys may be made here (EST)')}>{yes(a.spec.serverKeygen)}</Fact>
        <Fact term={t('Single DES (SCEP over HTTPS)')}>{yes(a.spec.singleDES)}</Fact>
      </DescriptionList>
      {editing && <EditAuthority authority={a} close={() => setEditing(false)} />}
    </section>
  )
}

/** What certificates are to the account's provisioning, which is set where that is. */
function Door({ account }: { account: string }) {
  const { t } = useTranslation()
  const { data: found } = useProvisioning(account)
  const c = found?.value.spec.certificate
  const modes = (m?: string) => ({ off: t('Not needed'), accept: t('Accepted in place of the pair'), require: t('Required') })[m ?? ''] ?? m ?? ''
  const more = Object.keys(c?.sites ?? {}).length + Object.keys(c?.families ?? {}).length
  return (
    <section aria-labelledby="door">
      <div className="line"><h2 id="door" className="pf-v6-c-title pf-m-lg">{t('At provisioning')}</h2><Link to="/accounts/$account/settings" params={{ account }}>{t('Open General settings')}</Link></div>
      <DescriptionList isCompact {...side} className="above">
        <Fact term={t('Device certificate')}>{c ? modes(c.mode) : <None />}{more > 0 && <div className="muted">{t('{{n}} sites and families have a mode of their own', { n: more })}</div>}</Fact>
        <Fact term={t('Files with secrets')}>{c ? (c.deviceFiles === 'certificate' ? t('Only with the device\'s certificate') : t('To whoever has the pair')) : <None />}</Fact>
      </DescriptionList>
    </section>
  )
}

/** Periods that nobody sets: they are in the program (internal/ca: crl.go, ocsp.go, password.go, make.go). */
function Built() {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="built">
      <h2 id="built" className="pf-v6-c-title pf-m-lg">{t('Fixed in this version')}</h2>
      <p className="muted">{t('The same for every account; no setting changes them.')}</p>
      <DescriptionList isCompact {...side} className="above">
        <Fact term={t('Revocation list (CRL)')}>{t('Made anew at each revocation and each day; good for three days.')}</Fact>
        <Fact term={t('OCSP')}>{t('An answer without a nonce is given for an hour, or until something is revoked; its responder\'s certificate lives a week and is renewed two days before.')}</Fact>
        <Fact term={t('One-time password')}>{t('Good for 30 days and one key; by API and CLI for as long as one says.')}</Fact>
      </DescriptionList>
    </section>
  )
}
