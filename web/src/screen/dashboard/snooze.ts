import { useState } from 'react'

/** How long what one has seen is put aside. It comes back sooner when there is more of it. */
const forMs = 24 * 3_600_000

interface Put { until: number; n: number }

/** What this person put aside, in this browser. */
export function useSnoozed(me: string, account: string) {
  const place = `muster.snoozed.${me}.${account}`
  const read = (): Record<string, Put> => { try { return JSON.parse(localStorage.getItem(place) ?? '{}') as Record<string, Put> } catch { return {} } }
  const [all, setAll] = useState(read)
  const save = (next: Record<string, Put>) => { localStorage.setItem(place, JSON.stringify(next)); setAll(next) }
  return {
    away: (key: string, n: number) => { const p = all[key]; return p !== undefined && p.until > Date.now() && n <= p.n },
    put: (key: string, n: number) => save({ ...all, [key]: { until: Date.now() + forMs, n } }),
    back: () => save({}),
  }
}
