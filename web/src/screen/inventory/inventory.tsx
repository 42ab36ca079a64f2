import { Alert, Button, FormSelect, FormSelectOption } from '@patternfly/react-core'
import ColumnsIcon from '@patternfly/react-icons/dist/esm/icons/columns-icon'
import { keepPreviousData } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, type Api } from '~/api/client'
import { titleOf, useWho } from '~/api/who'
import { Empty, Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { count } from '~/part/text'
import { useToasts } from '~/part/toast'
import { Add } from './add'
import { Bulk } from './bulk'
import { columnsOf, nameOf, type Column } from './columns'
import { Export } from './export'
import { Filters } from './facets'
import { phone, stacked, useMatch } from '~/part/narrow'
import { useNewcomers } from './newcomers'
import { Panel } from './panel'
import { narrowed, orderOf, paramsOf, sizes, type Search } from './search'
import { DeviceTable, type Selection } from './table'
import { Columns, Views } from './views'

const none: Selection = { ids: new Set(), all: false }
const kept = 'muster.columns'

const keptDensity = 'muster.density'

function readColumns(): string[] | null {
  try { return JSON.parse(localStorage.getItem(kept) ?? 'null') as string[] | null } catch { return null }
}

function readRoomy(): boolean {
  try { return localStorage.getItem(keptDensity) === 'comfortable' } catch { return false }
}

/** The columns that have room beside the panel, which shows what the others do; the name always has. */
function fitting(columns: Column[]): Column[] {
  if (stacked.matches) return columns // the panel stands above
  let room = innerWidth / parseFloat(getComputedStyle(document.documentElement).fontSize) - beyond - columns[0]!.wide
  return columns.filter((c, i) => i === 0 || (room -= c.wide) >= 0)
}

/** What a row has no room for, in rem: navigation, panel, edges, checkbox and menu. */
const beyond = 18 + 23 + 6 + 5.25

/** S2: the inventory. */
export function Inventory() {
  const { t } = useTranslation()
  const { account } = useWho()
  const search = useSearch({ from: '/devices' })
  const navigate = useNavigate({ from: '/devices' })
  const toasts = useToasts()
  const [selection, setSelection] = useState(none)
  const [choosing, setChoosing] = useState(false)
  const [columns, setColumns] = useState(readColumns)
  const [roomy, setRoomy] = useState(readRoomy)
  const [behind, setBehind] = useState(0)

  const cards = useMatch(phone)
  const all = useMemo(() => columnsOf(t), [t])
  const keys = columns ?? all.filter((c) => c.shown).map((c) => c.key)
  const shown = useMemo(() => all.filter((c) => keys.includes(c.key)), [all, keys.join()]) // eslint-disable-line -- by what is in it
  const split = Boolean(search.panel)
  const beside = useMemo(() => (split ? fitting(shown) : shown), [split, shown])
  const limit = search.limit ?? 50
  const sort = search.sort ?? 'name'
  const path = { account: account.id }
  const params = paramsOf(search)
  const list = $api.useQuery('get', '/accounts/{account}/devices', { params: { path, query: { ...params, sort: orderOf(sort), limit, cursor: search.cursor } } }, { placeholderData: keepPreviousData })
  const counted = $api.useQuery('get', '/accounts/{account}/devices', { params: { path, query: { ...params, limit: 1, count: true } } }, { placeholderData: keepPreviousData })
  const devices = list.data?.items ?? []
  const total = counted.data?.totalCount
  const page = search.page ?? 1

  const change = useCallback((next: Partial<Search>) => {
    setSelection(none)
    void navigate({ search: (s: Search) => ({ ...s, cursor: undefined, page: undefined, ...next }) })
  }, [navigate])
  const order = useCallback((s: string) => change({ sort: s === 'name' ? undefined : s }), [change])
  const keep = (next: string[]) => {
    setColumns(next)
    try { localStorage.setItem(kept, JSON.stringify(next)) } catch { /* storage is off: it lasts as long as the page */ }
  }
  const space = (next: boolean) => {
    setRoomy(next)
    try { localStorage.setItem(keptDensity, next ? 'comfortable' : 'compact') } catch { /* the same */ }
  }
  const show = useCallback((panel?: string) => void navigate({ search: (s: Search) => ({ ...s, panel }) }), [navigate])
  const act = useCallback((verb: 'sync' | 'restart', d: Api['Device']) => {
    void api.POST(`/devices/{device}:${verb}` as '/devices/{device}:sync', { params: { path: { device: d.id } } }).then(data).then(
      () => toasts.say(verb === 'sync' ? t('{{name}} is asked to sync now', { name: nameOf(d) }) : t('{{name}} is asked to restart', { name: nameOf(d) })),
      (e) => toasts.fail(t('{{name}} was not asked', { name: nameOf(d) }), e))
  }, [t, toasts])

  const acts = useMemo(() => ({ act, panel: (d: Api['Device']) => show(d.id) }), [act, show])
  useNewcomers({ account: account.id, search, list: list.data, whole: page === 1 && !list.data?.nextCursor && devices.length < limit, refetch: () => void list.refetch(), behind: setBehind })
  useEffect(() => setBehind(0), [search, account.id])

  const from = (page - 1) * limit + 1
  const title = t('Inventory')
  const range = devices.length === 0 ? '' : `${count(from)}–${count(from + devices.length - 1)}`
  return (
    <Screen fit title={title} about={<span>{titleOf(account)}{total !== undefined && <> · {narrowed(search) ? t('{{count}} devices match', { count: total }) : t('{{count}} devices', { count: total })}</>}</span>}
      actions={(
        <>
          <Views account={account.id} search={search} columns={keys} open={(s, c) => { setSelection(none); if (c && c.length > 0) keep(c); void navigate({ search: { account: search.account, ...s } }) }} />
          {!cards && <Button variant="secondary" icon={<ColumnsIcon />} onClick={() => setChoosing(true)}>{t('Columns')}</Button>}
          {!cards && <Export account={account.metadata.name} search={search} />}
          <Add />
          {cards && <Export account={account.metadata.name} search={search} choose={() => setChoosing(true)} />}
        </>
      )}>
      <Filters account={account.id} search={search} change={change} />
      <Bulk search={search} selection={selection} select={setSelection} total={total} page={devices.length} />
      {behind > 0 && (
        <Alert variant="info" isInline isPlain component="p" title={t('{{count}} devices came or changed places', { count: behind })}
          actionLinks={<Button variant="link" isInline onClick={() => { setBehind(0); void list.refetch() }}>{t('Refresh order')}</Button>} />
      )}
      {list.error && <ProblemAlert error={list.error} title={t('The devices could not be read')} retry={() => void list.refetch()} />}
      <p role="status" className="muted counted">{range && (total === undefined ? range : t('{{range}} of {{total}}', { range, total: count(total) }))}</p>
      {list.isPending ? <Waiting rows={12} /> : devices.length > 0 ? (
        <div className="split">
          <DeviceTable devices={devices} columns={beside} sort={sort} setSort={order} selection={selection} select={setSelection} acts={acts} roomy={roomy} open={search.panel}
            caption={t('Devices of {{account}}', { account: titleOf(account) })} old={list.isPlaceholderData || Boolean(list.error)} />
          {search.panel && <Panel device={search.panel} act={act} close={() => show()} />}
        </div>
      ) : list.error ? null : narrowed(search) ? (
        <Empty title={t('No devices match these filters.')} actions={<Button variant="primary" onClick={() => void navigate({ search: { account: search.account } })}>{t('Clear filters')}</Button>} />
      ) : (
        <Empty title={t('No devices yet.')} actions={(
          <>
            <Button variant="primary" component={(p: object) => <Link {...p} to="/accounts/$account/provisioning" params={{ account: account.metadata.name }} search={{ tab: 'dhcp' }} />}>{t('Open DHCP helper')}</Button>
            <Button variant="link" component={(p: object) => <Link {...p} to="/enrollment" search={{ tab: 'codes' }} />}>{t('Create code')}</Button>
          </>
        )}>
          {t('Point your DHCP server here, import a list, or hand out an enrollment code.')}
        </Empty>
      )}
      <nav className="pager" aria-label={t('Pages')}>
        <span className="grow" />
        <label htmlFor="page-size" className="muted">{t('Rows')}</label>
        <FormSelect id="page-size" value={limit} onChange={(_e, v) => change({ limit: Number(v) })} className="short">
          {sizes.map((n) => <FormSelectOption key={n} value={n} label={String(n)} />)}
        </FormSelect>
        <Button variant="secondary" isDisabled={page === 1} onClick={() => (page > 2 ? history.back() : change({}))}>{t('Previous')}</Button>
        <Button variant="secondary" isDisabled={!list.data?.nextCursor} onClick={() => void navigate({ search: (s: Search) => ({ ...s, cursor: list.data!.nextCursor!, page: page + 1 }) })}>{t('Next')}</Button>
      </nav>
      {choosing && <Columns all={all} shown={keys} change={keep} roomy={roomy} setRoomy={space} close={() => setChoosing(false)} />}
    </Screen>
  )
}
