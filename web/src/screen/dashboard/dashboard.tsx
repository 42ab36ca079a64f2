import { useTranslation } from 'react-i18next'
import { titleOf, useWho } from '~/api/who'
import { Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { Activity } from './activity'
import { Attention } from './attention'
import { useStats } from './data'
import { Requests } from './requests'
import { Running } from './running'
import { SetUp } from './setup'
import { Tiles } from './tiles'

/** S1: what an account is like now, and what it needs. */
export function Dashboard() {
  const { t } = useTranslation()
  const { account } = useWho()
  const stats = useStats(account.id)
  return (
    <Screen title={t('Dashboard')} about={titleOf(account)}>
      <div className="stack">
        {stats.error && <ProblemAlert error={stats.error} title={t('The devices could not be counted')} retry={() => void stats.refetch()} />}
        <SetUp key={account.id} stats={stats.data} />
        {stats.data ? <Tiles stats={stats.data} /> : !stats.error && <Waiting rows={4} />}
        <div className="halves">
          <Running />
          {stats.data && <Attention stats={stats.data} />}
        </div>
        <Requests />
        <Activity />
      </div>
    </Screen>
  )
}
