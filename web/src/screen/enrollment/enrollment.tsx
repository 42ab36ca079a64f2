import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { titleOf, useWho } from '~/api/who'
import { Act } from '~/part/act'
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
  const [making, setMaking] = useState(false)
  const action = tab === 'profiles' ? t('Add profile') : tab === 'codes' ? t('Create code') : ''
  const tabs: [string, string, React.ReactNode][] = [
    ['profiles', t('Profiles'), <Profiles key="p" account={account} adding={making} add={setMaking} />],
    ['codes', t('Codes'), <Codes key="c" account={account} creating={making} create={setMaking} />],
    ['pending', t('Pending devices'), <Pending key="d" account={account} />],
    ['jobs', t('Bulk jobs'), <BulkJobs key="j" account={account} />],
  ]
  return (
    <Screen title={t('Enrollment')} about={titleOf(account)} actions={action && <Act power="design" variant="primary" onClick={() => setMaking(true)}>{action}</Act>}>
      <ScreenTabs label={t('Enrollment')} tabs={tabs} open={tab} choose={(key) => { setMaking(false); void navigate({ search: (s) => ({ ...s, tab: key === 'profiles' ? undefined : (key as 'codes') }) }) }} />
    </Screen>
  )
}
