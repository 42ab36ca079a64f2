import { useQuery } from '@tanstack/react-query'
import { api, data, type Api } from './client'
import type { paths } from './schema'

/** What part of the catalogs is asked. */
export type Within = Omit<NonNullable<paths['/settings-catalog']['get']['parameters']['query']>, 'name' | 'limit' | 'cursor' | 'q'>

const atOnce = 100
const most = 1500

/** What the settings catalogs say of settings, by the names that somebody has them under; of a name that two families know, one of them. */
export function useCatalog(names: readonly string[], by: Within = {}): ReadonlyMap<string, Api['Setting']> {
  const asked = [...new Set(names)].filter(Boolean).sort().slice(0, most)
  const found = useQuery<ReadonlyMap<string, Api['Setting']>>({
    queryKey: ['catalog', by, asked], enabled: asked.length > 0, staleTime: Infinity, placeholderData: (old) => old,
    queryFn: async ({ signal }) => {
      const out = new Map<string, Api['Setting']>()
      for (let i = 0; i < asked.length; i += atOnce) {
        const query = { name: asked.slice(i, i + atOnce), limit: 1000, ...by }
        for (const s of data(await api.GET('/settings-catalog', { params: { query }, signal })).items) for (const name of s.asked ?? []) if (!out.has(name)) out.set(name, s)
      }
      return out
    },
  })
  return found.data ?? none
}

const none: ReadonlyMap<string, Api['Setting']> = new Map()
