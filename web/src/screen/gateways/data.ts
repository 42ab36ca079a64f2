import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useAll, type Listed } from '~/api/all'
import { $api, api, data, mergePatch, type Api } from '~/api/client'
import { useLive } from '~/api/live'
import { tagOf } from '../sites/data'

export type Gateway = Api['Gateway']
export type Finding = Api['Finding']

const path = '/accounts/{account}/gateways' as const

/** An account's gateways. */
export const useGateways = (account: string, enabled = true) => useAll<Gateway>('gateways', account, enabled)

/** One gateway, of whichever account it is. */
export const useGateway = (id: string) => $api.useQuery('get', '/gateways/{id}', { params: { path: { id } } })

/** Makes what is known of gateways doubtful; what writes calls it. */
export function useGatewaysChanged() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ predicate: (q) => /^(\/accounts\/\{account\})?\/gateways/.test(String(q.queryKey[1])) })
}

/** All that a gateway found. Events tell of phones that need somebody; for the others it is asked now and then. */
export function useFound(g: Gateway) {
  const { paused } = useLive()
  const account = g.status.account
  return useQuery<Finding[]>({
    queryKey: ['get', `${path}/{id}/found`, { account, id: g.id, all: true }],
    refetchInterval: (q) => (paused || g.status.connection !== 'online' ? false : (q.state.data?.length ?? 0) > 1000 ? 60_000 : 10_000),
    queryFn: async ({ signal }) => {
      const all: Finding[] = []
      let cursor: string | undefined
      do {
        const page: Listed<Finding> = data(await api.GET(`${path}/{id}/found`, { params: { path: { account, id: g.id }, query: { limit: 1000, cursor } }, signal }))
        all.push(...page.items)
        cursor = page.nextCursor ?? undefined
      } while (cursor && all.length < 5000)
      return all
    },
  })
}

/** Changes a gateway, from the state that was read. */
export const changeGateway = async (g: Gateway, change: object) =>
  data(await api.PATCH('/gateways/{id}', { params: { path: { id: g.id }, header: tagOf(g) }, headers: mergePatch, body: change as never }))

/** Where a gateway dials: the server's HTTPS address, which is that of the account's Server Address. */
export function useServer(account: string): string {
  const found = $api.useQuery('get', '/accounts/{account}/provisioning', { params: { path: { account } } })
  const address = found.data?.status.serverAddress
  return address?.startsWith('https:') ? new URL(address).origin : location.origin
}
