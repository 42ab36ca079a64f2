import { Tooltip } from '@patternfly/react-core'
import InProgressIcon from '@patternfly/react-icons/dist/esm/icons/in-progress-icon'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, data } from '~/api/client'
import { useLive } from '~/api/live'
import { useWho } from '~/api/who'
import { count } from '~/part/text'

const most = 100

/** How many jobs go on in the account, and the way to them; nothing when none does. Events of jobs have it asked anew; where they do not arrive it looks twice a minute. */
export function RunningJobs() {
  const { t } = useTranslation()
  const { account } = useWho()
  const { on, paused } = useLive()
  const query = { account: account.id, state: ['queued' as const, 'running' as const], scheduled: 'false' as const, limit: most }
  const found = useQuery({
    queryKey: ['get', '/jobs', query], retry: false, refetchInterval: on || paused ? false : 30_000,
    queryFn: async ({ signal }) => data(await api.GET('/jobs', { params: { query }, signal })),
  })
  const n = found.data?.items.length ?? 0
  if (n === 0 || found.error) return null
  const more = Boolean(found.data?.nextCursor)
  const says = more ? t('More than {{n}} jobs running', { n: count(n) }) : t('{{count}} jobs running', { count: n })
  return (
    <Tooltip content={says}>
      <Link to="/jobs" search={(s) => ({ account: s.account })} className="pf-v6-c-button pf-m-plain running" aria-label={says}><InProgressIcon /><span aria-hidden>{count(n)}{more && '+'}</span></Link>
    </Tooltip>
  )
}
