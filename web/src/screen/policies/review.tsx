import { Alert, Button, Checkbox, DescriptionList, ExpandableSection, Label, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, because, data, mergePatch, onceKey, problemOf, type Api, type Tagged } from '~/api/client'
import { useWho } from '~/api/who'
import { Waiting } from '~/part/page'
import { useJobs } from '~/part/job'
import { Press } from '~/part/press'
import { ProblemAlert } from '~/part/problem'
import { saveAnswer } from '~/part/savefile'
import { atOnce, scheduleOf, timely } from '~/part/schedule'
import { useToasts } from '~/part/toast'
import { Diff } from '~/part/diff'
import { Fact } from '~/part/fact'
import { familyWord } from '~/part/state'
import { count, macText } from '~/part/text'
import { Changes } from './changes'
import './policies.css'
import type { Draft } from './policy'
import { Rollout, type Way } from './rollout'

interface Props { now: Tagged<Api['PolicyResource']>; draft: Draft; close(): void; done(p: Api['PolicyResource']): void }

/** S5: what a change would do, device by device, before it is made. */
export function Review({ now, draft, close, done }: Props) {
  const { t } = useTranslation()
  const { account } = useWho()
  const queries = useQueryClient()
  const jobs = useJobs()
  const toasts = useToasts()
  const [way, setWay] = useState<Way>(() => ({ tell: 'now', when: atOnce(), comment: '' }))
  const p = now.value
  const spec = { settings: draft.settings, ...(draft.locked ? { locked: draft.locked } : {}), ...(draft.priority ? { priority: draft.priority } : {}) }
  const whole = { metadata: { name: p.metadata.name }, spec: { level: p.spec.level, target: p.spec.target, priority: draft.priority ?? p.spec.priority, locked: draft.locked ?? [], settings: draft.settings } }
  const [understood, setUnderstood] = useState(false)
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const preview = useQuery({
    queryKey: ['preview', p.id, now.etag, whole], gcTime: 0, retry: false,
    queryFn: async ({ signal }) => p.id
      ? data(await api.POST('/policies/{policy}:preview', { params: { path: { policy: p.id }, query: { connections: true } }, headers: mergePatch, body: { spec } as never, signal }))
      : (data(await api.POST('/accounts/{account}/policies', { params: { path: { account: account.id }, query: { dryRun: true, connections: true } }, body: whole as never, signal })).impact ?? null),
  })
  const apply = async () => {
    setBusy(true)
    setError(null)
    const said = { query: { quiet: way.tell !== 'now' }, header: because(way.comment) }
    try {
      const made = p.id
        ? data(await api.PATCH('/policies/{policy}', { params: { path: { policy: p.id }, query: said.query, header: { 'If-Match': now.etag, ...said.header } }, headers: mergePatch, body: { spec } as never }))
        : data(await api.POST('/accounts/{account}/policies', { params: { path: { account: account.id }, ...said }, body: whole as never }))
      if (way.tell === 'job') await askLater(made)
      await queries.invalidateQueries({ predicate: (q) => /policies|effective-settings/.test(String(q.queryKey[1])) })
      done(made)
    } catch (e) {
      setError(e)
      setBusy(false)
    }
  }
  // The policy stands by now: what fails here is told, and changes nothing of that.
  const askLater = async (made: Api['PolicyResource']) => {
    try {
      jobs.watch(data(await api.POST('/accounts/{account}/devices:bulk', { params: { path: { account: account.id }, header: { 'Idempotency-Key': onceKey(), ...because(way.comment) } },
        body: { action: 'sync', target: { policy: made.id }, ...scheduleOf(way.when) } })))
    } catch (e) {
      toasts.fail(t('The policy is applied, but its devices are not asked to fetch'), e)
    }
  }
  const table = async () => {
    const settings = Object.fromEntries(Object.entries({ ...p.spec.settings, ...draft.settings }).filter(([, v]) => v !== null))
    const raw = p.spec.raw.filter((k) => k in settings)
    const answer = await fetch(`/api/v1/accounts/${encodeURIComponent(account.id)}/policies:affected${p.id ? `?policy=${encodeURIComponent(p.id)}` : ''}`,
      { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ ...whole, spec: { ...whole.spec, locked: draft.locked ?? p.spec.locked, settings, raw } }) })
    await saveAnswer(answer, 'affected.csv')
  }
  // The draft stays, the policy is read anew beneath it, and the preview with it.
  const reload = () => { setError(null); void queries.invalidateQueries({ queryKey: ['get', '/policies/{policy}'] }) }
  const i = preview.data
  const warnings = i?.warnings ?? []
  // What only repeats the numbers above needs nobody's consent.
  const grave = warnings.filter((w) => !['unsupported', 'stronger', 'notSent'].includes(w.code))
  const why = preview.error ? t('This cannot be applied') : !preview.isSuccess ? t('Counting…') : way.tell === 'job' && !timely(way.when) ? t('Say when.') : grave.length > 0 && !understood ? t('Say above that you understand the warnings.') : ''
  return (
    <Modal isOpen className="review" variant="large" onClose={close} aria-labelledby="review-title">
      <ModalHeader title={t('Review changes')} labelId="review-title" description={p.metadata.name} />
      <ModalBody>
        <div className="stack">
          {error !== null && <ProblemAlert error={error} title={problemOf(error).status === 412 ? t('Preview is out of date') : t('Nothing was changed')} retry={problemOf(error).status === 412 ? reload : undefined} />}
          <h2 className="pf-v6-c-title pf-m-md">{t('Changes')}</h2>
          <Changes of={p} draft={draft} />
          <h2 className="pf-v6-c-title pf-m-md">{t('Impact')}</h2>
          {preview.error ? <ProblemAlert error={preview.error} title={t('This cannot be applied')} /> : preview.isPending ? <Waiting rows={3} /> : i && <Impact of={i} />}
          {i && i.devicesChanged > 0 && <div><Button variant="secondary" size="sm" onClick={() => void table().catch((e: unknown) => toasts.fail(t('The devices were not listed'), e))}>{t('Download CSV')}</Button></div>}
          {warnings.length > 0 && (
            <>
              <h2 className="pf-v6-c-title pf-m-md">{t('Warnings')}</h2>
              {grave.map((w) => <Alert key={w.code + w.detail} variant="warning" isInline component="p" title={w.detail} />)}
              {grave.length > 0 && <Checkbox id="understood" label={t('I understand')} isChecked={understood} onChange={(_e, v) => setUnderstood(v)} />}
              {warnings.filter((w) => !grave.includes(w)).map((w) => <Alert key={w.code + w.detail} variant="info" isInline isPlain component="p" title={w.detail} />)}
            </>
          )}
          <h2 className="pf-v6-c-title pf-m-md">{t('Rollout')}</h2>
          <Rollout value={way} set={setWay} />
        </div>
      </ModalBody>
      <ModalFooter>
        <Press why={why} variant="primary" isLoading={busy} isDisabled={busy} onClick={() => void apply()}>{i && i.settingsChanged > 0 ? t('Apply to {{count}} devices', { count: i.settingsChanged }) : t('Apply')}</Press>
        <Button variant="link" onClick={close}>{t('Back to editor')}</Button>
      </ModalFooter>
    </Modal>
  )
}

/** The numbers of an impact, and each kind of difference with an example. */
export function Impact({ of: i }: { of: Api['ImpactReport'] }) {
  const { t } = useTranslation()
  return (
    <>
      <DescriptionList isCompact columnModifier={{ default: '2Col', md: '3Col' }}>
        <Fact term={t('Inherit the settings')}>{count(i.inherit)}</Fact>
        <Fact term={t('Will change')}>{count(i.settingsChanged)}</Fact>
        <Fact term={t('Keep a stronger policy\'s value')}>{count(i.stronger)}</Fact>
        {i.connections && <Fact term={t('Online now')}>{count(i.connections.online)}</Fact>}
        {i.connections && <Fact term={t('On return')}>{count(i.connections.offline + i.connections.unknown)}</Fact>}
        <Fact term={t('Need a restart')}>{count(i.restarts)}{i.restartsUnknown > 0 && ` + ${t('{{n}} unknown', { n: count(i.restartsUnknown) })}`}</Fact>
        {i.connections && i.connections.inCall > 0 && <Fact term={t('In a call')}>{i.restarts + i.restartsUnknown > 0 ? t('{{n}} (a restart waits)', { n: count(i.connections.inCall) }) : count(i.connections.inCall)}</Fact>}
        {i.devicesChanged > i.settingsChanged && <Fact term={t('Only read a shared file that changes')}>{count(i.devicesChanged - i.settingsChanged)}</Fact>}
        {i.unsupported > 0 && <Fact term={t('Know none of the settings')}>{count(i.unsupported)}</Fact>}
        {i.notSent > 0 && <Fact term={t('Are sent no policies')}>{count(i.notSent)}</Fact>}
      </DescriptionList>
      {i.diffs.map((d) => (
        <ExpandableSection key={d.example + d.model} className="differences" toggleText={`${t('{{count}} devices', { count: d.count })} · ${familyWord(d.family)}${d.effective ? '' : ` · ${t('only a shared file')}`}`} isIndented>
          <p className="muted">{t('For example {{model}}, {{mac}}', { model: d.model || familyWord(d.family), mac: macText(d.example) })}</p>
          {d.changes.map((c) => <p key={c.key}><code>{c.key}</code>: {c.before ?? '—'} → {c.after ?? '—'} {c.stays && <Label isCompact color="orange">{t('Stays on the device')}</Label>}</p>)}
          {d.files.map((f) => <Diff key={f.name} name={f.name} text={f.diff} />)}
        </ExpandableSection>
      ))}
      {i.moreDiffs > 0 && <p className="muted">{t('and {{n}} more kinds of difference', { n: i.moreDiffs })}</p>}
    </>
  )
}
