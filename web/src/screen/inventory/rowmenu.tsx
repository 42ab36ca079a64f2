import { DropdownItem, Menu, MenuContent, MenuList, Popper } from '@patternfly/react-core'
import EllipsisVIcon from '@patternfly/react-icons/dist/esm/icons/ellipsis-v-icon'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { useMay } from '~/api/who'
import { macText, useCopy } from '~/part/text'
import { nameOf } from './columns'

/** What a row can do; the list gives it to all of them. */
export interface RowActs {
  act(verb: 'sync' | 'restart', d: Api['Device']): void
  panel(d: Api['Device']): void
}

/** The row whose menu is open, and the button that opened it. */
export interface Opened { device: Api['Device']; by: HTMLElement }

/** The button of a row's menu. It is a button and no more: there are hundreds, and one menu. */
export function RowMenuButton({ device: d, open, press }: { device: Api['Device']; open: boolean; press(o: Opened): void }) {
  const { t } = useTranslation()
  return (
    <button type="button" className={open ? 'pf-v6-c-menu-toggle pf-m-plain pf-m-expanded' : 'pf-v6-c-menu-toggle pf-m-plain'} aria-expanded={open} aria-haspopup="menu" onClick={(e) => press({ device: d, by: e.currentTarget })}
      aria-label={t('Actions for {{name}}', { name: nameOf(d) })}>
      <span className="pf-v6-c-menu-toggle__icon"><EllipsisVIcon /></span>
    </button>
  )
}

/** The menu of the row whose button was pressed. */
export function RowMenu({ opened: { device: d, by }, acts, close }: { opened: Opened; acts: RowActs; close(): void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const menu = useRef<HTMLDivElement>(null)
  const trigger = useMemo(() => ({ current: by }), [by])
  const may = useMay('support')
  const refused = may.allowed ? {} : { isAriaDisabled: true, tooltipProps: { content: may.why } }
  const copy = useCopy()
  const to = (tab?: string) => void navigate({ to: '/devices/$device', params: { device: d.id }, search: tab ? { tab } : {} })
  const [shown, setShown] = useState(false)
  useEffect(() => setShown(true), []) // Popper looks for what it places when that becomes visible
  useEffect(() => {
    if (!shown) return
    const first = setTimeout(() => menu.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus({ preventScroll: true }), 50)
    const press = (e: MouseEvent) => { if (e.target instanceof Node && !menu.current?.contains(e.target) && !by.contains(e.target)) close() }
    const key = (e: KeyboardEvent) => {
      if (e.key !== 'Escape' && e.key !== 'Tab') return
      close()
      by.focus()
    }
    addEventListener('mousedown', press)
    addEventListener('keydown', key)
    return () => { clearTimeout(first); removeEventListener('mousedown', press); removeEventListener('keydown', key) }
  }, [by, shown]) // eslint-disable-line -- close is new each time and the same
  const done = () => { close(); by.focus() }
  return (
    <Popper triggerRef={trigger} popperRef={menu} isVisible={shown} position="right" appendTo={() => document.body} zIndex={9999} popper={(
      <Menu ref={menu} onSelect={done}>
        <MenuContent>
          <MenuList>
            <DropdownItem onClick={() => to()}>{t('Open')}</DropdownItem>
            <DropdownItem onClick={() => acts.panel(d)}>{t('Open in panel')}</DropdownItem>
            <DropdownItem {...refused} onClick={() => acts.act('sync', d)}>{t('Sync now')}</DropdownItem>
            <DropdownItem {...refused} onClick={() => acts.act('restart', d)}>{t('Restart')}</DropdownItem>
            <DropdownItem onClick={() => to('settings')}>{t('Edit settings')}</DropdownItem>
            {d.spec.mac && <DropdownItem onClick={() => copy(macText(d.spec.mac))}>{t('Copy MAC')}</DropdownItem>}
            <DropdownItem onClick={() => copy(`${location.origin}/devices/${d.id}`)}>{t('Copy link')}</DropdownItem>
          </MenuList>
        </MenuContent>
      </Menu>
    )} />
  )
}
