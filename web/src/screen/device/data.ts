import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, data, mergePatch, tagged, type Api, type Tagged } from '~/api/client'

const path = '/devices/{device}' as const

/** A device with the tag a change is made from; events look again at it. */
export function useDevice(device: string) {
  return useQuery({
    queryKey: ['get', path, { params: { path: { device } } }],
    queryFn: async ({ signal }) => tagged(await api.GET(path, { params: { path: { device } }, signal })),
  })
}

/** What asks a device, or changes where it stands. */
export type Verb = 'sync' | 'restart' | 'rediscover' | 'uploadLogs' | 'activate' | 'deactivate' | 'approve' | 'disassociate' | 'release' | 'unlock' | 'unpinFirmware'

/** Says a verb to a device. */
export function useVerb(device: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (verb: Verb) => data(await api.POST(`/devices/{device}:${verb}` as '/devices/{device}:sync', { params: { path: { device } } })),
    onSettled: () => queries.invalidateQueries({ predicate: (q) => String(q.queryKey[1]).startsWith(path) }),
  })
}

/** What an administrator changes of a device. */
export interface Edit {
  metadata?: { name?: string; labels?: Record<string, string | null> }
  spec?: Partial<Api['DeviceSpec']>
}

/** Changes a device, from the state that was read. */
export function useEdit(device: string, from: Tagged<Api['Device']>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (body: Edit) => tagged(await api.PATCH(path, { params: { path: { device }, header: { 'If-Match': from.etag } as never }, headers: mergePatch, body: body as never })),
    onSettled: () => queries.invalidateQueries({ predicate: (q) => /^\/devices\/|\/devices$/.test(String(q.queryKey[1])) }),
  })
}

/** The policy of the device's own, where it has one: what is set here and on no other device. */
export async function ownPolicy(d: Api['Device']): Promise<Tagged<Api['PolicyResource']> | null> {
  const list = data(await api.GET('/accounts/{account}/policies', { params: { path: { account: d.status.account }, query: { level: 'device', target: d.id, limit: 1 } as never } }))
  const first = list.items[0]
  return first ? tagged(await api.GET('/policies/{policy}', { params: { path: { policy: first.id } } })) : null
}

/** Sets a setting on one device, or gives it back to the policies beneath (null). */
export function useOverride(d: Api['Device']) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async ({ key, value }: { key: string; value: string | null }) => {
      const own = await ownPolicy(d)
      if (!own) {
        if (value === null) return
        data(await api.POST('/accounts/{account}/policies', {
          params: { path: { account: d.status.account } },
          body: { metadata: { name: `device-${d.spec.mac || d.spec.serial}` }, spec: { level: 'device', target: d.id, settings: { [key]: value } as never } },
        }))
        return
      }
      const rest = Object.keys(own.value.spec.settings).filter((k) => k !== key)
      const params = { path: { policy: own.value.id }, header: { 'If-Match': own.etag } }
      if (value === null && rest.length === 0) data(await api.DELETE('/policies/{policy}', { params }))
      else data(await api.PATCH('/policies/{policy}', { params, headers: mergePatch, body: { spec: { settings: { [key]: value } } } as never }))
    },
    onSettled: () => queries.invalidateQueries({ predicate: (q) => /effective-settings|policies/.test(String(q.queryKey[1])) }),
  })
}
