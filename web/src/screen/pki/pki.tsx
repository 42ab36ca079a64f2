import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { titleOf, useWho } from '~/api/who'
import { Screen } from '~/part/page'
import { ScreenTabs } from '~/part/tabs'
import { Authorities } from './authorities'
import { Certificates } from './certificates'
import { Enrolling } from './enrolling'
import { Makers } from './makers'
import { Revocation } from './revocation'
import { PkiSettings } from './settings'
import { Trust } from './trust'

/** S13: who signs, what was signed, and whom one trusts. */
export function Pki() {
  const { t } = useTranslation()
  const { account } = useWho()
  const { tab = 'authorities' } = useSearch({ from: '/pki' })
  const navigate = useNavigate({ from: '/pki' })
  const tabs: [string, string, ReactNode][] = [
    ['authorities', t('Authorities'), <Authorities key={account.id} />],
    ['certificates', t('Device certificates'), <Certificates key={account.id} />],
    ['trust', t('Trust bundle'), <Trust key={account.id} />],
    ['makers', t('Factory roots'), <Makers key={account.id} />],
    ['enrolling', t('Enrollment (EST, SCEP)'), <Enrolling key={account.id} />],
    ['revocation', t('CRL & OCSP'), <Revocation key={account.id} />],
    ['settings', t('Settings'), <PkiSettings key={account.id} />],
  ]
  return (
    <Screen title={t('PKI')} about={titleOf(account)}>
      <ScreenTabs label={t('PKI')} tabs={tabs} open={tab} choose={(key) => void navigate({ search: (s) => ({ account: s.account, tab: key === 'authorities' ? undefined : String(key) }) })} />
    </Screen>
  )
}
