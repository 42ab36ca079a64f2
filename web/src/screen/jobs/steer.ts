import { useQueryClient } from '@tanstack/react-query'
import { api, data, type Api } from '~/api/client'

/** Steers a job, and makes all that shows jobs look again. */
export function useSteer() {
  const queries = useQueryClient()
  return async (job: Api['JobView'], verb: 'start' | 'pause' | 'resume' | 'cancel') => {
    data(await api.POST(`/jobs/{job}:${verb}` as '/jobs/{job}:pause', { params: { path: { job: job.id } } }))
    await queries.invalidateQueries({ predicate: (q) => String(q.queryKey[1]).startsWith('/jobs') })
  }
}
