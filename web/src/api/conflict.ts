import type { Middleware } from 'openapi-fetch'

/** A write that somebody else was faster than: what it was about, what it said, and what it was made from, where that is still known. */
export interface Conflict { path: string; method: string; body: Record<string, unknown>; base?: Record<string, unknown> }

const conflicts = new Map<string, Conflict>()
const seen = new Map<string, { etag: string; answer: Response }>()
const bodies = new Map<string, string>()

function keep<V>(m: Map<string, V>, key: string, value: V, most: number) {
  m.delete(key)
  m.set(key, value)
  if (m.size > most) m.delete(m.keys().next().value!)
}

/** The write that an answer 412 refused, by the number of its request. */
export const conflictOf = (requestId: string) => conflicts.get(requestId)

/** Remembers the last few resources that were read, and what a refused write said. */
export const conflicting: Middleware = {
  async onRequest({ request, id }) {
    if ((request.method === 'PATCH' || request.method === 'PUT') && request.headers.has('If-Match')) keep(bodies, id, await request.clone().text(), 8)
  },
  async onResponse({ request, response, id }) {
    const path = new URL(request.url).pathname
    const etag = response.headers.get('ETag')
    if (request.method === 'GET' && response.status === 200 && etag) keep(seen, path, { etag, answer: response.clone() }, 24)
    const body = bodies.get(id)
    bodies.delete(id)
    if (response.status !== 412 || !body) return
    const was = seen.get(path)
    const base = was && was.etag === request.headers.get('If-Match') ? await was.answer.clone().json() as Record<string, unknown> : undefined
    keep(conflicts, response.headers.get('X-Request-Id') ?? '', { path, method: request.method, body: JSON.parse(body) as Record<string, unknown>, base }, 8)
  },
}
