import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { titleOf, useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Screen } from '~/part/page'
import { ScreenTabs } from '~/part/tabs'
import { Fetch } from './fetch'
import { Overview } from './overview'
import { Releases } from './releases'
import { Rules } from './rules'
import { Upload } from './upload'
import { Waves } from './waves'
import { Wizard } from './wizard'

/** S8: the software that devices run. */
export function FirmwareScreen() {
  const { t } = useTranslation()
  const { account } = useWho()
  const { tab = 'overview' } = useSearch({ from: '/firmware' })
  const navigate = useNavigate({ from: '/firmware' })
  const [asking, setAsking] = useState<'' | 'upload' | 'fetch' | { model?: string; version?: string }>('')
  const go = (to: string) => void navigate({ search: (s) => ({ account: s.account, tab: to === 'overview' ? undefined : to }) })
  const start = (model?: string, version?: string) => setAsking({ model, version })
  const tabs: [string, string, ReactNode][] = [
    ['overview', t('Overview'), <Overview key={account.id} upgrade={start} upload={() => setAsking('upload')} />],
    ['releases', t('Releases'), <Releases key={account.id} upload={() => setAsking('upload')} />],
    ['rules', t('Rules'), <Rules key={account.id} />],
    ['waves', t('Waves'), <Waves key={account.id} />],
  ]
  return (
    <Screen title={t('Firmware')} about={titleOf(account)}
      actions={(
        <>
          <Act power="design" variant="secondary" onClick={() => setAsking('upload')}>{t('Upload release')}</Act>
          <Act power="design" variant="secondary" onClick={() => setAsking('fetch')}>{t('Fetch from URL…')}</Act>
          <Act power="design" variant="primary" onClick={() => start()}>{t('New wave…')}</Act>
        </>
      )}>
      <ScreenTabs label={t('Firmware')} tabs={tabs} open={tab} choose={(key) => go(String(key))} />
      {asking === 'upload' && <Upload done={() => go('releases')} close={() => setAsking('')} />}
      {asking === 'fetch' && <Fetch done={() => go('releases')} close={() => setAsking('')} />}
      {asking && typeof asking === 'object' && <Wizard model={asking.model} version={asking.version} close={() => setAsking('')} />}
    </Screen>
  )
}
