import { ProblemError, problemOf, type Api } from '~/api/client'
import type { Draft } from './state'
import { renamed, type Chosen } from './table'

/** Sends the table; a trial changes nothing and says of each row what would be. */
export async function send(account: string, d: Draft, trial: boolean): Promise<Api['JobView']> {
  const f = d.file!
  const query = new URLSearchParams({ mode: d.all ? 'all' : 'valid', createSites: String(d.createSites), ...(trial ? { dryRun: 'true' } : {}) })
  if (f.told?.header.some((h, i) => d.names[i] !== h)) for (const n of d.names) query.append('columns', n ?? '')
  const answer = await fetch(`/api/v1/accounts/${account}/imports?${query}`, {
    method: 'POST', body: renamed(f, d.names), headers: { 'Content-Type': f.type, 'X-File-Name': encodeURIComponent(f.name) },
  }).catch((e: unknown) => { throw new ProblemError(problemOf(e)) })
  const said: unknown = await answer.json().catch(() => ({}))
  if (!answer.ok) throw new ProblemError(problemOf(said))
  return said as Api['JobView']
}

/** Has the server look at the columns of a file that browsers do not read: a workbook, JSON. Of a zip it is not asked. */
export async function look(account: string, f: Chosen): Promise<{ told: Chosen['told']; fields: string[] } | null> {
  if (f.text || f.type === 'application/zip') return null
  const answer = await fetch(`/api/v1/accounts/${account}/imports:columns`, { method: 'POST', body: f.bytes, headers: { 'Content-Type': f.type, 'X-File-Name': encodeURIComponent(f.name) } })
  const said: unknown = await answer.json().catch(() => ({}))
  if (!answer.ok) throw new ProblemError(problemOf(said))
  const { format, columns } = said as Api['FileColumns']
  return format === 'zip' ? null : { told: { header: columns.map((c) => c.name), rows: [columns.map((c) => c.example)] }, fields: columns.map((c) => c.field) }
}
