import './imports.css'
import { Breadcrumb, BreadcrumbItem, Button } from '@patternfly/react-core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { titleOf, useWho } from '~/api/who'
import { Empty, Screen } from '~/part/page'
import { useBarred } from './barred'
import { Check } from './check'
import { ColumnsStep } from './columns'
import { FileStep } from './file'
import { Options } from './options'
import { Result } from './result'
import { draftOf, keep, type Draft } from './state'

const steps = ['file', 'columns', 'check', 'options', 'import'] as const
export type Step = (typeof steps)[number]

/** S10: an import in five steps; the address says which, so that the way back is the browser's. */
export function NewImport() {
  const { t } = useTranslation()
  const { account } = useWho()
  const barred = useBarred()
  const { step: asked = 'file', trial, job } = useSearch({ from: '/imports/new' })
  const navigate = useNavigate({ from: '/imports/new' })
  const [draft, setDraft] = useState(() => draftOf(account.id))
  const change = (next: Partial<Draft>) => setDraft((d) => { const all = { ...d, ...next }; keep(all); return all })
  const lost = draft.file === null && asked !== 'file' && !(asked === 'check' && trial) && !(asked === 'import' && job)
  const step = (lost || !steps.includes(asked as Step) ? 'file' : asked) as Step
  const go = (to: Step, more: { trial?: string; job?: string } = {}, replace = false) => void navigate({ replace, search: (s) => ({ ...s, step: to === 'file' ? undefined : to, trial: to === 'file' || to === 'columns' ? undefined : (more.trial ?? s.trial), job: more.job }) })
  const words: Record<Step, string> = { file: t('File'), columns: t('Columns'), check: t('Check'), options: t('Options'), import: t('Import') }
  const at = steps.indexOf(step)
  return (
    <Screen title={t('Import devices')} about={titleOf(account)} breadcrumb={(
      <Breadcrumb aria-label={t('Breadcrumb')}><BreadcrumbItem><Link to="/imports">{t('Imports')}</Link></BreadcrumbItem><BreadcrumbItem isActive>{t('Import devices')}</BreadcrumbItem></Breadcrumb>
    )}>
      {barred ? <Empty title={t('Not for your role')}>{barred}</Empty> : (
        <>
          <ol className="steps-of" aria-label={t('Steps')}>
            {steps.map((s, i) => (
              <li key={s} aria-current={s === step ? 'step' : undefined} data-done={i < at}>
                <span aria-hidden className="step-number">{i < at ? '✓' : i + 1}</span>
                {i < at && step !== 'import' ? <Button variant="link" isInline onClick={() => go(s)}>{words[s]}</Button> : words[s]}
              </li>
            ))}
          </ol>
          {step === 'file' && <FileStep account={account} draft={draft} change={change} next={() => go('columns')} />}
          {step === 'columns' && <ColumnsStep draft={draft} change={change} back={() => go('file')} next={() => go('check')} />}
          {step === 'check' && <Check account={account} draft={draft} trial={trial} checked={(id) => go('check', { trial: id }, true)} back={() => go('columns')} next={() => go(draft.file ? 'options' : 'file')} />}
          {step === 'options' && <Options account={account} draft={draft} change={change} trial={trial} back={() => go('check')} done={(id) => { change({ file: null }); go('import', { job: id }) }} />}
          {step === 'import' && job && <Result id={job} />}
        </>
      )}
    </Screen>
  )
}
