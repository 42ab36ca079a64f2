import { ProblemError, problemOf, type Api } from '~/api/client'
import type { Draft } from './state'
import { renamed } from './table'

/** Sends the table; a trial changes nothing and says of each row what would be. */
export async function send(account: string, d: Draft, trial: boolean): Promise<Api['JobView']> {
  const f = d.file!
  const query = new URLSearchParams({ mode: d.all ? 'all' : 'valid', createSites: String(d.createSites), ...(trial ? { dryRun: 'true' } : {}) })
  const answer = await fetch(`/api/v1/accounts/${account}/imports?${query}`, {
    method: 'POST', body: renamed(f, d.names), headers: { 'Content-Type': f.type, 'X-File-Name': encodeURIComponent(f.name) },
  }).catch((e: unknown) => { throw new ProblemError(problemOf(e)) })
  const said: unknown = await answer.json().catch(() => ({}))
  if (!answer.ok) throw new ProblemError(problemOf(said))
  return said as Api['JobView']
}
