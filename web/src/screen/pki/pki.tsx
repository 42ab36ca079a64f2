import { Tab, Tabs, TabTitleText } from '@patternfly/react-core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { titleOf, useWho } from '~/api/who'
import { useTabInSight } from '~/part/insight'
import { Screen } from '~/part/page'
import { Authorities } from './authorities'
import { Certificates } from './certificates'
import { Enrolling } from './enrolling'
import { Makers } from './makers'
import { Revocation } from './revocation'
import { Trust } from './trust'

/** S13: who signs, what was signed, and whom one trusts. */
export function Pki() {
  const { t } = useTranslation()
  const { account } = useWho()
  const { tab = 'authorities' } = useSearch({ from: '/pki' })
  useTabInSight(tab)
  const navigate = useNavigate({ from: '/pki' })
  const tabs: [string, string, ReactNode][] = [
    ['authorities', t('Authorities'), <Authorities key={account.id} />],
    ['certificates', t('Device certificates'), <Certificates key={account.id} />],
    ['trust', t('Trust bundle'), <Trust key={account.id} />],
    ['makers', t('Makers\' roots'), <Makers key={account.id} />],
    ['enrolling', t('Enrollment (EST, SCEP)'), <Enrolling key={account.id} />],
    ['revocation', t('CRL & OCSP'), <Revocation key={account.id} />],
  ]
  return (
    <Screen title={t('PKI')} about={titleOf(account)}>
      <Tabs activeKey={tab} onSelect={(_e, key) => void navigate({ search: (s) => ({ account: s.account, tab: key === 'authorities' ? undefined : String(key) }) })} aria-label={t('PKI')} mountOnEnter unmountOnExit>
        {tabs.map(([key, words, body]) => <Tab key={key} eventKey={key} title={<TabTitleText>{words}</TabTitleText>}><div className="tab-body">{body}</div></Tab>)}
      </Tabs>
    </Screen>
  )
}
