import { useParams, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { AccountScreen, useAccountOf } from '../account/frame'
import { Credentials } from './credentials'
import { useProvisioning } from './data'
import { Dhcp } from './dhcp'
import { Server } from './server'

/** S6: Account › Device Provisioning, with the history of its credentials and the DHCP helper. */
export function Provisioning() {
  const { t } = useTranslation()
  const { account: name } = useParams({ from: '/accounts/$account/provisioning' })
  const { tab = 'server' } = useSearch({ from: '/accounts/$account/provisioning' })
  const account = useAccountOf(name)
  const found = useProvisioning(account.id)
  if (tab === 'credentials') return <AccountScreen account={account} here={tab} title={t('Credential history')}><Credentials account={account} /></AccountScreen>
  if (tab === 'dhcp') return <AccountScreen account={account} here={tab} title={t('DHCP helper')}><Dhcp account={account} /></AccountScreen>
  return (
    <AccountScreen account={account} here="server" title={t('Device Provisioning')}>
      {found.data ? <Server account={account} now={found.data} /> : found.error ? <ProblemAlert error={found.error} title={t('The settings could not be read')} retry={() => void found.refetch()} /> : <Waiting />}
    </AccountScreen>
  )
}
