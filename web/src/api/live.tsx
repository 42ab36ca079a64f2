import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react'
import { api, type Api } from './client'
import { useWho } from './who'

/** One line of the server's event stream. */
export interface LiveEvent {
  id: string
  type: string
  at: string
  account?: string
  device?: string
  data?: Record<string, string>
}

interface Live {
  /** Whether events arrive now. */
  on: boolean
  paused: boolean
  pause(paused: boolean): void
  /** Hears events until the returned function is called. */
  hear(listener: (e: LiveEvent) => void): () => void
}

const Context = createContext<Live>({ on: false, paused: false, pause() {}, hear: () => () => {} })

/** The event stream of the page. */
export const useLive = () => use(Context)

const types = [
  'device.online', 'device.offline', 'device.enrolled', 'device.changed', 'device.provisioned', 'account.changed',
  'credentials.edited', 'credentials.sync.progress', 'credentials.retired', 'rollout.paused', 'rollout.resumed', 'rollout.wave.completed',
  'gateway.online', 'gateway.offline', 'gateway.changed', 'gateway.finding',
  'firmware.stopped', 'firmware.changed', 'firmware.damaged', 'firmware.paused',
  'dhcp.stale', 'dhcp.current', 'policy.changed', 'site.changed', 'profile.changed', 'bundle.changed', 'member.changed', 'group.changed', 'user.changed',
  'identity.issued', 'identity.renewed', 'identity.installed', 'identity.pending', 'identity.refused', 'certificate.revoked', 'certificate.expiring', 'authority.expiring', 'pki.changed',
  'job.changed', 'job.completed', 'stream.gap',
]

/** Which cached answers an event makes doubtful: beginnings of API paths. Devices are looked up one by one instead. */
const doubts: [RegExp, string[]][] = [
  [/^account\./, ['/accounts']],
  [/^(credentials|rollout|dhcp)\./, ['/accounts/{account}/provisioning']],
  [/^firmware\./, ['/accounts/{account}/firmware']],
  [/^gateway\./, ['/accounts/{account}/gateways', '/gateways']],
  [/^policy\./, ['/accounts/{account}/policies', '/policies', '/devices/{device}/effective-settings']],
  [/^site\./, ['/accounts/{account}/sites', '/accounts/{account}/rooms']],
  [/^device\.enrolled$/, ['/accounts/{account}/profiles', '/accounts/{account}/enrollment-codes', '/accounts/{account}/pending-devices']],
  [/^profile\./, ['/accounts/{account}/profiles']],
  [/^member\./, ['/accounts/{account}/members']],
  [/^group\./, ['/accounts/{account}/device-groups']],
  [/^job\./, ['/jobs']],
  [/^(identity|certificate|authority|pki)\./, ['/accounts/{account}/certificate', '/certificate-authorities']],
]

/** What counts devices, and so may be doubtful whenever one moves. */
const counting = ['/accounts/{account}/provisioning', '/accounts/{account}/profiles', '/accounts/{account}/enrollment-codes', '/accounts/{account}/pending-devices']

/** How long news is gathered before anything is asked for: a fleet that boots must not become a storm of requests. */
const gather = 700

/** Counts over a whole account cost more than a row, and a fleet of a hundred thousand moves all the time: they are asked for this often. */
const gatherCounts = 2500

/** LiveProvider holds the page's one event stream, of one account, and keeps cached answers true by it. */
export function LiveProvider({ account, children }: { account: string; children: ReactNode }) {
  const queries = useQueryClient()
  const bound = useWho().me.sites.length > 0 // the stream is of the whole account, which is not theirs
  const listeners = useRef(new Set<(e: LiveEvent) => void>())
  const [on, setOn] = useState(false)
  const [paused, setPaused] = useState(false)

  useEffect(() => {
    if (!account || paused || bound) return
    const source = new EventSource(`/api/v1/events?account=${encodeURIComponent(account)}`)
    const news = new News(queries, account)
    let broke = false
    source.onopen = () => {
      setOn(true)
      if (broke) news.everything() // the stream goes on by Last-Event-ID, but the server may have been another
      broke = false
    }
    source.onerror = () => { setOn(false); broke = true }
    const take = (m: MessageEvent<string>) => {
      const e = JSON.parse(m.data) as LiveEvent
      news.take(e)
      for (const l of listeners.current) l(e)
    }
    for (const t of types) source.addEventListener(t, take)
    return () => { source.close(); news.stop(); setOn(false) }
  }, [account, paused, bound, queries])

  useEffect(() => { document.body.dataset.live = on ? 'on' : 'off' }, [on])

  const hear = useCallback((l: (e: LiveEvent) => void) => {
    listeners.current.add(l)
    return () => { listeners.current.delete(l) }
  }, [])
  const pause = useCallback((p: boolean) => {
    setPaused(p)
    if (!p) void queries.invalidateQueries({ queryKey: ['get'] })
  }, [queries])
  const live = useMemo(() => ({ on, paused, pause, hear }), [on, paused, pause, hear])
  return <Context value={live}>{children}</Context>
}

/** News gathers events and then asks once. */
class News {
  private devices = new Set<string>()
  private paths = new Set<string>()
  private all = false
  private counts: ReturnType<typeof setTimeout> | undefined
  private timer: ReturnType<typeof setTimeout> | undefined

  constructor(private queries: QueryClient, private account: string) {}

  take(e: LiveEvent) {
    if (e.type === 'stream.gap') return this.everything()
    if (e.device) this.devices.add(e.device)
    for (const [of, paths] of doubts) if (of.test(e.type)) for (const p of paths) this.paths.add(p)
    if (/^(credentials|rollout)\./.test(e.type) || (e.type === 'device.provisioned' && !e.device)) this.shown() // where devices stand moved with it
    if (e.type.startsWith('device.')) this.counts ??= setTimeout(() => this.countAgain(), gatherCounts)
    this.later()
  }

  everything() {
    this.all = true
    this.later()
  }

  stop() { clearTimeout(this.timer); clearTimeout(this.counts) }

  private countAgain() {
    this.counts = undefined
    void this.queries.invalidateQueries({
      predicate: (q) => q.queryKey[0] === 'get' && (counting.includes(String(q.queryKey[1])) || (q.queryKey[1] === '/accounts/{account}/devices' && isCount(q.queryKey[2]))),
    })
  }

  private shown() { for (const list of deviceLists(this.queries)) for (const d of list.value.items ?? []) this.devices.add(d.id) }

  private later() { this.timer ??= setTimeout(() => this.ask(), gather) }

  private ask() {
    this.timer = undefined
    if (this.all) {
      this.all = false
      this.devices.clear()
      this.paths.clear()
      void this.queries.invalidateQueries({ queryKey: ['get'] })
      return
    }
    const { devices, paths } = this
    this.devices = new Set()
    this.paths = new Set()
    if (paths.size > 0) {
      void this.queries.invalidateQueries({ predicate: (q) => q.queryKey[0] === 'get' && [...paths].some((p) => String(q.queryKey[1]).startsWith(p)) })
    }
    if (devices.size > 0) void this.refresh(devices)
  }

  /** refresh looks again at the changed devices that somebody sees, and puts them where they stand: rows do not move under the reader's eyes. */
  private async refresh(changed: Set<string>) {
    void this.queries.invalidateQueries({
      predicate: (q) => q.queryKey[0] === 'get' && String(q.queryKey[1]).startsWith('/devices/{device}') && changed.has(shownDevice(q.queryKey[2])),
    })
    const lists = deviceLists(this.queries)
    const seen = new Set(lists.flatMap((l) => l.value.items.map((d) => d.id)))
    const ids = [...changed].filter((id) => seen.has(id))
    const fresh = new Map<string, Api['Device']>()
    for (let i = 0; i < ids.length; i += 40) { // a filter has at most 2,000 letters
      const part = ids.slice(i, i + 40)
      const answer = await api.GET('/accounts/{account}/devices', {
        params: { path: { account: this.account }, query: { limit: part.length, filter: `id in (${part.map((id) => `"${id}"`).join(', ')})` } },
      })
      for (const d of answer.data?.items ?? []) fresh.set(d.id, d)
    }
    if (fresh.size === 0) return
    for (const { key } of deviceLists(this.queries)) {
      this.queries.setQueryData<Api['ListDevice']>(key, (old) => old && { ...old, items: old.items.map((d) => fresh.get(d.id) ?? d) })
    }
  }
}

interface DeviceList { key: readonly unknown[]; value: Api['ListDevice'] }

function deviceLists(queries: QueryClient): DeviceList[] {
  const found = queries.getQueriesData<Api['ListDevice']>({ queryKey: ['get', '/accounts/{account}/devices'], type: 'active' })
  return found.flatMap(([key, value]) => (value && !isCount(key[2]) ? [{ key, value }] : []))
}

function isCount(init: unknown): boolean {
  return Boolean((init as { params?: { query?: { count?: boolean } } } | undefined)?.params?.query?.count)
}

function shownDevice(init: unknown): string {
  return (init as { params?: { path?: { device?: string } } } | undefined)?.params?.path?.device ?? ''
}
