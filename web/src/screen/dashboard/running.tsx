import { Card, CardBody, CardTitle } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { useWho } from '~/api/who'
import { Act } from '~/part/act'
import { JobProgress } from '~/part/jobprogress'
import { Waiting } from '~/part/page'
import { When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { isOver, isScheduled, JobState, kindWord } from '../jobs/state'
import { useSteer } from '../jobs/steer'
import { Refusal } from './refusal'

/** The jobs that go on now. */
export function Running() {
  const { t } = useTranslation()
  const { account } = useWho()
  const toasts = useToasts()
  const steer = useSteer()
  const found = useQuery({
    queryKey: ['get', '/jobs', { account: account.id, recent: 100 }],
    queryFn: async ({ signal }) => data(await api.GET('/jobs', { params: { query: { account: account.id, limit: 100 } }, signal })),
    refetchInterval: (q) => (q.state.data?.items.some((j) => !isOver(j)) ? 2000 : false), // a job's steps tell no events, only its end
  })
  const running = (found.data?.items ?? []).filter((j) => !isOver(j) && !isScheduled(j))
  const press = (j: Api['JobView'], verb: 'pause' | 'resume') => void steer(j, verb).catch((e: unknown) => toasts.fail(t('The job was not steered'), e))
  return (
    <Card component="section" aria-labelledby="running-now">
      <CardTitle component="h2" id="running-now">{t('Running now')}</CardTitle>
      <CardBody>
        {found.error ? <Refusal error={found.error} retry={() => void found.refetch()} /> : found.isPending ? <Waiting rows={2} /> : running.length === 0 ? <p className="muted">{t('Nothing is running.')}</p> : (
          <Table role="table" aria-labelledby="running-now" variant="compact" className="in-card" gridBreakPoint="grid-md" borders={false}>
            <Thead><Tr><Th>{t('Job')}</Th><Th>{t('Started')}</Th><Th width={30}>{t('Progress')}</Th><Th screenReaderText={t('Actions')} /></Tr></Thead>
            <Tbody>
              {running.map((j) => (
                <Tr key={j.id} data-row-id={j.id} data-state={j.state}>
                  <Td dataLabel={t('Job')}><div><Link to="/jobs/$job" params={{ job: j.id }}>{j.title}</Link> {j.state !== 'running' && <JobState of={j} />}{kindWord(t, j.kind) !== j.title && <div className="muted">{kindWord(t, j.kind)}</div>}</div></Td>
                  <Td dataLabel={t('Started')} modifier="nowrap"><When at={j.startedAt} /></Td>
                  <Td dataLabel={t('Progress')}><JobProgress job={j} /></Td>
                  <Td className="row-actions">
                    {j.state === 'running' && <Act power="devices" variant="link" isInline onClick={() => press(j, 'pause')}>{t('Pause')}<span className="visually-hidden"> {j.title}</span></Act>}
                    {j.state === 'paused' && <Act power="devices" variant="link" isInline onClick={() => press(j, 'resume')}>{t('Resume')}<span className="visually-hidden"> {j.title}</span></Act>}
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        )}
      </CardBody>
    </Card>
  )
}
