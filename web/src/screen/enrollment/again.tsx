import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useAll } from '~/api/all'
import { api, data, onceKey, ProblemError, type Api } from '~/api/client'
import { Confirm } from '~/part/confirm'
import { useJobs } from '~/part/job'
import { ProblemAlert } from '~/part/problem'

/** Devices that were told an older edition of a profile are asked to discover again, as a job. */
export function AskAgain({ account, profile: p, close }: { account: Api['Account']; profile: Api['Profile']; close(): void }) {
  const { t } = useTranslation()
  const jobs = useJobs()
  const sites = useAll<Api['Site']>('sites', account.id)
  const mine = (sites.data ?? []).filter((s) => s.spec.profile === p.id).map((s) => s.id)
  const behind = useQuery({
    queryKey: ['behind', p.id, mine], enabled: Boolean(sites.data), gcTime: 0,
    queryFn: async ({ signal }) => {
      const ids: string[] = []
      for (let i = 0; i < mine.length; i += 20) { // as many sites as one question may name
        for (let cursor: string | undefined, first = true; first || cursor; first = false) {
          const page = data(await api.GET('/accounts/{account}/devices', { params: { path: { account: account.id }, query: { enrollment: 'behind', site: mine.slice(i, i + 20), limit: 1000, fields: 'id', cursor } }, signal }))
          ids.push(...page.items.map((d) => d.id))
          cursor = page.nextCursor ?? undefined
        }
      }
      return ids
    },
  })
  const ids = behind.data ?? []
  const act = async () => {
    for (let i = 0; i < ids.length; i += 10_000) {
      jobs.watch(data(await api.POST('/accounts/{account}/devices:bulk', { params: { path: { account: account.id }, header: { 'Idempotency-Key': onceKey() } as never }, body: { action: 'rediscover', target: { ids: ids.slice(i, i + 10_000) } } })))
    }
  }
  const wrong = sites.error ?? behind.error
  return (
    <Confirm title={t('Ask devices of {{name}} to discover again?', { name: p.metadata.name })} verb={t('Ask them')} ready={ids.length > 0} why={t('There is no such device.')} typed={ids.length > 100 ? p.metadata.name : undefined} act={act} close={close}>
      {wrong ? <ProblemAlert error={wrong as ProblemError} title={t('The devices could not be counted')} /> : (
        <p role="status">{behind.data ? t('{{count}} devices were told an older edition of it.', { count: ids.length }) : t('Counting…')} {t('Those that a road leads to are told now; the others learn it when they discover by themselves.')}</p>
      )}
    </Confirm>
  )
}
