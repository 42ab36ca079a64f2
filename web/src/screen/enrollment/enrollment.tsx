import { Tab, Tabs, TabTitleText } from '@patternfly/react-core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { titleOf, useWho } from '~/api/who'
import { useTabInSight } from '~/part/insight'
import { Screen } from '~/part/page'
import { BulkJobs } from './bulkjobs'
import { Codes } from './codes'
import { Pending } from './pending'
import { Profiles } from './profiles'

/** S7: how devices find their account, and what they are told. */
export function Enrollment() {
  const { t } = useTranslation()
  const { account } = useWho()
  const { tab = 'profiles' } = useSearch({ from: '/enrollment' })
  useTabInSight(tab)
  const navigate = useNavigate({ from: '/enrollment' })
  const tabs: [string, string, React.ReactNode][] = [
    ['profiles', t('Profiles'), <Profiles key="p" account={account} />],
    ['codes', t('Codes'), <Codes key="c" account={account} />],
    ['pending', t('Pending devices'), <Pending key="d" account={account} />],
    ['jobs', t('Bulk jobs'), <BulkJobs key="j" account={account} />],
  ]
  return (
    <Screen title={t('Enrollment')} about={titleOf(account)}>
      <Tabs activeKey={tab} onSelect={(_e, key) => void navigate({ search: (s) => ({ ...s, tab: key === 'profiles' ? undefined : (key as 'codes') }) })} aria-label={t('Enrollment')} mountOnEnter unmountOnExit>
        {tabs.map(([key, words, body]) => <Tab key={key} eventKey={key} title={<TabTitleText>{words}</TabTitleText>}><div className="tab-body">{body}</div></Tab>)}
      </Tabs>
    </Screen>
  )
}
