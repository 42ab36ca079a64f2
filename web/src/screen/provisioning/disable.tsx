import { Content } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { titleOf } from '~/api/who'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { useToasts } from '~/part/toast'
import { useEdit, type Settings } from './data'

/** The way to disabling, at the end: nobody comes for it first. */
export function Disable({ account, now }: { account: Api['Account']; now: Settings }) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Act power="provision" variant="secondary" isDanger onClick={() => setAsking(true)}>{t('Disable Provisioning…')}</Act>
      {asking && <Ask account={account} now={now} close={() => setAsking(false)} />}
    </>
  )
}

/** It is wide, so the account's name is typed. */
function Ask({ account, now, close }: { account: Api['Account']; now: Settings; close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const edit = useEdit(account.id, now)
  const devices = Object.values(now.value.status.counts).reduce((a, b) => a + b, 0)
  return (
    <Confirm danger title={t('Disable Provisioning for {{account}}?', { account: titleOf(account) })} verb={t('Disable Provisioning')} typed={account.metadata.name} close={close}
      act={async () => { await edit.mutateAsync({ enabled: false }); toasts.say(t('Provisioning is disabled')) }}>
      <Content>
        <p>{t('Devices keep working but stop getting updates. Auto-Sync is turned off too, and stays off when you enable provisioning again.')}</p>
        <p><strong>{t('{{count}} devices', { count: devices })}</strong> {t('are in this account.')}</p>
        <p>{t('Server User and Server Password are kept.')}</p>
      </Content>
    </Confirm>
  )
}
