import { $api } from '~/api/client'
import { over } from '~/part/job'

/** A job, looked at until it is over. */
export const useJob = (id?: string) => $api.useQuery('get', '/jobs/{job}', { params: { path: { job: id ?? '' } } }, { enabled: Boolean(id), refetchInterval: (q) => (q.state.data && over(q.state.data.state) ? false : 700) })
