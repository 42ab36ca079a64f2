import { Tab, Tabs, TabTitleText } from '@patternfly/react-core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useWho } from '~/api/who'
import { useTabInSight } from '~/part/insight'
import { Screen } from '~/part/page'
import { About } from './about'
import { Page } from './page'
import { Security } from './security'
import { Sessions } from './sessions'

/** S15: what is one's own: how one signs in, where one is signed in, how the page behaves. */
export function Settings() {
  const { t } = useTranslation()
  const { me } = useWho()
  const { tab = 'security' } = useSearch({ from: '/settings' })
  useTabInSight(tab)
  const navigate = useNavigate({ from: '/settings' })
  const tabs: [string, string, React.ReactNode][] = [
    ['security', t('Security'), <Security key="s" />], ['sessions', t('Sessions'), <Sessions key="e" />], ['page', t('This page'), <Page key="p" />], ['about', t('About'), <About key="a" />],
  ]
  return (
    <Screen title={t('Settings')} about={me.name}>
      <Tabs activeKey={tab} onSelect={(_e, k) => void navigate({ search: (s) => ({ ...s, tab: k === 'security' ? undefined : String(k) }) })} aria-label={t('Settings')} mountOnEnter unmountOnExit>
        {tabs.map(([key, words, body]) => <Tab key={key} eventKey={key} title={<TabTitleText>{words}</TabTitleText>}><div className="tab-body">{body}</div></Tab>)}
      </Tabs>
    </Screen>
  )
}
