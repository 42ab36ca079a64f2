import { Button, SearchInput } from '@patternfly/react-core'
import { FormSelect, FormSelectOption } from '@patternfly/react-core'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { titleOf, useWho } from '~/api/who'
import { Empty, Screen, Waiting } from '~/part/page'
import { Counted, Foot, usePages } from '~/part/pages'
import { ProblemAlert } from '~/part/problem'
import { ScreenTabs } from '~/part/tabs'
import { Scheduled } from './scheduled'
import { kindWord } from './state'
import { JobTable } from './table'

type State = Api['JobView']['state']
const kinds = ['bulk', 'import', 'firmware', 'live'] as const
const open: State[] = ['queued', 'running', 'paused']
const over: State[] = ['succeeded', 'partial', 'failed', 'cancelled']

/** S11: jobs, newest first. */
export function Jobs() {
  const { t } = useTranslation()
  const { account } = useWho()
  const { tab = 'running', kind = '', q = '', result = '' } = useSearch({ from: '/jobs' })
  const navigate = useNavigate({ from: '/jobs' })
  const finished = tab === 'finished'
  const scheduled = tab === 'scheduled'
  const query = { account: account.id, state: finished ? (result ? [result as State] : over) : open, ...(finished ? {} : { scheduled: scheduled ? 'true' as const : 'false' as const }), ...(kind ? { kind: kinds.filter((k) => k === kind) } : {}), ...(q ? { q } : {}) }
  const { found, items } = usePages(['/jobs', query], async (cursor, signal) => data(await api.GET('/jobs', { params: { query: { ...query, limit: 50, cursor } }, signal })),
    { refetchInterval: finished ? false : 2000 }) // a job's steps tell no events, only its end
  const change = (next: Record<string, string | undefined>) => void navigate({ search: (s) => ({ ...s, ...next }), replace: true })
  const narrowed = Boolean(kind || q || result)
  const body = (
    <div className="stack">
      <div className="filters">
        <div className="grow" data-search><Title value={q} set={(v) => change({ q: v || undefined })} /></div>
        <div className="level">
          <FormSelect aria-label={t('Type')} value={kind} onChange={(_e, v) => change({ kind: v || undefined })}>
            <FormSelectOption value="" label={t('All types')} />{kinds.map((k) => <FormSelectOption key={k} value={k} label={kindWord(t, k)} />)}
          </FormSelect>
        </div>
        {finished && (
          <div className="level">
            <FormSelect aria-label={t('Result')} value={result} onChange={(_e, v) => change({ result: v || undefined })}>
              <FormSelectOption value="" label={t('All results')} />
              {([['succeeded', t('Succeeded')], ['partial', t('In part')], ['failed', t('Failed')], ['cancelled', t('Cancelled')]] as const).map(([v, w]) => <FormSelectOption key={v} value={v} label={w} />)}
            </FormSelect>
          </div>
        )}
      </div>
      {found.error && <ProblemAlert error={found.error} title={t('The jobs could not be read')} retry={() => void found.refetch()} />}
      {found.isPending ? <Waiting /> : items.length === 0 ? !found.error && (narrowed
        ? <Empty title={t('No jobs match these filters.')} actions={<Button variant="primary" onClick={() => change({ kind: undefined, q: undefined, result: undefined })}>{t('Clear filters')}</Button>} />
        : <Empty title={finished ? t('No job has finished yet.') : scheduled ? t('Nothing is scheduled.') : t('Nothing is running.')}>{t('Bulk actions, imports and upgrades are jobs: they go on when you leave, and when the server restarts.')}</Empty>
      ) : (
        <>
          <Counted shown={items.length} more={found.hasNextPage} />
          {scheduled ? <Scheduled jobs={items} /> : <JobTable jobs={items} caption={t('Jobs')} />}
          <Foot more={found.hasNextPage} busy={found.isFetchingNextPage} next={found.fetchNextPage} />
        </>
      )}
    </div>
  )
  return (
    <Screen title={t('Jobs')} about={titleOf(account)}>
      <ScreenTabs label={t('Which jobs')} open={tab} choose={(k) => change({ tab: k === 'running' ? undefined : k, ...(k === 'finished' ? {} : { result: undefined }) })}
        tabs={[['running', t('Running'), body], ['scheduled', t('Scheduled'), body], ['finished', t('Finished'), body]]} />
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
