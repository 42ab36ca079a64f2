import { useQueryClient } from '@tanstack/react-query'
import { useEffect } from 'react'
import { $api } from '~/api/client'
import { useLive } from '~/api/live'
import type { Search } from '../inventory/search'

const stats = '/accounts/{account}/stats/devices' as const
const requests = '/accounts/{account}/stats/requests' as const
const often = 3000

/** The account's devices by where they stand. Events make the numbers doubtful; a fleet that boots asks for them once in three seconds. */
export function useStats(account: string) {
  useDoubt(stats, often)
  return $api.useQuery('get', stats, { params: { path: { account } } })
}

/** The account's requests of a day. The server saves what it knows of them when it is asked, so that it is asked seldom. */
export function useRequests(account: string) {
  useDoubt(requests, 5000)
  return $api.useQuery('get', requests, { params: { path: { account } } }, { refetchInterval: 60_000 })
}

/** Asks again, that long after an event about devices. */
function useDoubt(path: string, after: number) {
  const queries = useQueryClient()
  const { hear } = useLive()
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const stop = hear((e) => {
      if (!e.device && !/^(account|firmware|site|profile|job)\./.test(e.type)) return
      timer ??= setTimeout(() => { timer = undefined; void queries.invalidateQueries({ queryKey: ['get', path] }) }, after)
    })
    return () => { stop(); clearTimeout(timer) }
  }, [hear, queries, path, after])
}

/** The inventory's filter of each number, in the words of its address. */
export const narrows = {
  all: {},
  online: { connection: ['online'] },
  offline: { connection: ['offline'] },
  active: { state: ['active'] },
  stale: { state: ['stale'] },
  staged: { state: ['staged'] },
  unassigned: { filter: 'NOT has(site)' },
  behind: { firmware: ['behind'] },
  held: { held: 'true' },
  errors: { provisioningError: 'true' },
  failed: { firmware: ['failed'] },
  stopped: { firmware: ['stopped'] },
  outdated: { enrollment: 'behind' },
} satisfies Record<string, Search>
