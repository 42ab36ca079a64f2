import './frame.css'
import { Breadcrumb, BreadcrumbItem, FormSelect, FormSelectOption, Tab, Tabs, TabTitleText } from '@patternfly/react-core'
import { Link, useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { titleOf, useWho } from '~/api/who'
import { stacked, useMatch } from '~/part/narrow'
import { Screen } from '~/part/page'

/** The side tabs of an account; the last three are one page. */
export type AccountTab = 'details' | 'settings' | 'members' | 'tokens' | 'server' | 'credentials' | 'dhcp'

/** The account that an address names, or the page's. */
export function useAccountOf(name: string): Api['Account'] {
  const { accounts, account } = useWho()
  return accounts.find((a) => a.metadata.name === name || a.id === name) ?? account
}

/** The frame of all pages about one account: where it stands in the tree, and its side tabs. */
export function AccountScreen({ account, here, title, actions, children }: { account: Api['Account']; here: AccountTab; title: string; actions?: ReactNode; children: ReactNode }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const cards = useMatch(stacked)
  const tabs: [AccountTab, string][] = [
    ['details', t('Details')], ['settings', t('General settings')], ['members', t('Members')], ['tokens', t('API tokens')],
    ['server', t('Device Provisioning')], ['credentials', t('Credential history')], ['dhcp', t('DHCP helper')],
  ]
  const go = (to: AccountTab) => {
    const params = { account: account.metadata.name }
    if (to === 'server' || to === 'credentials' || to === 'dhcp') void navigate({ to: '/accounts/$account/provisioning', params, search: { account: params.account, tab: to === 'server' ? undefined : to } })
    else void navigate({ to: `/accounts/$account/${to}` as '/accounts/$account/details', params, search: { account: params.account } })
  }
  return (
    <Screen title={title} about={title === titleOf(account) ? t('Account') : titleOf(account)} actions={actions} breadcrumb={(
      <Breadcrumb aria-label={t('Breadcrumb')}>
        <BreadcrumbItem><Link to="/accounts">{t('Accounts')}</Link></BreadcrumbItem>
        {here !== 'details' && <BreadcrumbItem><Link to="/accounts/$account/details" params={{ account: account.metadata.name }} search={{ account: account.metadata.name }}>{titleOf(account)}</Link></BreadcrumbItem>}
        <BreadcrumbItem isActive>{title}</BreadcrumbItem>
      </Breadcrumb>
    )}>
      <div className="account">
        {cards ? (
          <FormSelect aria-label={t('Page of the account')} value={here} onChange={(_e, k) => go(k as AccountTab)}>{tabs.map(([k, words]) => <FormSelectOption key={k} value={k} label={words} />)}</FormSelect>
        ) : (
          <Tabs activeKey={here} onSelect={(_e, k) => go(k as AccountTab)} isVertical aria-label={t('Account')}>
            {tabs.map(([k, words]) => <Tab key={k} eventKey={k} title={<TabTitleText>{words}</TabTitleText>} tabContentId={`account-${here}`} />)}
          </Tabs>
        )}
        <section id={`account-${here}`} role={cards ? undefined : 'tabpanel'} aria-label={title}>{children}</section>
      </div>
    </Screen>
  )
}
