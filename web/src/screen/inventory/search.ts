import type { Api } from '~/api/client'

/** What the inventory's address says: the names of the API, so that a link, a request and a saved view are one thing. */
export interface Search {
  account?: string
  q?: string
  state?: string[]
  connection?: string[]
  lifecycle?: string[]
  onboarding?: string[]
  family?: string
  model?: string
  site?: string[]
  group?: string[]
  firmware?: string[]
  credentialSync?: string[]
  enrollment?: string
  held?: string
  provisioningError?: string
  label?: string[]
  filter?: string
  sort?: string
  cursor?: string
  page?: number
  limit?: number
  /** The device that stands in the panel beside the list. */
  panel?: string
}

/** Parameters with several values, any of which counts (of labels, all). */
export const lists = ['state', 'connection', 'lifecycle', 'onboarding', 'site', 'group', 'firmware', 'credentialSync', 'label'] as const
/** Parameters with one value. */
export const singles = ['q', 'family', 'model', 'enrollment', 'held', 'provisioningError', 'filter'] as const

/** How many rows a page may have. */
export const sizes = [25, 50, 100, 500]

/** Reads an address; what it does not know it leaves out. */
export function readSearch(s: Record<string, unknown>): Search {
  const out: Search = {}
  const text = (v: unknown) => (typeof v === 'string' || typeof v === 'number' || typeof v === 'boolean' ? String(v) : '')
  for (const k of lists) {
    const v = (Array.isArray(s[k]) ? s[k] : [s[k]]).map(text).filter(Boolean)
    if (v.length > 0) out[k] = v
  }
  for (const k of [...singles, 'sort', 'cursor', 'account', 'panel'] as const) {
    const v = text(s[k])
    if (v) out[k] = v
  }
  const limit = Number(s.limit)
  if (sizes.includes(limit)) out.limit = limit
  const page = Number(s.page)
  if (out.cursor && Number.isInteger(page) && page > 1) out.page = page
  return out
}

/** Whether anything narrows the list. */
export const narrowed = (s: Search) => [...lists, ...singles].some((k) => s[k] !== undefined)

/** Behind the pair of now, and reached by Auto-Sync. */
export const unconfirmed = ['queued', 'sending', 'waiting', 'applied', 'failed', 'unreachable']

/** The parameters of a request, without page and order. */
export function paramsOf(s: Search) {
  const { account: _a, cursor: _c, page: _p, limit: _l, sort: _s, panel: _d, ...rest } = s
  return rest as Record<string, never>
}

/** The order that a request asks for: devices without a name stand together, and among them the MAC decides. */
export const orderOf = (sort: string) => ({ name: 'name,mac', '-name': '-name,-mac' })[sort] ?? sort

/** The parameters as a query, for a link. */
export function queryOf(s: Search): URLSearchParams {
  const q = new URLSearchParams()
  for (const [k, v] of Object.entries(paramsOf(s) as Record<string, string | string[] | undefined>)) for (const one of v === undefined ? [] : [v].flat()) q.append(k, one)
  return q
}

/** A value as the filter grammar takes any. */
export const quote = (v: string) => `"${v.replace(/[\\"]/g, '\\$&')}"`
const any = (field: string, values: string[]) => (values.length === 1 ? `${field} = ${quote(values[0]!)}` : `${field} in (${values.map(quote).join(', ')})`)

/**
 * The same as one expression, for what takes only that: bulk jobs, saved views, groups.
 * Null when a parameter has no words in the grammar.
 */
export function expressionOf(s: Search): string | null {
  if (s.firmware || s.enrollment || s.credentialSync) return null
  const parts: string[] = []
  if (s.q) {
    const [key = '', ...rest] = s.q.split(':').map((part) => part.trim())
    const value = rest.join(':')
    parts.push(`(${[`name : ${quote(s.q)}`, `serial : ${quote(s.q)}`, `model : ${quote(s.q)}`,
      ...(/^[0-9a-fA-F:.-]+$/.test(s.q) ? [`mac : ${quote(s.q)}`] : []), ...(/^(?=.*[.:])[0-9a-fA-F:.]+$/.test(s.q) ? [`address : ${quote(s.q)}`] : []),
      ...(key && value ? [`labels.${quote(key)} : ${quote(value)}`] : [])].join(' OR ')})`)
  }
  for (const k of ['state', 'connection', 'lifecycle', 'onboarding', 'site'] as const) if (s[k]) parts.push(any(k, s[k]))
  if (s.group) parts.push(s.group.length === 1 ? `groups : ${quote(s.group[0]!)}` : `(${s.group.map((g) => `groups : ${quote(g)}`).join(' OR ')})`)
  for (const k of ['family', 'model'] as const) if (s[k]) parts.push(any(k, [s[k]]))
  if (s.held) parts.push(`held = ${s.held}`)
  if (s.provisioningError) parts.push(`provisioningError = ${s.provisioningError}`)
  for (const l of s.label ?? []) {
    const at = l.indexOf(':')
    parts.push(at < 0 ? `labels : ${quote(l)}` : `labels.${quote(l.slice(0, at))} = ${quote(l.slice(at + 1))}`)
  }
  if (s.filter) parts.push(`(${s.filter})`)
  return parts.join(' AND ')
}

/** The page of a saved view. */
export const searchOf = (v: Api['SavedView']): Search => ({ filter: v.spec.filter || undefined, sort: v.spec.sort || undefined })
