import { Button, Label, SearchInput, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core'
import { FormSelect, FormSelectOption } from '@patternfly/react-core'
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { titleOf, useWho } from '~/api/who'
import { JobProgress } from '~/part/jobprogress'
import { Empty, Screen, Waiting } from '~/part/page'
import { Foot, usePages } from '~/part/pages'
import { ProblemAlert } from '~/part/problem'
import { None, Span, When } from '~/part/text'
import { JobState, kindWord } from './state'

type State = Api['JobView']['state']
const open: State[] = ['queued', 'running', 'paused']
const over: State[] = ['succeeded', 'partial', 'failed', 'cancelled']

/** S11: jobs, newest first. */
export function Jobs() {
  const { t } = useTranslation()
  const { account } = useWho()
  const { tab = 'running', kind = '', q = '', result = '' } = useSearch({ from: '/jobs' })
  const navigate = useNavigate({ from: '/jobs' })
  const finished = tab === 'finished'
  const query = { account: account.id, state: finished ? (result ? [result as State] : over) : open, ...(kind ? { kind: [kind] } : {}), ...(q ? { q } : {}) }
  const { found, items } = usePages(['/jobs', query], async (cursor, signal) => data(await api.GET('/jobs', { params: { query: { ...query, limit: 50, cursor } }, signal })),
    { refetchInterval: finished ? false : 2000 }) // a job's steps tell no events, only its end
  const change = (next: Record<string, string | undefined>) => void navigate({ search: (s) => ({ ...s, ...next }), replace: true })
  const narrowed = Boolean(kind || q || result)
  return (
    <Screen title={t('Jobs')} about={titleOf(account)}>
      <div className="filters">
        <ToggleGroup aria-label={t('Which jobs')}>
          <ToggleGroupItem text={t('Running')} buttonId="running" isSelected={!finished} onChange={() => change({ tab: undefined, result: undefined })} />
          <ToggleGroupItem text={t('Finished')} buttonId="finished" isSelected={finished} onChange={() => change({ tab: 'finished' })} />
        </ToggleGroup>
        <div className="grow" data-search><Title value={q} set={(v) => change({ q: v || undefined })} /></div>
        <div className="level">
          <FormSelect aria-label={t('Type')} value={kind} onChange={(_e, v) => change({ kind: v || undefined })}>
            <FormSelectOption value="" label={t('All types')} />{['bulk', 'import', 'firmware', 'live'].map((k) => <FormSelectOption key={k} value={k} label={kindWord(t, k)} />)}
          </FormSelect>
        </div>
        {finished && (
          <div className="level">
            <FormSelect aria-label={t('Result')} value={result} onChange={(_e, v) => change({ result: v || undefined })}>
              <FormSelectOption value="" label={t('All results')} />
              {([['succeeded', t('Succeeded')], ['partial', t('Succeeded in part')], ['failed', t('Failed')], ['cancelled', t('Cancelled')]] as const).map(([v, w]) => <FormSelectOption key={v} value={v} label={w} />)}
            </FormSelect>
          </div>
        )}
      </div>
      {found.error && <ProblemAlert error={found.error} title={t('The jobs could not be read')} retry={() => void found.refetch()} />}
      {found.isPending ? <Waiting /> : items.length === 0 ? !found.error && (narrowed
        ? <Empty title={t('No jobs match these filters.')} actions={<Button variant="primary" onClick={() => change({ kind: undefined, q: undefined, result: undefined })}>{t('Clear filters')}</Button>} />
        : <Empty title={finished ? t('No job has finished yet.') : t('Nothing is running.')}>{t('Bulk actions, imports and upgrades are jobs: they go on when you leave, and when the server restarts.')}</Empty>
      ) : (
        <>
          <Table role="table" variant="compact" gridBreakPoint="grid-lg">
            <Caption className="visually-hidden">{t('Jobs')}</Caption>
            <Thead><Tr><Th width={25}>{t('Job')}</Th><Th>{t('Type')}</Th><Th>{t('Started by')}</Th><Th>{t('Started')}</Th><Th modifier="nowrap">{t('Duration')}</Th><Th width={30}>{t('Progress')}</Th><Th>{t('Result')}</Th></Tr></Thead>
            <Tbody>
              {items.map((j) => (
                <Tr key={j.id} data-row-id={j.id} data-state={j.state}>
                  <Td dataLabel={t('Job')}><Link to="/jobs/$job" params={{ job: j.id }}>{j.title}</Link>{j.dryRun && <> <Label isCompact variant="outline">{t('Trial')}</Label></>}</Td>
                  <Td dataLabel={t('Type')}>{kindWord(t, j.kind)}</Td>
                  <Td dataLabel={t('Started by')}>{j.by}</Td>
                  <Td dataLabel={t('Started')} modifier="nowrap"><When at={j.startedAt} /></Td>
                  <Td dataLabel={t('Duration')} modifier="nowrap">{j.startedAt ? <Span from={j.startedAt} to={j.finishedAt} /> : <None />}</Td>
                  <Td dataLabel={t('Progress')}><JobProgress job={j} /></Td>
                  <Td dataLabel={t('Result')}><JobState of={j.state} /></Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
          <Foot shown={items.length} more={found.hasNextPage} busy={found.isFetchingNextPage} next={found.fetchNextPage} />
        </>
      )}
    </Screen>
  )
}

/** A title that is looked for a moment after the last letter. */
function Title({ value, set }: { value: string; set(v: string): void }) {
  const { t } = useTranslation()
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  useEffect(() => {
    if (text.trim() === value) return
    const timer = setTimeout(() => set(text.trim()), 350)
    return () => clearTimeout(timer)
  }, [text]) // eslint-disable-line -- what is typed decides, not who listens
  return <SearchInput value={text} onChange={(_e, v) => setText(v)} onClear={() => { setText(''); set('') }} placeholder={t('Search jobs')} aria-label={t('Search jobs')} />
}
