import { useQuery } from '@tanstack/react-query'
import { api, data } from './client'

type Noun = 'sites' | 'rooms' | 'device-groups' | 'device-users' | 'device-user-groups' | 'members' | 'api-tokens' | 'profiles' | 'enrollment-codes' | 'policies' | 'gateways'
/** One page of a list of the API. */
export interface Listed<T> { items: T[]; nextCursor: string | null }

/** Asks for page after page of a list; of more than five thousand items the first, and that there are more. */
export async function walk<T>(ask: (cursor: string | undefined) => Promise<Listed<T>>): Promise<{ items: T[]; more: boolean }> {
  const items: T[] = []
  let cursor: string | undefined
  do {
    const page = await ask(cursor)
    items.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor && items.length < 5000)
  return { items, more: Boolean(cursor) }
}

/** What an account has of one kind, all of it: for what is shown as a tree, or chosen from. Of more than five thousand, the first. */
export function useAll<T>(noun: Noun, account: string, enabled = true) {
  const path = `/accounts/{account}/${noun}`
  return useQuery({
    queryKey: ['get', path, { account, all: true }], enabled, staleTime: 30_000,
    queryFn: async ({ signal }) => (await walk<T>(async (cursor) => data(await api.GET(path as '/accounts/{account}/sites', { params: { path: { account }, query: { limit: 1000, cursor } }, signal })) as unknown as Listed<T>)).items,
  })
}
