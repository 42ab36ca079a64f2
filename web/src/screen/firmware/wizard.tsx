import { Button, Form, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, problemOf, type Api } from '~/api/client'
import { useWho } from '~/api/who'
import { useJobs } from '~/part/job'
import { ProblemAlert } from '~/part/problem'
import { Press } from '~/part/press'
import { atOnce, scheduleOf, timely } from '~/part/schedule'
import { expressionFor, ReviewStep, TargetStep, VersionStep, WavesStep, type Plan } from './steps'

/** The upgrade that a plan asks for. */
function upgradeOf(p: Plan): Api['UpgradeWrite'] {
  return {
    version: p.version,
    target: { ...(p.filter.trim() ? { filter: p.filter.trim() } : {}), ...(p.site ? { sites: [p.site] } : {}), ...(p.group ? { groups: [p.group] } : {}), ...(p.model ? { models: [p.model] } : {}) },
    waves: p.waves.split(/[\s,]+/).filter(Boolean).map(Number), stopAtFailures: p.stop, perMinute: p.perMinute, timeout: p.timeout, tell: p.tell, ...scheduleOf(p.when),
  }
}

/** A new wave, in four steps: whom, what, how fast, and what it would do. */
export function Wizard({ model = '', version = '', close }: { model?: string; version?: string; close(): void }) {
  const { t } = useTranslation()
  const { account } = useWho()
  const jobs = useJobs()
  const navigate = useNavigate()
  const [at, setAt] = useState(0)
  const [plan, setPlan] = useState<Plan>({ site: '', group: '', model, filter: '', version, waves: '5, 50', stop: 3, perMinute: 0, timeout: '1h', tell: true, when: atOnce() })
  const [trial, setTrial] = useState<Api['JobView'] | null>(null)
  const [error, setError] = useState<unknown>(null)
  const [busy, setBusy] = useState(false)
  const filter = expressionFor(plan)
  const counted = $api.useQuery('get', '/accounts/{account}/devices', { params: { path: { account: account.id }, query: { limit: 1, count: true, filter } } }, { retry: false })
  const total = counted.error ? undefined : counted.data?.totalCount ?? undefined
  const steps = [t('Target'), t('Version'), t('Waves'), t('Review')]
  const wavesOk = /^\s*\d+(\s*[\s,]\s*\d+)*\s*$|^\s*$/.test(plan.waves)
  const ready = [total !== undefined && total > 0, plan.version !== '', wavesOk && timely(plan.when), trial !== null][at]
  const set = (next: Partial<Plan>) => { setTrial(null); setPlan((p) => ({ ...p, ...next })) }
  const ask = async (dryRun: boolean) => data(await api.POST('/accounts/{account}/firmware/upgrades', { params: { path: { account: account.id }, query: { dryRun } }, body: upgradeOf(plan) }))
  const go = async () => {
    setError(null)
    setBusy(true)
    try {
      if (at < 2) setAt(at + 1)
      else if (at === 2) { setTrial(await ask(true)); setAt(3) }
      else {
        const made = await ask(false)
        jobs.watch(made)
        close()
        void navigate({ to: '/jobs/$job', params: { job: made.id } })
      }
    } catch (e) {
      setError(e)
      const at = problemOf(e).errors?.[0]?.pointer ?? ''
      if (at === '/version') setAt(1)
      if (at.startsWith('/target')) setAt(0)
    }
    setBusy(false)
  }
  return (
    <Modal isOpen variant="medium" onClose={close} aria-labelledby="wave-title">
      <ModalHeader title={t('New wave')} labelId="wave-title" description={steps[at]} />
      <ModalBody>
        <ol className="wizard-steps" aria-label={t('Steps')}>
          {steps.map((words, i) => <li key={words} aria-current={i === at ? 'step' : undefined} data-past={i < at}>{i + 1} {words}</li>)}
        </ol>
        {error !== null && <ProblemAlert error={error} title={t('It was not started')} />}
        <Form id="wave" onSubmit={(e) => { e.preventDefault(); if (ready && !busy) void go() }}>
          {at === 0 && <TargetStep plan={plan} set={set} total={total} error={counted.error} />}
          {at === 1 && <VersionStep plan={plan} set={set} />}
          {at === 2 && <WavesStep plan={plan} set={set} ok={wavesOk} />}
          {at === 3 && trial && <ReviewStep plan={plan} trial={trial} />}
        </Form>
      </ModalBody>
      <ModalFooter>
        <Press why={ready ? '' : [counted.isPending ? t('Counting…') : t('No device is meant.'), t('Choose a version first.'), wavesOk ? t('Say when.') : t('Waves are numbers: 5, 50'), t('Loading')][at]!} variant="primary" type="submit" form="wave" isDisabled={busy} isLoading={busy}>{at < 2 ? t('Next') : at === 2 ? t('Review') : t('Start')}</Press>
        {at > 0 && <Button variant="secondary" onClick={() => { setError(null); setAt(at - 1) }}>{t('Back')}</Button>}
        <Button variant="link" onClick={close}>{t('Cancel')}</Button>
      </ModalFooter>
    </Modal>
  )
}
