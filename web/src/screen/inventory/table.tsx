import { Tooltip } from '@patternfly/react-core'
import { Table } from '@patternfly/react-table'
import { useNavigate } from '@tanstack/react-router'
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useCallback, useEffect, useRef, useState, useSyncExternalStore, type CSSProperties, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { useKeys } from '~/shell/keys'
import { nameOf, type Column } from './columns'
import { RowMenu, RowMenuButton, type Opened, type RowActs } from './rowmenu'

/** What is selected: some devices, or all that match. */
export interface Selection { ids: ReadonlySet<string>; all: boolean }

interface Props {
  devices: Api['Device'][]
  columns: Column[]
  sort: string
  setSort(sort: string): void
  selection: Selection
  select(next: Selection): void
  acts: RowActs
  roomy: boolean
  /** The device in the panel. */
  open?: string
  caption: string
  old: boolean
}

const narrow = matchMedia('(max-width: 48rem)')
const useNarrow = () => useSyncExternalStore((l) => { narrow.addEventListener('change', l); return () => narrow.removeEventListener('change', l) }, () => narrow.matches)

/** The table of devices: a real table, of which only what can be seen is in the page. */
export function DeviceTable({ devices, columns, sort, setSort, selection, select, acts, roomy, open, caption, old }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const frame = useRef<HTMLDivElement>(null)
  const cards = useNarrow()
  const [row, setRow] = useState(-1)
  const [menu, setMenu] = useState<Opened | null>(null)
  const press = useCallback((o: Opened) => setMenu((now) => (now?.by === o.by ? null : o)), [])
  const rows = useVirtualizer({
    count: devices.length, overscan: 5, useFlushSync: false, estimateSize: () => (cards ? 300 : roomy ? 53 : 41), initialRect: { width: 1200, height: 900 },
    // Cards scroll with the page, rows in their frame beneath a header that stays.
    getScrollElement: () => (cards ? document.getElementById('main') : frame.current),
    scrollMargin: cards ? (frame.current?.offsetTop ?? 0) : 0,
    getItemKey: (i) => devices[i]?.id ?? i,
  })
  const page = devices.filter((d) => selection.ids.has(d.id)).length
  const everyone = devices.length > 0 && page === devices.length
  const head = useRef<HTMLInputElement>(null)
  useEffect(() => { if (head.current) head.current.indeterminate = page > 0 && !everyone && !selection.all })

  // The same function for all rows and times: a row that did not change is not drawn again while others scroll in.
  const now = useRef(selection)
  useEffect(() => { now.current = selection })
  const toggle = useCallback((id: string) => {
    const ids = new Set(now.current.ids)
    if (!ids.delete(id)) ids.add(id)
    select({ ids, all: false })
  }, [select])
  const all = () => select({ ids: everyone ? new Set() : new Set(devices.map((d) => d.id)), all: false })
  const focus = (to: number) => {
    const i = Math.max(0, Math.min(devices.length - 1, to))
    setRow(i)
    rows.scrollToIndex(i)
    requestAnimationFrame(() => frame.current?.querySelector<HTMLElement>(`[data-row-id="${devices[i]?.id}"] a`)?.focus())
  }
  useKeys({
    j: () => focus(row + 1), k: () => focus(row - 1),
    x: () => { const d = devices[row]; if (d) toggle(d.id) },
    o: () => { const d = devices[row]; if (d) acts.panel(d) },
    e: () => { const d = devices[row]; if (d) void navigate({ to: '/devices/$device', params: { device: d.id }, search: { edit: true } }) },
  })

  const seen = rows.getVirtualItems()
  const margin = rows.options.scrollMargin
  const before = seen.length > 0 ? seen[0]!.start - margin : 0
  const after = seen.length > 0 ? rows.getTotalSize() - (seen.at(-1)!.end - margin) : 0
  return (
    <div ref={frame} className={cards ? '' : roomy ? 'list-frame roomy' : 'list-frame'} role="region" aria-label={caption} tabIndex={cards ? undefined : 0} data-old={old}>
      {cards && (
        <label className="pick-all">
          <input ref={head} type="checkbox" checked={everyone || selection.all} onChange={all} />{t('Select page')}
        </label>
      )}
      <Frame cards={cards} columns={columns} rows={devices.length}>
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup" className={cards ? 'pf-v6-c-table__thead' : undefined}>
          <tr role="row" className={cards ? 'pf-v6-c-table__tr' : undefined}>
            <th role="columnheader" className={cards ? 'pf-v6-c-table__th' : 'pick'} scope="col">
              {!cards && <input ref={head} type="checkbox" aria-label={t('Select page')} checked={everyone || selection.all} onChange={all} />}
            </th>
            <Headers columns={columns} sort={sort} press={setSort} />
            <th role="columnheader" scope="col"><span className="visually-hidden">{t('Actions')}</span></th>
          </tr>
        </thead>
        <tbody role="rowgroup" className={cards ? 'pf-v6-c-table__tbody' : undefined}>
          {/* Always there: a row that comes or goes at the ends has all others styled anew. */}
          <tr aria-hidden className="space"><td colSpan={columns.length + 2} style={{ height: before }} /></tr>
          {seen.map((v) => {
            const d = devices[v.index]!
            return <Row key={d.id} index={v.index} measure={cards ? rows.measureElement : undefined} cards={cards} device={d} columns={columns} picked={selection.all || selection.ids.has(d.id)} toggle={toggle} press={press} menu={menu?.device.id === d.id} open={d.id === open} />
          })}
          <tr aria-hidden className="space"><td colSpan={columns.length + 2} style={{ height: after }} /></tr>
        </tbody>
      </Frame>
      {menu && <RowMenu key={menu.device.id} opened={menu} acts={acts} close={() => setMenu(null)} />}
    </div>
  )
}

/**
 * Cards are PatternFly's. A table that scrolls is not: its cells measure themselves whenever they are drawn, and its sheet asks
 * of each row which child it is, so that all of them are laid out and styled anew at each step of the wheel.
 */
function Frame({ cards, columns, rows, children }: { cards: boolean; columns: Column[]; rows: number; children: ReactNode }) {
  if (cards) return <Table role="table" variant="compact" gridBreakPoint="grid-md" aria-rowcount={rows}>{children}</Table>
  const wide = columns.reduce((sum, c) => sum + c.wide, 5.25)
  // Each row is laid out alone (style.css), which takes away what elements mean to a reader: roles say it.
  // The name stays in sight where columns scroll sideways; a cell that sticks costs each step of the wheel something.
  return <table className={wide > 68 ? 'steady wide' : 'steady'} role="table" style={{ minWidth: `${wide}rem`, '--columns': `2.25rem ${columns.map((c) => `minmax(${c.wide}rem, ${c.wide}fr)`).join(' ')} 3rem` } as CSSProperties} aria-rowcount={rows}>{children}</table>
}

const Headers = memo(function Headers({ columns, sort, press }: { columns: Column[]; sort: string; press(sort: string): void }) {
  const [by, down] = sort.startsWith('-') ? [sort.slice(1), true] : [sort, false]
  return columns.map((c) => (
    <th key={c.key} role="columnheader" scope="col" className={c.key === 'name' ? 'pinned' : undefined} aria-sort={c.sort === by ? (down ? 'descending' : 'ascending') : undefined}>
      <Header column={c} dir={c.sort === by ? (down ? '▼' : '▲') : ''} press={() => c.sort && press(c.sort === by && !down ? `-${c.sort}` : c.sort)} />
    </th>
  ))
})

function Header({ column, dir, press }: { column: Column; dir: string; press(): void }) {
  const words = column.sort
    ? <button type="button" className="sort" onClick={press}>{column.words} <span aria-hidden>{dir || '↕'}</span></button>
    : <span tabIndex={column.help ? 0 : undefined}>{column.words}</span>
  return column.help ? <Tooltip content={column.help}>{words}</Tooltip> : words
}

interface RowProps {
  device: Api['Device']
  columns: Column[]
  picked: boolean
  index: number
  /** Cards are as high as what is in them; rows are all alike. */
  measure?(el: Element | null): void
  cards: boolean
  toggle(id: string): void
  press(o: Opened): void
  menu: boolean
  open: boolean
}

const Row = memo(function Row({ device: d, columns, picked, index, measure, cards, toggle, press, menu, open }: RowProps) {
  const { t } = useTranslation()
  return (
    <tr role="row" ref={measure} data-index={index} data-row-id={d.id} data-state={d.status.provisioning} className={(cards ? 'pf-v6-c-table__tr' : '') + (picked || open ? ' pf-m-selected' : '') || undefined} aria-rowindex={index + 2}>
      <td role="cell" className={cards ? 'pf-v6-c-table__td' : 'pick'}><input type="checkbox" aria-label={t('Select {{name}}', { name: nameOf(d) })} checked={picked} onChange={() => toggle(d.id)} /></td>
      {columns.map((c) => <td key={c.key} role="cell" data-label={cards ? c.words : undefined} className={cards ? 'pf-v6-c-table__td' : c.key === 'name' ? 'pinned' : undefined}>{c.cell(d)}</td>)}
      <td role="cell" className={cards ? 'pf-v6-c-table__td pf-v6-c-table__action' : 'act'}><RowMenuButton device={d} open={menu} press={press} /></td>
    </tr>
  )
}, (a, b) => a.device === b.device && a.columns === b.columns && a.picked === b.picked && a.index === b.index && a.cards === b.cards && a.toggle === b.toggle && a.open === b.open && a.menu === b.menu)
