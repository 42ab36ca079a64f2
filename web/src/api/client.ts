import createClient, { type Middleware } from 'openapi-fetch'
import createHooks from 'openapi-react-query'
import { conflicting } from './conflict'
import type { components, paths } from './schema'

/** What the server says when it does not do what it was asked: RFC 9457. */
export type Problem = components['schemas']['Problem']

/** The names of the API's own types, so that screens do not spell out where they come from. */
export type Api = components['schemas']

/** A problem that is thrown, so that queries and forms tell it from a fault of ours. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail ?? problem.title)
    this.name = 'ProblemError'
  }
}

/** Reads any failure as a problem: an answer of the server, or that there was none. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem
  if (error && typeof error === 'object' && 'status' in error && 'title' in error) return error as Problem
  return {
    type: 'about:blank', title: 'The server did not answer', status: 0, code: 'unreachable', requestId: '',
    detail: error instanceof Error ? error.message : String(error),
  }
}

type Listener = () => void
const signedOut = new Set<Listener>()

/** Calls back when an answer says that nobody is signed in any more. */
export function onSignedOut(listener: Listener): () => void {
  signedOut.add(listener)
  return () => signedOut.delete(listener)
}

const watch: Middleware = {
  onResponse({ response, schemaPath }) {
    if (response.status === 401 && !String(schemaPath).startsWith('/session')) for (const l of signedOut) l()
  },
}

/** The typed client. Requests carry the session's cookie; the server refuses writes from other origins. */
export const api = createClient<paths>({
  baseUrl: '/api/v1',
  querySerializer: { array: { style: 'form', explode: true } },
})
api.use(watch, conflicting)

/** Queries with keys ['get', path, init], from the same client. */
export const $api = createHooks(api)

/** The data of an answer, or its problem thrown. */
export function data<T>(answer: { data?: T; error?: unknown; response: Response }): T {
  if (answer.error !== undefined) throw new ProblemError(problemOf(answer.error))
  return answer.data as T
}

/** A resource with the tag that says which state of it was read. */
export interface Tagged<T> {
  value: T
  etag: string
}

/** The same as data, with the tag that a later write carries as If-Match. */
export function tagged<T>(answer: { data?: T; error?: unknown; response: Response }): Tagged<T> {
  return { value: data(answer), etag: answer.response.headers.get('ETag') ?? '' }
}

/** The header of why somebody does something; nothing, when they do not say. */
export const because = (why: string) => (why.trim() === '' ? {} : { 'Audit-Comment': encodeURIComponent(why.trim()) })

/** A key that makes a request that is sent twice happen once. */
export const onceKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('')

/** What a merge patch is sent as. */
export const mergePatch = { 'Content-Type': 'application/merge-patch+json' }
