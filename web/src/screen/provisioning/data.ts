import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, data, mergePatch, problemOf, tagged, type Api, type Tagged } from '~/api/client'

/** The Device Provisioning settings of an account, with the tag a change is made from. */
export type Settings = Tagged<Api['Provisioning']>

const path = '/accounts/{account}/provisioning' as const

/** Reads them, and again whenever an event says so. */
export function useProvisioning(account: string) {
  return useQuery({
    queryKey: ['get', path, { params: { path: { account } } }, 'tagged'], // others keep the same answer without its tag
    queryFn: async ({ signal }) => tagged(await api.GET(path, { params: { path: { account } }, signal })),
  })
}

/** What a change is made of: only what is named changes. */
export interface Edit {
  enabled?: boolean
  serverUser?: string
  serverPassword?: string
  overlap?: string
  autoSync?: Partial<Api['AutoSyncSpec']>
  unknownDevices?: string
  http?: string
  credentials?: string
  certificate?: { mode?: string; deviceFiles?: string }
  deviceDefaults?: { pollInterval?: string; timeServer?: string; gmtOffset?: string; checkSync?: boolean; adminPassword?: string }
  checkSync?: { networks?: string[]; port?: number; transport?: string; user?: string; password?: string }
}

/** Changes them, from the state that was read; the server refuses when it is no longer so. */
export function useEdit(account: string, from: Settings) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (spec: Edit) => tagged(await api.PATCH(path, {
      params: { path: { account }, header: { 'If-Match': from.etag } }, headers: mergePatch, body: { spec } as never,
    })),
    onSettled: () => queries.invalidateQueries({ predicate: (q) => String(q.queryKey[1]).startsWith(path) }),
  })
}

/** Who would be touched by a change; nothing is changed. */
export function usePreflight(account: string, spec: Edit, enabled = true) {
  return useQuery({
    queryKey: ['preflight', account, spec], enabled, staleTime: 0, gcTime: 0,
    placeholderData: keepPreviousData,
    queryFn: async ({ signal }) => data(await api.POST('/accounts/{account}/provisioning:preflight', {
      params: { path: { account } }, headers: mergePatch, body: { spec } as never, signal,
    })),
  })
}

type Verb = 'pauseSync' | 'resumeSync' | 'retryFailed'

/** Steers the roll-out. */
export function useSteer(account: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: async (verb: Verb) => data(await api.POST(`/accounts/{account}/provisioning:${verb}` as '/accounts/{account}/provisioning:pauseSync', { params: { path: { account } } })),
    onSettled: () => queries.invalidateQueries({ predicate: (q) => String(q.queryKey[1]).startsWith(path) }),
  })
}

/** Whether a refusal means that somebody else was faster. */
export const isStale = (error: unknown) => [409, 412].includes(problemOf(error).status)
