import { Tooltip } from '@patternfly/react-core'
import { Table } from '@patternfly/react-table'
import { useNavigate } from '@tanstack/react-router'
import { memo, useCallback, useEffect, useMemo, useRef, useState, type CSSProperties, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { useKeys } from '~/shell/keys'
import { nameOf, type Column } from './columns'
import { blocksOf, Soon, useSoon } from './blocks'
import { phone, useMatch } from '~/part/narrow'
import { SortBy } from '~/part/sortby'
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

/**
 * Rows that pass beneath the pointer while one scrolls are not pointed at: lighting each up costs more than the scrolling. So
 * a shield, which nobody sees, is before them until the wheel rests; a style on the rows would have all of them styled anew.
 */
function quiet(frame: HTMLElement | null, shield: HTMLElement | null): (() => void) | undefined {
  if (!frame || !shield) return undefined
  let still = 0
  const scroll = () => {
    if (still === 0) {
      shield.style.blockSize = `${frame.clientHeight}px`
      shield.hidden = false
    }
    clearTimeout(still)
    still = window.setTimeout(() => { still = 0; shield.hidden = true }, 150)
  }
  frame.addEventListener('scroll', scroll, { passive: true })
  return () => { clearTimeout(still); frame.removeEventListener('scroll', scroll) }
}

/** The table of devices: a real table, all of it in the page, of which the browser lays out what can be seen. */
export function DeviceTable({ devices, columns, sort, setSort, selection, select, acts, roomy, open, caption, old }: Props) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const frame = useRef<HTMLDivElement>(null)
  const cards = useMatch(phone)
  const [row, setRow] = useState(-1)
  const [menu, setMenu] = useState<Opened | null>(null)
  const press = useCallback((o: Opened) => setMenu((now) => (now?.by === o.by ? null : o)), [])
  const blocks = useMemo(() => blocksOf(devices), [devices])
  const soon = useMemo(() => new Soon(), [devices[0]?.id, sort]) // eslint-disable-line -- another list begins anew
  useEffect(() => soon.run(cards ? null : frame.current), [soon, cards])
  const shield = useRef<HTMLDivElement>(null)
  useEffect(() => quiet(frame.current, shield.current), [cards])
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
  // A row that is not in the page yet comes when its place is in sight.
  const reach = (i: number, use: (link: HTMLElement) => void, tries = 30) => {
    const link = frame.current?.querySelector<HTMLElement>(`[data-row-id="${devices[i]?.id}"] a`)
    if (link) return use(link)
    frame.current?.querySelector(`[data-from="${blocks.find((b) => i < b.from + b.devices.length)?.from}"]`)?.scrollIntoView({ block: 'nearest' })
    if (tries > 0) requestAnimationFrame(() => reach(i, use, tries - 1))
  }
  const focus = (to: number) => {
    const i = Math.max(0, Math.min(devices.length - 1, to))
    setRow(i)
    reach(i, (link) => link.focus())
  }
  const opened = devices.findIndex((d) => d.id === open)
  useEffect(() => { if (opened >= 0 && !cards) reach(opened, (link) => link.closest('tr')?.scrollIntoView({ block: 'nearest' })) }, [open, opened >= 0, cards]) // eslint-disable-line -- when another is opened, not when rows move
  useKeys({
    j: () => focus(row + 1), k: () => focus(row - 1),
    x: () => { const d = devices[row]; if (d) toggle(d.id) },
    o: () => { const d = devices[row]; if (d) acts.panel(d) },
    e: () => { const d = devices[row]; if (d) void navigate({ to: '/devices/$device', params: { device: d.id }, search: { edit: true } }) },
  })

  return (
    <div ref={frame} className={cards ? '' : roomy ? 'list-frame roomy' : 'list-frame'} role="region" aria-label={caption} tabIndex={cards ? undefined : 0} data-old={old}>
      {!cards && <div aria-hidden className="shield"><div ref={shield} hidden /></div>}
      {cards && <SortBy sort={sort} setSort={setSort} columns={columns.filter((c) => c.sort).map((c) => ({ key: c.sort!, words: c.words }))} />}
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
        {blocks.map((b) => (
          <Block key={b.from} of={b} soon={soon} cards={cards} roomy={roomy} columns={columns} selection={selection} toggle={toggle} press={press} menu={menu?.device.id} open={open} />
        ))}
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
  if (cards) return <Table role="table" variant="compact" gridBreakPoint="grid-md" className="cards" aria-rowcount={rows}>{children}</Table>
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

interface BlockProps extends Pick<RowProps, 'columns' | 'cards' | 'toggle' | 'press'> {
  of: { from: number; devices: Api['Device'][] }
  soon: Soon
  roomy: boolean
  selection: Selection
  menu?: string
  open?: string
}

/** Some rows that come into the page together: when they are near, or when nothing else is to do. Until then they have their place. */
const Block = memo(function Block({ of: { from, devices }, soon, cards, roomy, columns, selection, toggle, press, menu, open }: BlockProps) {
  const body = useRef<HTMLTableSectionElement>(null)
  const shown = useSoon(soon, body, from)
  const high = devices.length * (cards ? 300 : roomy ? 53 : 41)
  return (
    <tbody ref={body} role="rowgroup" data-from={from} className={cards ? 'block pf-v6-c-table__tbody' : 'block'} style={cards ? { containIntrinsicBlockSize: `auto ${high}px`, minBlockSize: shown ? undefined : high } : { blockSize: high }}>
      {shown && devices.map((d, i) => (
        <Row key={d.id} index={from + i} cards={cards} device={d} columns={columns} picked={selection.all || selection.ids.has(d.id)} toggle={toggle} press={press} menu={menu === d.id} open={d.id === open} />
      ))}
    </tbody>
  )
})

interface RowProps {
  device: Api['Device']
  columns: Column[]
  picked: boolean
  index: number
  cards: boolean
  toggle(id: string): void
  press(o: Opened): void
  menu: boolean
  open: boolean
}

const Row = memo(function Row({ device: d, columns, picked, index, cards, toggle, press, menu, open }: RowProps) {
  const { t } = useTranslation()
  return (
    <tr role="row" data-row-id={d.id} data-state={d.status.provisioning} className={(cards ? 'pf-v6-c-table__tr' : '') + (picked || open ? ' pf-m-selected' : '') || undefined} aria-rowindex={index + 2} aria-current={open || undefined}>
      <td role="cell" className={cards ? 'pf-v6-c-table__td pick-card' : 'pick'}><input type="checkbox" aria-label={t('Select {{name}}', { name: nameOf(d) })} checked={picked} onChange={() => toggle(d.id)} /></td>
      {columns.map((c) => <td key={c.key} role="cell" data-label={cards && c.key !== 'name' ? c.words : undefined} className={cards ? (c.key === 'name' ? 'pf-v6-c-table__td card-name' : 'pf-v6-c-table__td') : c.key === 'name' ? 'pinned' : undefined}>{c.cell(d)}</td>)}
      <td role="cell" className={cards ? 'pf-v6-c-table__td pf-v6-c-table__action' : 'act'}><RowMenuButton device={d} open={menu} press={press} /></td>
    </tr>
  )
}, (a, b) => a.device === b.device && a.columns === b.columns && a.picked === b.picked && a.index === b.index && a.cards === b.cards && a.toggle === b.toggle && a.open === b.open && a.menu === b.menu)
