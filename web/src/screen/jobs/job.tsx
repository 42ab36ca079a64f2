import { Alert, Breadcrumb, BreadcrumbItem, Button, DescriptionList, FormSelect, FormSelectOption, Label } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, type Api } from '~/api/client'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { useJobs } from '~/part/job'
import { Empty, Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { Fact } from '~/part/fact'
import { titleOf, useElsewhere } from '~/api/who'
import { count, macText, None, Or, sentence, Span, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { Parts } from './parts'
import { StartNow } from './scheduled'
import { isOver, isScheduled, JobState, kindWord } from './state'
import { useSteer } from './steer'
import { UpgradeFacts } from './upgrade'
import { Waits, Window } from './waits'
import { reasonOf, stepWord } from './words'

/** S11: one job, and what became of each of its devices or rows. */
export function JobScreen() {
  const { t } = useTranslation()
  const { job: id } = useParams({ from: '/jobs/$job' })
  const found = $api.useQuery('get', '/jobs/{job}', { params: { path: { job: id } } }, { refetchInterval: (q) => (q.state.data && isOver(q.state.data) ? false : 1500) })
  const j = found.data
  const elsewhere = useElsewhere(j?.account)
  const back = (
    <Breadcrumb aria-label={t('Breadcrumb')}>
      <BreadcrumbItem><Link to="/jobs" search={elsewhere && { account: elsewhere.metadata.name }}>{t('Jobs')}</Link></BreadcrumbItem>
      <BreadcrumbItem isActive>{j?.title ?? id}</BreadcrumbItem>
    </Breadcrumb>
  )
  if (!j) return <Screen title={t('Job')} breadcrumb={back}>{found.error ? <ProblemAlert error={found.error} title={t('The job could not be read')} retry={() => void found.refetch()} /> : <Waiting />}</Screen>
  return (
    <Screen title={j.title} breadcrumb={back} about={<JobState of={j} />} actions={<Actions job={j} />}>
      <div className="stack">
        {j.errors.map((e) => <Alert key={e} variant="danger" isInline component="p" title={sentence(e)} />)}
        <Parts job={j} />
        <DescriptionList isCompact columnModifier={{ default: '1Col', sm: '2Col' }}>
          <Fact term={t('Type')}>{kindWord(t, j.kind)}</Fact>
          {elsewhere && <Fact term={t('Account')}>{titleOf(elsewhere)}</Fact>}
          <Fact term={t('Started by')}>{j.by}</Fact>
          {isScheduled(j) ? (
            <>
              <Fact term={t('Waits for')}><Waits of={j} /></Fact>
            </>
          ) : (
            <>
              <Fact term={t('Started')}><When at={j.startedAt} /></Fact>
              <Fact term={t('Duration')}>{j.startedAt ? <Span from={j.startedAt} to={j.finishedAt} /> : <None />}</Fact>
            </>
          )}
          {!isScheduled(j) && j.waits && <Fact term={t('Waits for')}><Waits of={j} /></Fact>}
          {(j.window || isScheduled(j)) && <Fact term={t('Window')}><Window of={j} /></Fact>}
          {j.upgrade && <UpgradeFacts of={j} upgrade={j.upgrade} />}
          {j.eta && <Fact term={t('Done by')}><When at={j.eta} /></Fact>}
          {j.finishedAt && <Fact term={t('Finished')}><When at={j.finishedAt} /></Fact>}
        </DescriptionList>
        {(j.warnings ?? []).map((w) => <Alert key={w.code + w.detail} variant="warning" isInline component="p" title={sentence(w.detail)} />)}
        <Items job={j} />
      </div>
    </Screen>
  )
}

function Actions({ job }: { job: Api['JobView'] }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const steer = useSteer()
  const jobs = useJobs()
  const navigate = useNavigate()
  const [cancelling, setCancelling] = useState(false)
  const [starting, setStarting] = useState(false)
  const press = (verb: 'pause' | 'resume') => void steer(job, verb).catch((e: unknown) => toasts.fail(t('The job was not steered'), e))
  const again = async (verb: 'undo' | 'retry') => {
    try {
      const made = data(await api.POST(`/jobs/{job}:${verb}` as '/jobs/{job}:undo', { params: { path: { job: job.id } } }))
      jobs.watch(made)
      void navigate({ to: '/jobs/$job', params: { job: made.id } })
    } catch (e) {
      toasts.fail(verb === 'undo' ? t('It cannot be taken back') : t('It was not done once more'), e)
    }
  }
  return (
    <>
      {isScheduled(job) && <Act power="devices" variant="primary" onClick={() => setStarting(true)}>{t('Start now…')}</Act>}
      {job.state === 'running' && <Act power="devices" variant="secondary" onClick={() => press('pause')}>{t('Pause')}</Act>}
      {job.state === 'paused' && <Act power="devices" variant="primary" onClick={() => press('resume')}>{t('Resume')}</Act>}
      {!isOver(job) && <Act power="devices" variant="secondary" isDanger onClick={() => setCancelling(true)}>{t('Cancel…')}</Act>}
      {job.undo && <Act power="devices" variant="secondary" onClick={() => void again('undo')}>{t('Undo')}</Act>}
      {isOver(job) && job.kind === 'bulk' && !job.dryRun && job.progress.failed > 0 && <Act power="devices" variant="primary" onClick={() => void again('retry')}>{t('Retry failed')}</Act>}
      {job.kind === 'import' && job.progress.failed > 0 && <Button variant="secondary" component="a" href={`/api/v1/jobs/${job.id}/errors.csv`} download>{t('Download errors.csv')}</Button>}
      <Button variant="secondary" component="a" href={`/api/v1/jobs/${job.id}/report.csv`} download>{t('Download report')}</Button>
      {starting && <StartNow job={job} act={() => steer(job, 'start')} close={() => setStarting(false)} />}
      {cancelling && (
        <Confirm danger title={t('Cancel this job?')} verb={t('Cancel the job')} close={() => setCancelling(false)} act={() => steer(job, 'cancel')}>
          <p>{t('What is done stays done: {{n}} of {{total}}.', { n: count(job.progress.done), total: count(job.progress.total) })}</p>
        </Confirm>
      )}
    </>
  )
}

/** The device that an item is about; of imports, the one that a row became. */
const deviceOf = (i: Api['JobItem']) => i.device ?? (i.subject.startsWith('dev_') ? i.subject : '')

function Items({ job }: { job: Api['JobView'] }) {
  const elsewhere = useElsewhere(job.account)
  const { t } = useTranslation()
  const { state = '' } = useSearch({ from: '/jobs/$job' })
  const navigate = useNavigate({ from: '/jobs/$job' })
  const setState = (v: string) => void navigate({ search: (s) => ({ ...s, state: v || undefined }), replace: true })
  const words: Record<string, [string, 'green' | 'red' | 'grey' | 'orange']> = { pending: [t('Pending'), 'grey'], done: [t('Succeeded'), 'green'], failed: [t('Failed'), 'red'], skipped: [t('Skipped'), 'grey'], waiting: [t('Waiting for device'), 'orange'] }
  const found = useInfiniteQuery({
    queryKey: ['get', '/jobs/{job}/items', { job: job.id, state, revision: job.revision }],
    queryFn: async ({ pageParam, signal }) => data(await api.GET('/jobs/{job}/items', { params: { path: { job: job.id }, query: { limit: 100, cursor: pageParam, ...(state ? { state: state as never } : {}) } }, signal })),
    initialPageParam: undefined as string | undefined, getNextPageParam: (last) => last.nextCursor ?? undefined, placeholderData: (old) => old,
  })
  const items = found.data?.pages.flatMap((p) => p.items) ?? []
  return (
    <>
      <div className="facets">
        <span className="labelled">
          <label htmlFor="item-state">{t('State')}</label>
          <span className="level">
            <FormSelect id="item-state" value={state} onChange={(_e, v) => setState(v)}>
              <FormSelectOption value="" label={t('All')} />
              {Object.entries(words).map(([k, [w]]) => <FormSelectOption key={k} value={k} label={w} />)}
            </FormSelect>
          </span>
        </span>
      </div>
      {found.isPending ? <Waiting /> : items.length === 0 ? <Empty title={t('There is none of these.')} /> : (
        <Table role="table" aria-label={t('What became of each')} variant="compact" gridBreakPoint="grid-md">
          <Thead><Tr><Th>{job.kind === 'import' ? t('Row') : t('Device')}</Th><Th>{t('State')}</Th><Th>{t('Step')}</Th><Th modifier="fitContent" className="number">{t('Attempts')}</Th><Th>{t('Started')}</Th><Th>{t('Finished')}</Th><Th width={30}>{t('Reason')}</Th></Tr></Thead>
          <Tbody>
            {items.map((i) => (
              <Tr key={i.seq} data-state={i.state}>
                <Td dataLabel={job.kind === 'import' ? t('Row') : t('Device')}>{deviceOf(i) ? <Link to="/devices/$device" params={{ device: deviceOf(i) }} search={elsewhere && { account: elsewhere.metadata.name }}>{i.name || (i.mac ? macText(i.mac) : i.subject)}</Link> : i.row ? t('Row {{n}}', { n: i.row }) : i.subject}</Td>
                <Td dataLabel={t('State')}><Label isCompact color={words[i.state]?.[1]}>{words[i.state]?.[0] ?? i.state}</Label></Td>
                <Td dataLabel={t('Step')}><Or>{i.action ? stepWord(t, i.action) : ''}</Or></Td>
                <Td dataLabel={t('Attempts')} className="number">{i.attempts > 0 ? count(i.attempts) : <None />}</Td>
                <Td dataLabel={t('Started')} modifier="nowrap"><When at={i.startedAt} /></Td>
                <Td dataLabel={t('Finished')} modifier="nowrap"><When at={i.finishedAt} /></Td>
                <Td dataLabel={t('Reason')}><Reason of={i} /></Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
      {found.hasNextPage && <div><Button variant="link" onClick={() => void found.fetchNextPage()}>{t('Show more')}</Button></div>}
    </>
  )
}

/** The reason in words, what the server says of it, and what helps. */
function Reason({ of: i }: { of: Api['JobItem'] }) {
  const { t } = useTranslation()
  const detail = i.detail ?? i.errors?.map((e) => e.detail).join(' ') ?? ''
  if (!i.code) return <Or>{sentence(detail)}</Or>
  const { words, hint } = reasonOf(t, i.code)
  return <div data-code={i.code}><div>{words}</div>{detail && <div className="muted">{sentence(detail)}</div>}{hint && i.state === 'failed' && <div className="muted">{hint}</div>}</div>
}
