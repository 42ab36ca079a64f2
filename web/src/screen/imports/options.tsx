import { Alert, Button, Checkbox, Form, FormGroup, Radio } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { useJobs } from '~/part/job'
import { ProblemAlert } from '~/part/problem'
import { count } from '~/part/text'
import { useJob } from './job'
import { send } from './send'
import type { Draft } from './state'

interface Props { account: Api['Account']; draft: Draft; change(d: Partial<Draft>): void; trial?: string; back(): void; done(job: string): void }

/** Step 4: what becomes of rows with errors, and of sites that are not there; then it is done. */
export function Options({ account, draft, change, trial, back, done }: Props) {
  const { t } = useTranslation()
  const jobs = useJobs()
  const found = useJob(trial)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const p = found.data?.progress
  const start = async () => {
    setBusy(true)
    setError(null)
    try {
      const job = await send(account.id, draft, false)
      jobs.watch(job)
      done(job.id)
    } catch (e) {
      setError(e)
      setBusy(false)
    }
  }
  const good = p ? p.total - p.failed : 0
  return (
    <Form onSubmit={(e) => { e.preventDefault(); void start() }}>
      {error !== null && <ProblemAlert error={error} title={t('Nothing was imported')} />}
      <FormGroup role="radiogroup" isStack label={t('Rows with errors')} fieldId="mode">
        <Radio id="mode-valid" name="mode" isChecked={!draft.all} onChange={() => change({ all: false })} label={t('Import valid rows, skip the rest')} />
        <Radio id="mode-all" name="mode" isChecked={draft.all} onChange={() => change({ all: true })} label={t('All or nothing')} description={t('One row with an error, and nothing is imported.')} />
      </FormGroup>
      <Checkbox id="sites" label={t('Create missing sites')} description={t('Sites that the file names and the account does not have.')} isChecked={draft.createSites} onChange={(_e, v) => change({ createSites: v })} />
      {draft.all && p && p.failed > 0 && !draft.createSites && <Alert variant="warning" isInline component="p" title={t('{{failed}} rows have errors: nothing would be imported.', { failed: count(p.failed) })} />}
      <div className="below-step">
        <Button variant="secondary" onClick={back}>{t('Back')}</Button>
        <Button type="submit" variant="primary" isLoading={busy} isDisabled={busy}>{p ? t('Import {{count}} rows', { count: draft.all || draft.createSites ? p.total : good }) : t('Import')}</Button>
      </div>
    </Form>
  )
}
