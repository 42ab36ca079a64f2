import { Dropdown, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core'
import EllipsisVIcon from '@patternfly/react-icons/dist/esm/icons/ellipsis-v-icon'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { useMay } from '~/api/who'
import { macText } from '~/part/text'
import { useToasts } from '~/part/toast'
import { nameOf } from './columns'

/** What a row can do; the list gives it to all of them. */
export interface RowActs {
  act(verb: 'sync' | 'restart', d: Api['Device']): void
  panel(d: Api['Device']): void
}

/** The menu of a row. */
export function RowMenu({ device: d, acts }: { device: Api['Device']; acts: RowActs }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const toggle = (ref: React.Ref<HTMLButtonElement>) => (
    <MenuToggle ref={ref} variant="plain" isExpanded={open} onClick={() => setOpen(!open)} icon={<EllipsisVIcon />} aria-label={t('Actions for {{name}}', { name: nameOf(d) })} />
  )
  return (
    <Dropdown isOpen={open} onOpenChange={setOpen} onSelect={() => setOpen(false)} popperProps={{ position: 'right' }} shouldFocusToggleOnSelect toggle={toggle as never}>
      {open && <Items device={d} acts={acts} />}
    </Dropdown>
  )
}

/** Its items, made when it opens: hundreds of rows have a menu. */
function Items({ device: d, acts }: { device: Api['Device']; acts: RowActs }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const toasts = useToasts()
  const may = useMay('support')
  const refused = may.allowed ? {} : { isAriaDisabled: true, tooltipProps: { content: may.why } }
  const copy = (text: string) => void navigator.clipboard.writeText(text).then(() => toasts.say(t('Copied')), (e) => toasts.fail(t('Could not copy'), e))
  const to = (tab?: string) => void navigate({ to: '/devices/$device', params: { device: d.id }, search: tab ? { tab } : {} })
  return (
    <DropdownList>
      <DropdownItem onClick={() => to()}>{t('Open')}</DropdownItem>
      <DropdownItem onClick={() => acts.panel(d)}>{t('Open in panel')}</DropdownItem>
      <DropdownItem {...refused} onClick={() => acts.act('sync', d)}>{t('Sync now')}</DropdownItem>
      <DropdownItem {...refused} onClick={() => acts.act('restart', d)}>{t('Restart')}</DropdownItem>
      <DropdownItem onClick={() => to('settings')}>{t('Edit settings')}</DropdownItem>
      {d.spec.mac && <DropdownItem onClick={() => copy(macText(d.spec.mac))}>{t('Copy MAC')}</DropdownItem>}
      <DropdownItem onClick={() => copy(`${location.origin}/devices/${d.id}`)}>{t('Copy link')}</DropdownItem>
    </DropdownList>
  )
}
