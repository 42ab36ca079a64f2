import { Divider, Dropdown, DropdownItem, DropdownList, MenuSearch, MenuSearchInput, MenuToggle, SearchInput } from '@patternfly/react-core'
import BuildingIcon from '@patternfly/react-icons/dist/esm/icons/building-icon'
import { useNavigate, useRouterState } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { titleOf, treeOf, useWho } from '~/api/who'

/** The account switcher: the tree of what one sees, and a search through it. */
export function Switcher() {
  const { t } = useTranslation()
  const { account, accounts } = useWho()
  const [open, setOpen] = useState(false)
  const [q, setQ] = useState('')
  const navigate = useNavigate()
  const path = useRouterState({ select: (s) => s.location.pathname })
  const types: Record<string, string> = { operator: t('Operator'), provider: t('Service Provider'), reseller: t('Reseller'), customer: t('Customer') }

  const go = (name: string) => {
    setOpen(false)
    setQ('')
    // A page about one account becomes the same page about the other; one about a device or a gateway becomes the list of them.
    if (path.startsWith('/accounts/')) void navigate({ to: path.replace(/^\/accounts\/[^/]+/, `/accounts/${encodeURIComponent(name)}`) as '/', search: { account: name } })
    else void navigate({ to: /^\/(devices|gateways)\//.test(path) ? (path.slice(0, path.indexOf('/', 1)) as '/') : (path as '/'), search: { account: name } })
  }
  const found = treeOf(accounts).filter(({ account: a }) => `${titleOf(a)} ${a.metadata.name}`.toLowerCase().includes(q.toLowerCase()))
  return (
    <Dropdown isOpen={open} onOpenChange={setOpen} isScrollable shouldFocusToggleOnSelect
      toggle={(ref) => (
        <MenuToggle ref={ref} variant="plainText" className="switcher" isExpanded={open} onClick={() => setOpen(!open)} icon={<BuildingIcon />} aria-label={t('Account: {{name}}', { name: titleOf(account) })}>
          {titleOf(account)}
        </MenuToggle>
      )}>
      <MenuSearch>
        <MenuSearchInput>
          <SearchInput aria-label={t('Find an account')} placeholder={t('Find an account')} value={q} onChange={(_e, v) => setQ(v)} onClear={() => setQ('')} />
        </MenuSearchInput>
      </MenuSearch>
      <Divider />
      <DropdownList>
        {found.map(({ account: a, depth }) => (
          <DropdownItem key={a.id} isSelected={a.id === account.id} description={types[a.spec.type]} onClick={() => go(a.metadata.name)}
            className={`depth-${Math.min(q ? 0 : depth, 5)}`}>
            {titleOf(a)}
          </DropdownItem>
        ))}
        {found.length === 0 && <DropdownItem isDisabled key="none">{t('No account has this name.')}</DropdownItem>}
      </DropdownList>
      <Divider />
      <DropdownList><DropdownItem onClick={() => { setOpen(false); void navigate({ to: '/accounts' }) }}>{t('Manage Accounts')}</DropdownItem></DropdownList>
    </Dropdown>
  )
}
