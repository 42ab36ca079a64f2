import { useQueryClient } from '@tanstack/react-query'
import { api, data, mergePatch, type Api } from '~/api/client'
import { useAll } from '~/api/all'
import type { Branch } from '~/part/tree'

export type Site = Api['Site']
export type Room = Api['Room']

export const useSites = (account: string) => useAll<Site>('sites', account)
export const useRooms = (account: string, enabled: boolean) => useAll<Room>('rooms', account, enabled)

/** The tag of a resource as it was read in a list. */
export const tagOf = (v: { metadata: { revision: number } }) => ({ 'If-Match': `"${v.metadata.revision}"` }) as never

/** Makes cached answers about places doubtful; what is written calls it. */
export function usePlacesChanged() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ predicate: (q) => /\/(sites|rooms|devices|enrollment-codes)$/.test(String(q.queryKey[1])) })
}

/** Changes a site, from the state that was read. */
export const changeSite = async (site: Site, change: { metadata?: object; spec?: object }) =>
  data(await api.PATCH('/sites/{id}', { params: { path: { id: site.id }, header: tagOf(site) }, headers: mergePatch, body: change as never }))

/** The regions that stand above a site: eu, eu/de. */
export const regionsOf = (region: string) => region.split('/').filter(Boolean).map((_, i, all) => all.slice(0, i + 1).join('/'))

/** The tree of an account: regions as they are named, sites in them, rooms in those. */
export function treeOfSites(account: { id: string; words: string }, sites: Site[], rooms: Room[]): Branch[] {
  const root: Branch = { id: '', words: account.words, children: [] }
  const at = new Map<string, Branch>([['', root]])
  const byName = <T extends { metadata: { name: string } }>(all: T[]) => [...all].sort((a, b) => a.metadata.name.localeCompare(b.metadata.name))
  for (const region of [...new Set(sites.flatMap((s) => regionsOf(s.spec.region)))].sort()) {
    const cut = region.lastIndexOf('/')
    const branch: Branch = { id: `region:${region}`, words: region.slice(cut + 1), quiet: true, children: [] }
    at.get(cut < 0 ? '' : region.slice(0, cut))!.children.push(branch)
    at.set(region, branch)
  }
  for (const s of byName(sites)) {
    at.get(s.spec.region)!.children.push({
      id: s.id, words: s.metadata.name, note: String(s.status.devices),
      children: byName(rooms.filter((r) => r.spec.site === s.id)).map((r) => ({ id: `room:${r.id}`, words: r.metadata.name, children: [] })),
    })
  }
  return [root]
}
