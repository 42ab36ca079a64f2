import { Content, Form } from '@patternfly/react-core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { useMay } from '~/api/who'
import { Press } from '~/part/press'
import { ProblemAlert } from '~/part/problem'
import { useToasts } from '~/part/toast'
import { useEdit, type Edit, type Settings } from './data'
import { PairFields, pairProblem, type Typed } from './pair'

/** The page while provisioning is disabled. The pair of before is kept; who types none enables with it. */
export function Enable({ account, now }: { account: Api['Account']; now: Settings }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const may = useMay('provision')
  const edit = useEdit(account.id, now)
  const [pair, setPair] = useState<Typed>({ user: now.value.spec.serverUser, password: '', again: '' })
  const wrong = Object.keys(pairProblem(t, pair)).length > 0 || pair.password !== pair.again
  const submit = (e: FormEvent) => {
    e.preventDefault()
    if (wrong || !may.allowed) return
    const spec: Edit = { enabled: true }
    if (pair.user !== now.value.spec.serverUser) spec.serverUser = pair.user
    if (pair.password) spec.serverPassword = pair.password
    edit.mutate(spec, { onSuccess: () => toasts.say(t('Provisioning is enabled')) })
  }
  return (
    <Form onSubmit={submit} className="above" isWidthLimited>
      <Content component="p">{t('Devices keep running, and get no configuration. The pair of before is kept: leave the password empty to enable with it.')}</Content>
      {edit.error && <ProblemAlert error={edit.error} title={t('Provisioning was not enabled')} />}
      <PairFields value={pair} change={setPair} error={edit.error} />
      <div className="line"><Press why={!may.allowed ? may.why : wrong ? t('A field above is wrong.') : ''} type="submit" variant="primary" isLoading={edit.isPending}>{t('Enable Provisioning')}</Press></div>
    </Form>
  )
}
