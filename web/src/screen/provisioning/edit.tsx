import { Alert, Button, Form, FormGroup, Modal, ModalBody, ModalFooter, ModalHeader, Radio, TextInput } from '@patternfly/react-core'
import { useDeferredValue, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { titleOf } from '~/api/who'
import { ProblemAlert } from '~/part/problem'
import { count } from '~/part/text'
import { useToasts } from '~/part/toast'
import { isStale, useEdit, usePreflight, type Edit, type Settings } from './data'
import { PairFields, pairProblem, type Typed } from './pair'
import { Preflight } from './preflight'

/** Days of an overlap, of the API's text. */
const daysOf = (overlap: string) => {
  const hours = /^(\d+)h/.exec(overlap)
  return hours ? String(Math.max(1, Math.round(Number(hours[1]) / 24))) : '7'
}

/** Edit Server Credentials: the new pair, how long the old one works, and whom that touches. */
export function EditCredentials({ account, now, close }: { account: Api['Account']; now: Settings; close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const edit = useEdit(account.id, now)
  const { spec } = now.value
  const [pair, setPair] = useState<Typed>({ user: spec.serverUser, password: '', again: '' })
  const [leaked, setLeaked] = useState(false)
  const [days, setDays] = useState(daysOf(spec.overlap))
  const overlap = leaked ? '0s' : `${(Number(days) || 7) * 24}h`
  const changed = pair.user !== spec.serverUser || pair.password !== ''
  const wrong = Object.keys(pairProblem(t, pair)).length > 0 || pair.password !== pair.again || !/^\d{1,3}$/.test(days)

  // The numbers do not hang on what is typed, only that something is: another user stands for any other pair.
  const asked = useDeferredValue(overlap)
  const report = usePreflight(account.id, { serverUser: `${spec.serverUser.slice(0, 40)}-2`, overlap: asked })
  const touched = report.data ? report.data.counts.touched + report.data.counts.offline : 0
  const why = !changed ? t('Type another user or password.') : pair.password !== pair.again ? t('Confirm the password.') : wrong ? t('A field above is wrong.') : ''
  const submit = (e: FormEvent) => {
    e.preventDefault()
    if (wrong || !changed) return
    const next: Edit = { overlap }
    if (pair.user !== spec.serverUser) next.serverUser = pair.user
    if (pair.password) next.serverPassword = pair.password
    edit.mutate(next, {
      onSuccess: (r) => { toasts.say(t('The pair of version {{n}} is in force', { n: r.value.status.generation })); close() },
    })
  }
  return (
    <Modal isOpen variant="medium" onClose={close} aria-labelledby="edit-title">
      <ModalHeader title={t('Edit Server Credentials')} labelId="edit-title" description={titleOf(account)} />
      <ModalBody>
        <Form id="edit-credentials" onSubmit={submit}>
          {edit.error && <ProblemAlert error={edit.error} title={isStale(edit.error) ? t('Somebody else changed these settings') : t('The pair was not changed')} retry={isStale(edit.error) ? close : undefined} />}
          <p role="status">{!report.data ? t('Counting…') : touched === 0 ? t('No device is touched.') : `${t('{{count}} devices are touched', { count: touched })}: ${[
            [report.data.counts.atOnce, t('at once')], [touched - report.data.counts.atOnce - report.data.counts.unreachable, t('when they return')], [report.data.counts.unreachable, t('when they ask by themselves')],
          ].filter(([n]) => Number(n) > 0).map(([n, words]) => `${count(Number(n))} ${words}`).join(', ')}.`}</p>
          <PairFields value={pair} change={setPair} error={edit.error} passwordHelp={t('Leave it empty to keep the password.')} />
          <FormGroup role="radiogroup" isStack label={t('The old pair')} fieldId="overlap">
            <Radio id="routine" name="overlap" isChecked={!leaked} onChange={() => setLeaked(false)} label={t('Routine change')} description={t('The old pair works meanwhile, and brings the new one to whoever comes with it.')} />
            {!leaked && (
              <FormGroup label={t('Overlap in days')} fieldId="overlap-days" className="inset">
                <TextInput id="overlap-days" type="number" min={1} max={365} value={days} onChange={(_e, v) => setDays(v)} className="short" />
              </FormGroup>
            )}
            <Radio id="leaked" name="overlap" isChecked={leaked} onChange={() => setLeaked(true)} label={t('The old pair has leaked')} description={t('It ends at once. Devices that are not told by other means are cut off.')} />
          </FormGroup>
          <Alert variant="info" isInline component="p" title={spec.autoSync.enabled ? t('Auto-Sync is on: the new pair is pushed to these devices') : t('Auto-Sync is off: nothing is pushed')}>
            {report.data && <Preflight report={report.data} />}
          </Alert>
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form="edit-credentials" variant={leaked ? 'danger' : 'primary'} isDisabled={edit.isPending} isAriaDisabled={why !== ''} aria-describedby="edit-why" isLoading={edit.isPending}>{t('Update')}</Button>
        <Button variant="link" onClick={close}>{t('Cancel')}</Button>
        <span id="edit-why" className="muted">{why}</span>
      </ModalFooter>
    </Modal>
  )
}
