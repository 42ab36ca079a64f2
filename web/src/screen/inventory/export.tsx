import { Divider, Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core'
import EllipsisVIcon from '@patternfly/react-icons/dist/esm/icons/ellipsis-v-icon'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { queryOf, type Search } from './search'

/** What the list shows, as a file: the same filters, all pages. Where there is no room, choosing columns stands in the same menu. */
export function Export({ account, search, choose }: { account: string; search: Search; choose?(): void }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const to = (more: Record<string, string>) => `/api/v1/accounts/${encodeURIComponent(account)}/devices:export?${new URLSearchParams(more)}&${queryOf(search)}`
  const item = (words: string, help: string, more: Record<string, string>) => <DropdownItem key={words} to={to(more)} description={help} {...{ download: '' }}>{choose ? t('Export {{format}}', { format: words }) : words}</DropdownItem>
  return (
    <Dropdown isOpen={open} onOpenChange={setOpen} onSelect={() => setOpen(false)} popperProps={{ position: 'right' }} shouldFocusToggleOnSelect
      toggle={(ref) => (choose
        ? <MenuToggle ref={ref} variant="plain" isExpanded={open} onClick={() => setOpen(!open)} icon={<EllipsisVIcon />} aria-label={t('More')} />
        : <MenuToggle ref={ref} isExpanded={open} onClick={() => setOpen(!open)}>{t('Export')}</MenuToggle>)}>
      <DropdownList>
        {choose && <DropdownItem onClick={choose}>{t('Columns')}</DropdownItem>}
        {choose && <Divider component="li" />}
        {item('CSV', t('Device Inventory; can be imported again'), { format: 'csv' })}
        {item('XLSX', t('Device Inventory, for a spreadsheet'), { format: 'xlsx' })}
        {item('JSON', t('Device Inventory'), { format: 'json' })}
        {item(t('Settings, CSV'), t('Advanced Tools: devices with their own settings'), { format: 'csv', settings: 'true' })}
      </DropdownList>
    </Dropdown>
  )
}
