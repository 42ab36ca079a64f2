import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { titleOf, useWho } from '~/api/who'
import { Screen } from '~/part/page'
import { ScreenTabs } from '~/part/tabs'
import { BulkJobs } from './bulkjobs'
import { Codes } from './codes'
import { Pending } from './pending'
import { Profiles } from './profiles'

/** S7: how devices find their account, and what they are told. */
export function Enrollment() {
  const { t } = useTranslation()
  const { account } = useWho()
  const { tab = 'profiles' } = useSearch({ from: '/enrollment' })
  const navigate = useNavigate({ from: '/enrollment' })
  const tabs: [string, string, React.ReactNode][] = [
    ['profiles', t('Profiles'), <Profiles key="p" account={account} />],
    ['codes', t('Codes'), <Codes key="c" account={account} />],
    ['pending', t('Pending devices'), <Pending key="d" account={account} />],
    ['jobs', t('Bulk jobs'), <BulkJobs key="j" account={account} />],
  ]
  return (
    <Screen title={t('Enrollment')} about={titleOf(account)}>
      <ScreenTabs label={t('Enrollment')} tabs={tabs} open={tab} choose={(key) => void navigate({ search: (s) => ({ ...s, tab: key === 'profiles' ? undefined : (key as 'codes') }) })} />
    </Screen>
  )
}
