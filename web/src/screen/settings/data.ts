import { useQueryClient } from '@tanstack/react-query'
import { $api } from '~/api/client'

/** The session that asks, with how its member signs in. */
export const useSession = () => $api.useQuery('get', '/session', {}, { retry: false, staleTime: 15_000 })

/** Makes what was read of sessions and of one's own security doubtful. */
export function useSecurityChanged() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ predicate: (q) => /^\/sessions?$/.test(String(q.queryKey[1])) })
}
