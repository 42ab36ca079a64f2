import { Content } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { titleOf } from '~/api/who'
import { Confirm } from '~/part/confirm'
import { useToasts } from '~/part/toast'
import { useEdit, type Settings } from './data'

/** Disable Provisioning: wide, so the account's name is typed. */
export function Disable({ account, now, close }: { account: Api['Account']; now: Settings; close(): void }) {
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
