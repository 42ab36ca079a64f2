import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { api, type Api } from '~/api/client'
import { useLive } from '~/api/live'
import { paramsOf, type Search } from './search'

interface Watched {
  account: string
  search: Search
  list: Api['ListDevice'] | undefined
  /** Whether the page shows all that match. */
  whole: boolean
  refetch(): void
  /** Says how many more devices match than stand in the list. */
  behind(n: (before: number) => number): void
}

/** How long news is gathered before it is looked at. */
const gather = 500

/**
 * useNewcomers looks at devices that joined or were changed and are not in the list. One that matches the filters is put
 * beneath the last row where the page shows all that match: no row moves under the reader's eyes. Elsewhere the reader is told.
 */
export function useNewcomers(now: Watched) {
  const { hear } = useLive()
  const queries = useQueryClient()
  const latest = useRef(now)
  useEffect(() => { latest.current = now })
  useEffect(() => {
    const ids = new Set<string>()
    let timer: ReturnType<typeof setTimeout> | undefined
    const shown = () => new Set(latest.current.list?.items.map((d) => d.id))
    const look = async () => {
      timer = undefined
      const { account, search, whole, behind } = latest.current
      const some = [...ids].filter((id) => !shown().has(id)).slice(0, 40)
      ids.clear()
      if (some.length === 0) return
      const params = paramsOf(search) as { filter?: string }
      const filter = [params.filter && `(${params.filter})`, `id in (${some.map((id) => `"${id}"`).join(', ')})`].filter(Boolean).join(' AND ')
      const answer = await api.GET('/accounts/{account}/devices', { params: { path: { account }, query: { ...params, filter, limit: some.length } } }).catch(() => null)
      const found = (answer?.data?.items ?? []).filter((d) => !shown().has(d.id))
      if (found.length === 0) return
      if (!whole) return behind((n) => n + found.length)
      queries.setQueriesData<Api['ListDevice']>({ queryKey: ['get', '/accounts/{account}/devices'], type: 'active', predicate: (q) => q.state.data === latest.current.list },
        (old) => old && { ...old, items: [...old.items, ...found] })
    }
    const stop = hear((e) => {
      if (e.type === 'device.provisioned' && !e.device && latest.current.list?.items.length === 0) latest.current.refetch() // many at once, into an empty list
      if (!e.device || !/^device\.(changed|enrolled)$/.test(e.type)) return
      ids.add(e.device)
      timer ??= setTimeout(() => void look(), gather)
    })
    return () => { stop(); clearTimeout(timer) }
  }, [hear, queries])
}
