import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useWho } from '~/api/who'
import { Screen } from '~/part/page'
import { ScreenTabs } from '~/part/tabs'
import { About } from './about'
import { Page } from './page'
import { Security } from './security'
import { Sessions } from './sessions'

/** S15: what is one's own: how one signs in, where one is signed in, how the page behaves. */
export function Settings() {
  const { t } = useTranslation()
  const { me } = useWho()
  const { tab = 'security' } = useSearch({ from: '/settings' })
  const navigate = useNavigate({ from: '/settings' })
  const tabs: [string, string, React.ReactNode][] = [
    ['security', t('Security'), <Security key="s" />], ['sessions', t('Sessions'), <Sessions key="e" />], ['page', t('This page'), <Page key="p" />], ['about', t('About'), <About key="a" />],
  ]
  return (
    <Screen title={t('Settings')} about={me.name}>
      <ScreenTabs label={t('Settings')} tabs={tabs} open={tab} choose={(k) => void navigate({ search: (s) => ({ ...s, tab: k === 'security' ? undefined : String(k) }) })} />
    </Screen>
  )
}
