import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { titleOf, useWho } from '~/api/who'
import { Screen } from '~/part/page'
import { ScreenTabs } from '~/part/tabs'
import { About } from './about'
import { Page } from './page'
import { Security } from './security'
import { Sessions } from './sessions'

/** S15: what is one's own: how one signs in, where one is signed in, how the page behaves. */
export function Settings() {
  const { t } = useTranslation()
  const { me, account } = useWho()
  const own = { account: account.metadata.name }
  const pages = [['/accounts/$account/members', t('Members of {{account}}', { account: titleOf(account) })], ['/accounts/$account/tokens', t('API tokens of {{account}}', { account: titleOf(account) })]] as const
  const { tab = 'security' } = useSearch({ from: '/settings' })
  const navigate = useNavigate({ from: '/settings' })
  const tabs: [string, string, React.ReactNode][] = [
    ['security', t('Security'), <Security key="s" />], ['sessions', t('Sessions'), <Sessions key="e" />], ['page', t('Appearance and keys'), <Page key="p" />], ['about', t('About'), <About key="a" />],
  ]
  return (
    <Screen title={t('Your settings')} about={<>{me.name}. {t('What holds for everybody stands with the account:')} {pages.map(([to, words]) => <Link key={to} to={to} params={own} search={own} className="end-link">{words}</Link>)}</>}>
      <ScreenTabs label={t('Your settings')} tabs={tabs} open={tab} choose={(k) => void navigate({ search: (s) => ({ ...s, tab: k === 'security' ? undefined : String(k) }) })} />
    </Screen>
  )
}
