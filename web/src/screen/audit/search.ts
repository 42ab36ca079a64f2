/** What the audit log's address says: the API's own names. Of is another account than the page's, or everyone. */
export interface AuditSearch { account?: string; of?: string; q?: string; actor?: string; action?: string; object?: string; requestId?: string; source?: string; result?: 'done' | 'refused'; since?: string; until?: string }

const keys = ['account', 'of', 'q', 'actor', 'action', 'object', 'requestId', 'source', 'result', 'since', 'until'] as const

/** Reads an address; what it does not know it leaves out. */
export function readAudit(s: Record<string, unknown>): AuditSearch {
  return Object.fromEntries(keys.flatMap((k) => (typeof s[k] === 'string' || typeof s[k] === 'number') && s[k] !== '' ? [[k, String(s[k])]] : []))
}

/** Of all accounts that one sees. */
export const everyone = '*'

/** The days that are meant, as times of the API; until is the end of its day. */
export function auditQuery(s: AuditSearch, here: string) {
  const { account: _a, of, since, until, ...rest } = s
  const day = (d: string, add: number) => { const t = new Date(`${d}T00:00:00`); t.setDate(t.getDate() + add); return Number.isNaN(t.getTime()) ? undefined : t.toISOString().slice(0, 19) + 'Z' }
  return { ...rest, ...(of === everyone ? {} : { account: of ?? here }), ...(since ? { since: day(since, 0) } : {}), ...(until ? { until: day(until, 1) } : {}) }
}

/** Whether anything narrows the log. */
export const auditNarrowed = (s: AuditSearch) => keys.some((k) => k !== 'account' && s[k])
