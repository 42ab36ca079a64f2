import { useQueryClient } from '@tanstack/react-query'
import { ProblemError, problemOf, type Problem } from './client'

/** What one signs in with. */
export interface Login {
  email: string
  password: string
  /** Of an authenticator, or a recovery code; only when it is asked for. */
  code?: string
  /** Which of several accounts that have a member of this address. */
  account?: string
}

/** What a one-time link is for. */
export interface LinkFor {
  kind: 'owner' | 'invite' | 'reset'
  account: { id: string; name: string }
  name?: string
  email?: string
  /** A code of the member's authenticator is asked for. */
  code: boolean
  expiresAt: string
}

async function send<T>(method: string, path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`/api/v1/${path}`, {
    method, headers: body ? { 'Content-Type': 'application/json' } : {}, body: body ? JSON.stringify(body) : undefined,
  }).catch((e: unknown) => { throw new ProblemError(problemOf(e)) })
  const text = await answer.text()
  const read: unknown = text ? JSON.parse(text) : undefined
  if (answer.ok) return read as T
  throw new ProblemError(problemOf(read ?? new Error(answer.statusText)))
}

/** Begins a session; its cookie is the browser's to keep, no script sees it. */
export const signIn = (login: Login) => send('POST', 'session', login)

/** Why an identity provider's way ended without a session; read before the router makes the address its own. */
export const refusedBy = new URLSearchParams(location.search).get('error') ?? ''

/** The ways to sign in that this server has. */
export const methods = () => send<{ password: boolean; sso?: { name: string; url: string } }>('GET', 'session:methods')

/** Says what a one-time link is for, without using it up. */
export const lookAt = (link: string) => send<LinkFor>('POST', 'session:look', { link })

/** Uses a one-time link up: the member has a password then, and a session. */
export const follow = (body: { link: string; password: string; name?: string; email?: string; code?: string }) => send('POST', 'session:follow', body)

/** Ends the session, and forgets all that was read in it. */
export function useSignOut() {
  const queries = useQueryClient()
  return async () => {
    await send('DELETE', 'session').catch(() => {}) // over is over, also when the server has forgotten it first
    queries.clear()
    location.assign('/')
  }
}

/** The accounts that a sign-in has to choose between, when that is why it was refused. */
export const choiceOf = (p: Problem) => (p as Problem & { accounts?: { id: string; name: string }[] }).accounts ?? []
