import { useQuery } from '@tanstack/react-query'
import { api, data } from './client'

type Noun = 'sites' | 'rooms' | 'device-groups' | 'device-users' | 'device-user-groups' | 'members' | 'api-tokens' | 'profiles' | 'enrollment-codes' | 'policies' | 'gateways'
/** One page of a list of the API. */
export interface Listed<T> { items: T[]; nextCursor: string | null }

/** What an account has of one kind, all of it: for what is shown as a tree, or chosen from. Of more than five thousand, the first. */
export function useAll<T>(noun: Noun, account: string, enabled = true) {
  const path = `/accounts/{account}/${noun}`
  return useQuery({
    queryKey: ['get', path, { account, all: true }], enabled, staleTime: 30_000,
    queryFn: async ({ signal }) => {
      const all: T[] = []
      let cursor: string | undefined
      do {
        const answer = await api.GET(path as '/accounts/{account}/sites', { params: { path: { account }, query: { limit: 1000, cursor } }, signal })
        const page = data(answer) as unknown as Listed<T>
        all.push(...page.items)
        cursor = page.nextCursor ?? undefined
      } while (cursor && all.length < 5000)
      return all
    },
  })
}
