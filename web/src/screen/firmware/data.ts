import { useQuery } from '@tanstack/react-query'
import { $api, api, data, ProblemError, problemOf, tagged, type Api, type Tagged } from '~/api/client'

const path = (account: string) => ({ path: { account } })

/** Devices by model: what they run and what they should. */
export const useOverview = (account: string) => $api.useQuery('get', '/accounts/{account}/firmware/overview', { params: path(account) })

/** The releases that the account has or inherits. */
export const useReleases = (account: string) => $api.useQuery('get', '/accounts/{account}/firmware/releases', { params: { ...path(account), query: { limit: 1000 } } })

/** The account's rules, with the tag a change is made from. */
export function useRules(account: string) {
  return useQuery({
    queryKey: ['get', '/accounts/{account}/firmware/rules', { account }],
    queryFn: async ({ signal }) => tagged(await api.GET('/accounts/{account}/firmware/rules', { params: path(account), signal })),
  })
}

/** One rule: for a site (none: everywhere) and a model (none: every model). */
export interface Rule { site?: string; model?: string; value: string; downgrade?: boolean }

/** Replaces the rules, from the state that was read; as a trial it says what they would do. */
export async function putRules(account: string, from: Tagged<Api['FirmwareRules']>, rules: Rule[], dryRun: boolean): Promise<Api['FirmwareRules']> {
  return data(await api.PUT('/accounts/{account}/firmware/rules', {
    params: { ...path(account), query: { dryRun }, header: { 'If-Match': from.etag } as never }, body: { spec: { rules } },
  }))
}

/** What decides for a model at a site: the nearest rule that does not say same. */
export interface Wins { value: string; by: 'site' | 'account' | 'above' | 'builtin'; model: boolean }

/** Resolves as the server does: built in, accounts above, then the account, then the site; of each its rule for all before that for the model. */
export function winner(rules: Api['FirmwareRules'], draft: Rule[], model: string, site: string): Wins {
  let now: Wins = { value: rules.status.builtin, by: 'builtin', model: false }
  const take = (r: Rule, by: Wins['by']) => { if (r.value !== 'same') now = { value: r.value, by, model: Boolean(r.model) } }
  for (const r of rules.status.inherited) if (!r.model || r.model === model) take(r, 'above')
  for (const [at, by] of [['', 'account'], [site, 'site']] as const) {
    if (by === 'site' && !site) continue
    for (const of of model ? ['', model] : ['']) for (const r of draft) if ((r.site ?? '') === at && (r.model ?? '') === of) take(r, by)
  }
  return now
}

/** Sends a package, and says how far it is. */
export function upload(account: string, file: File, query: Record<string, string>, progress: (part: number) => void): { done: Promise<Api['Release']>; stop(): void } {
  const request = new XMLHttpRequest()
  const done = new Promise<Api['Release']>((resolve, reject) => {
    request.open('POST', `/api/v1/accounts/${encodeURIComponent(account)}/firmware/releases?${new URLSearchParams(query)}`)
    request.setRequestHeader('Content-Type', /\.zip$/i.test(file.name) ? 'application/zip' : 'application/octet-stream')
    request.setRequestHeader('X-File-Name', encodeURIComponent(file.name))
    request.upload.onprogress = (e) => { if (e.lengthComputable) progress(e.loaded / e.total) }
    request.onerror = () => reject(new ProblemError(problemOf(new Error('the upload broke off'))))
    request.onabort = () => reject(new DOMException('stopped', 'AbortError'))
    request.onload = () => {
      let read: unknown
      try { read = JSON.parse(request.responseText) } catch { read = new Error(request.statusText) }
      if (request.status < 300) resolve(read as Api['Release'])
      else reject(new ProblemError(problemOf(read)))
    }
    request.send(file)
  })
  return { done, stop: () => request.abort() }
}

/** Bytes as people say them. */
export function sizeText(bytes: number): string {
  const units = ['B', 'KiB', 'MiB', 'GiB']
  let n = bytes, i = 0
  while (n >= 1024 && i < units.length - 1) { n /= 1024; i++ }
  return `${n.toLocaleString(undefined, { maximumFractionDigits: n < 10 && i > 0 ? 1 : 0 })} ${units[i]}`
}
