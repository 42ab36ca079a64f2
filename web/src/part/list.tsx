import { Tooltip } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Fit, yieldsClass, type Yields } from './fit'
import { stacked, useMatch } from './narrow'
import { Counted, Foot } from './pages'
import { SortBy } from './sortby'

/** One column of a list; one with `by` can be sorted. */
export interface Column<T> { key: string; words: string; help?: string; by?(v: T): string | number; cell(v: T): ReactNode; breaks?: boolean; /** Its cells stay in one line. */ fits?: boolean; /** Its cells are numbers: aligned at their end. */ number?: boolean; /** It is left out where there is no room for all, 1 the first. */ yields?: Yields }

interface Props<T> {
  caption: string
  rows: T[]
  columns: Column<T>[]
  id(v: T): string
  /** Of a row, for tests and for styles. */
  state?(v: T): string
  /** The id of the row that a panel beside the list is about. */
  open?: string
  /** The key of a column, with a minus for the other way round. */
  sort?: string
  setSort?(sort: string): void
  actions?(v: T): ReactNode
  /** The actions are a menu alone: in cards it stands at the top. */
  menu?: boolean
  /** How many rows are shown at first, and come with each press; all, if it is not said. */
  page?: number
  /** What stands above the table, in words: how many there are. */
  counted: string
}

/** List is a table of something that is here as a whole: it is sorted here, and says how much there is. */
export function List<T>({ caption, rows, columns, id, state, open, sort = '', setSort, actions, menu, page, counted }: Props<T>) {
  const { t } = useTranslation()
  const [most, setMost] = useState(page)
  const cards = useMatch(stacked)
  const [key, down] = sort.startsWith('-') ? [sort.slice(1), true] : [sort, false]
  const by = columns.find((c) => c.key === key)?.by
  const sorted = by ? [...rows].sort((a, b) => compare(by(a), by(b)) * (down ? -1 : 1)) : rows
  return (
    <>
      <Counted shown={Math.min(most ?? rows.length, rows.length)} more={most !== undefined && rows.length > most} all={counted} />
      {cards && setSort && <SortBy sort={sort} setSort={setSort} columns={columns.filter((c) => c.by)} />}
      <Fit label={caption}><Table role="table" variant="compact" gridBreakPoint="grid-lg">
        <caption className="visually-hidden">{caption}</caption>
        <Thead>
          <Tr>
            {columns.map((c) => {
              const here = c.key === key
              const head = c.by && setSort
                ? <button type="button" className="sort" onClick={() => setSort(here && !down ? `-${c.key}` : c.key)}>{c.words} <span aria-hidden>{here ? (down ? '▼' : '▲') : '↕'}</span></button>
                : <span tabIndex={c.help ? 0 : undefined}>{c.words}</span>
              return <Th key={c.key} modifier="nowrap" className={classOf(c)} aria-sort={here ? (down ? 'descending' : 'ascending') : undefined}>{c.help ? <Tooltip content={c.help}>{head}</Tooltip> : head}</Th>
            })}
            {actions && <Th screenReaderText={t('Actions')} />}
          </Tr>
        </Thead>
        <Tbody>
          {sorted.slice(0, most).map((v) => (
            <Tr key={id(v)} data-row-id={id(v)} data-state={state?.(v)} isRowSelected={id(v) === open} aria-current={id(v) === open || undefined}>
              {columns.map((c) => <Td key={c.key} dataLabel={c.words} modifier={c.breaks ? 'breakWord' : c.fits ? 'nowrap' : undefined} className={classOf(c)}>{c.cell(v)}</Td>)}
              {actions && <Td className={menu ? undefined : 'row-actions'} isActionCell={menu}>{actions(v)}</Td>}
            </Tr>
          ))}
        </Tbody>
      </Table></Fit>
      {page !== undefined && most !== undefined && <Foot more={rows.length > most} busy={false} next={() => setMost(most + page)} />}
    </>
  )
}

const classOf = (c: { number?: boolean; yields?: Yields }) => [c.number && 'number', c.yields && yieldsClass(c.yields)].filter(Boolean).join(' ') || undefined

const hex = /^[0-9a-f]{12}$/ // a MAC is no number, nor has it any

const compare = (a: string | number, b: string | number) => (typeof a === 'number' && typeof b === 'number' ? a - b : hex.test(String(a)) && hex.test(String(b)) ? (a < b ? -1 : Number(a > b)) : String(a).localeCompare(String(b), undefined, { numeric: true }))
