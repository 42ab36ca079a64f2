import {
  Button, Dropdown, DropdownItem, DropdownList, Masthead, MastheadBrand, MastheadContent, MastheadLogo, MastheadMain, MastheadToggle, MenuToggle,
  Nav, NavItem, NavList, Page, PageSidebar, PageSidebarBody, PageToggleButton, SkipToContent, Toolbar, ToolbarContent, ToolbarGroup, ToolbarItem, Tooltip,
} from '@patternfly/react-core'
import BarsIcon from '@patternfly/react-icons/dist/esm/icons/bars-icon'
import KeyboardIcon from '@patternfly/react-icons/dist/esm/icons/keyboard-icon'
import MoonIcon from '@patternfly/react-icons/dist/esm/icons/moon-icon'
import SearchIcon from '@patternfly/react-icons/dist/esm/icons/search-icon'
import SunIcon from '@patternfly/react-icons/dist/esm/icons/sun-icon'
import UserIcon from '@patternfly/react-icons/dist/esm/icons/user-icon'
import { Link, Outlet, useNavigate, useRouterState } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { LiveProvider } from '~/api/live'
import { useSignOut } from '~/api/session'
import { useWho } from '~/api/who'
import { Waiting } from '~/part/page'
import { useKeys } from './keys'
import { LiveButton } from './livebutton'
import { places } from './nav'
import { RunningJobs } from './running'
import { Switcher } from './switcher'
import { setTheme, useTheme } from './theme'

const Help = lazy(async () => ({ default: (await import('./help')).Help }))
const Palette = lazy(async () => ({ default: (await import('./palette')).Palette }))

/** The frame of every screen: who, where, and the ways elsewhere. */
export function Shell() {
  const { t } = useTranslation()
  const { account, me } = useWho()
  const navigate = useNavigate()
  const path = useRouterState({ select: (s) => s.location.pathname })
  const [palette, setPalette] = useState(false)
  const [help, setHelp] = useState(false)
  const all = places(t)
  const go = (to: string) => void navigate({ to: to as '/', params: { account: account.metadata.name } as never })

  useKeys({
    'mod+k': () => setPalette(true),
    '?': () => setHelp(true),
    '/': () => document.querySelector<HTMLInputElement>('[data-search] input')?.focus(),
    ...Object.fromEntries(all.filter((p) => p.key).map((p) => [p.key!, () => go(p.to)])),
  })

  const skip = (e: { preventDefault(): void }) => { e.preventDefault(); document.getElementById('main')?.focus() }
  // All pages about one account are beneath Accounts, but the one that has a place of its own.
  const provisioning = /^\/accounts\/[^/]+\/provisioning/.test(path)
  const here = (to: string) => to.endsWith('/provisioning') ? provisioning : to === '/accounts' && provisioning ? false : (to === '/' ? path === to : path.startsWith(to) || (to === '/sites' && /^\/(groups|device-user|gateways)/.test(path)))
  const masthead = (
    <Masthead>
      <MastheadMain>
        <MastheadToggle>
          <PageToggleButton variant="plain" aria-label={t('Navigation')} id="nav-toggle"><BarsIcon /></PageToggleButton>
        </MastheadToggle>
        <MastheadBrand>
          <MastheadLogo component={(props) => <Link {...props} to="/"><img src="/muster.svg" alt="" width="28" height="28" /><span className="brand">Muster</span></Link>} />
        </MastheadBrand>
      </MastheadMain>
      <MastheadContent>
        <Toolbar isStatic>
          <ToolbarContent>
            <ToolbarItem className="switcher-item"><Switcher /></ToolbarItem>
            <ToolbarGroup align={{ default: 'alignEnd' }} gap={{ default: 'gapNone', md: 'gapSm' }}>
              {me.sites.length === 0 && <ToolbarItem className="running-item"><RunningJobs /></ToolbarItem>}
              <ToolbarItem>
                <Tooltip content={t('Command palette, Ctrl K')}>
                  <Button variant="plain" aria-label={t('Command palette')} icon={<SearchIcon />} onClick={() => setPalette(true)} />
                </Tooltip>
              </ToolbarItem>
              {me.sites.length === 0 && <ToolbarItem><LiveButton /></ToolbarItem>}
              <ToolbarItem visibility={{ default: 'hidden', md: 'visible' }}><ThemeButton /></ToolbarItem>
              <ToolbarItem visibility={{ default: 'hidden', md: 'visible' }}>
                <Tooltip content={t('Keyboard shortcuts')}>
                  <Button variant="plain" aria-label={t('Keyboard shortcuts')} icon={<KeyboardIcon />} onClick={() => setHelp(true)} />
                </Tooltip>
              </ToolbarItem>
              <ToolbarItem><Person name={me.name} /></ToolbarItem>
            </ToolbarGroup>
          </ToolbarContent>
        </Toolbar>
      </MastheadContent>
    </Masthead>
  )
  const sidebar = (
    <PageSidebar>
      <PageSidebarBody>
        <Nav aria-label={t('Main')}>
          <NavList>
            {all.map((p) => (
              <NavItem key={p.to} isActive={here(p.to)} to={p.to}
                component={(props: object) => <Link {...props} to={p.to as '/'} params={{ account: account.metadata.name } as never} />}>
                {p.words}
              </NavItem>
            ))}
          </NavList>
        </Nav>
      </PageSidebarBody>
    </PageSidebar>
  )
  return (
    <LiveProvider account={account.id}>
      <Page masthead={masthead} sidebar={sidebar} isManagedSidebar isContentFilled mainContainerId="main" mainTabIndex={-1}
        skipToContent={<SkipToContent href="#main" onClick={skip}>{t('Skip to content')}</SkipToContent>}>
        <Suspense fallback={<Waiting />}><Outlet /></Suspense>
      </Page>
      <Suspense fallback={null}>
        {palette && <Palette close={() => setPalette(false)} help={() => setHelp(true)} />}
        {help && <Help close={() => setHelp(false)} />}
      </Suspense>
    </LiveProvider>
  )
}

function ThemeButton() {
  const { t } = useTranslation()
  useTheme()
  const dark = document.documentElement.classList.contains('pf-v6-theme-dark')
  const says = dark ? t('Light theme') : t('Dark theme')
  return <Tooltip content={says}><Button variant="plain" aria-label={says} icon={dark ? <SunIcon /> : <MoonIcon />} onClick={() => setTheme(dark ? 'light' : 'dark')} /></Tooltip>
}

function Person({ name }: { name: string }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const navigate = useNavigate()
  const signOut = useSignOut()
  return (
    <Dropdown isOpen={open} onOpenChange={setOpen} onSelect={() => setOpen(false)} popperProps={{ position: 'right' }} shouldFocusToggleOnSelect
      toggle={(ref) => (
        <MenuToggle ref={ref} variant="plain" isExpanded={open} onClick={() => setOpen(!open)} icon={<UserIcon />} aria-label={t('You: {{name}}', { name })} />
      )}>
      <DropdownList>
        <DropdownItem isDisabled description={t('Signed in')}>{name}</DropdownItem>
        <DropdownItem onClick={() => void navigate({ to: '/settings' })}>{t('Your settings')}</DropdownItem>
        <DropdownItem onClick={() => setTheme('system')}>{t('Theme of the system')}</DropdownItem>
        <DropdownItem onClick={() => void signOut()}>{t('Sign out')}</DropdownItem>
      </DropdownList>
    </Dropdown>
  )
}
