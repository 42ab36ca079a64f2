import { Tab, Tabs, TabTitleText } from '@patternfly/react-core'
import { useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { titleOf, useWho } from '~/api/who'
import { Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { Credentials } from './credentials'
import { useProvisioning } from './data'
import { Dhcp } from './dhcp'
import { Server } from './server'

/** S6: Account › Device Provisioning. */
export function Provisioning() {
  const { t } = useTranslation()
  const { account: name } = useParams({ from: '/accounts/$account/provisioning' })
  const { tab = 'server' } = useSearch({ from: '/accounts/$account/provisioning' })
  const { accounts, account: current } = useWho()
  const account = accounts.find((a) => a.metadata.name === name || a.id === name) ?? current
  const navigate = useNavigate({ from: '/accounts/$account/provisioning' })
  const found = useProvisioning(account.id)
  const open = (key: string | number) => void navigate({ search: (s) => ({ ...s, tab: key === 'server' ? undefined : (key as 'dhcp') }) })
  return (
    <Screen title={t('Device Provisioning')} about={titleOf(account)}>
      <Tabs activeKey={tab} onSelect={(_e, key) => open(key)} aria-label={t('Device Provisioning')} mountOnEnter unmountOnExit>
        <Tab eventKey="server" title={<TabTitleText>{t('Device Provisioning')}</TabTitleText>}>
          <div className="tab-body">
            {found.data ? <Server account={account} now={found.data} /> : found.error ? <ProblemAlert error={found.error} title={t('The settings could not be read')} retry={() => void found.refetch()} /> : <Waiting />}
          </div>
        </Tab>
        <Tab eventKey="credentials" title={<TabTitleText>{t('Credential history')}</TabTitleText>}>
          <div className="tab-body"><Credentials account={account} /></div>
        </Tab>
        <Tab eventKey="dhcp" title={<TabTitleText>{t('DHCP helper')}</TabTitleText>}>
          <div className="tab-body"><Dhcp account={account} /></div>
        </Tab>
      </Tabs>
    </Screen>
  )
}
