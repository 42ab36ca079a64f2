import './groups.css'
import { Alert, Button, FormGroup, FormSelect, FormSelectOption, TextInput } from '@patternfly/react-core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAll } from '~/api/all'
import { $api, api, data, problemOf, type Api } from '~/api/client'
import { familyWord, lifecycleWord, onboardingWord } from '~/part/state'
import { count } from '~/part/text'
import { quote } from '../inventory/search'

type Option = readonly [string, string]

/** One condition is put together from lists, for who does not want to write the rule. */
export function Condition({ account, add }: { account: string; add(condition: string): void }) {
  const { t } = useTranslation()
  const [field, setField] = useState('family')
  const [is, setIs] = useState('=')
  const [value, setValue] = useState('')
  const sites = useAll<Api['Site']>('sites', account)
  const groups = useAll<Api['DeviceGroup']>('device-groups', account)
  const models = $api.useQuery('get', '/models', { params: { query: { limit: 1000 } } }, { staleTime: Infinity })
  const named = (all?: { metadata: { name: string } }[]): Option[] => (all ?? []).map((v) => [v.metadata.name, v.metadata.name])
  const told = (all: string[], words: (v: string) => string): Option[] => all.map((v) => [v, words(v)])
  const fields: Record<string, { words: string; options?: Option[]; has?: boolean }> = {
    family: { words: t('Family'), options: told(['ucs', 'polyos', 'j100'], familyWord) },
    model: { words: t('Model'), options: (models.data?.items ?? []).map((m) => [m.model, m.model] as const) },
    site: { words: t('Site'), options: named(sites.data) },
    'site.path': { words: t('Path of the site'), has: true },
    groups: { words: t('Device Group'), options: named(groups.data) },
    lifecycle: { words: t('Life cycle'), options: told(['imported', 'approved', 'claimed', 'associated', 'activated', 'enrolled', 'deactivated'], (v) => lifecycleWord(t, v)) },
    onboarding: { words: t('Onboarding'), options: told(['provisioned', 'pin', 'usb', 'bluetooth'], (v) => onboardingWord(t, v)) },
    softwareVersion: { words: t('Software Version') },
    name: { words: t('Device Name'), has: true },
    serial: { words: t('Serial Number'), has: true },
    mac: { words: t('MAC Address'), has: true },
  }
  const f = fields[field]!
  const operators: Option[] = field === 'groups' ? [[':', t('is')], ['NOT :', t('is not')]] : [
    ['=', t('is')], ['!=', t('is not')], ...(f.has ? [[':', t('contains')] as Option] : []), ...(field === 'softwareVersion' ? [['<', t('before')] as Option, ['>=', t('at least')] as Option] : [])]
  const operator = operators.some(([o]) => o === is) ? is : operators[0]![0]
  const text = `${field} ${operator.replace('NOT ', '')} ${quote(value)}`
  return (
    <FormGroup role="group" label={t('Add a condition')} fieldId="condition">
      <div className="with-button condition">
        <FormSelect aria-label={t('Field')} value={field} onChange={(_e, v) => { setField(v); setValue('') }}>{Object.entries(fields).map(([k, v]) => <FormSelectOption key={k} value={k} label={v.words} />)}</FormSelect>
        <FormSelect aria-label={t('Operator')} value={operator} onChange={(_e, v) => setIs(v)}>{operators.map(([o, w]) => <FormSelectOption key={o} value={o} label={w} />)}</FormSelect>
        {f.options
          ? <FormSelect aria-label={t('Value')} value={value} onChange={(_e, v) => setValue(v)}><FormSelectOption value="" label={t('Choose')} isPlaceholder />{f.options.map(([v, w]) => <FormSelectOption key={v} value={v} label={w} />)}</FormSelect>
          : <TextInput aria-label={t('Value')} value={value} onChange={(_e, v) => setValue(v)} spellCheck={false} />}
        <Button variant="secondary" isDisabled={!value} onClick={() => { add(operator.startsWith('NOT') ? `NOT ${text}` : text); setValue('') }}>{t('Add')}</Button>
      </div>
    </FormGroup>
  )
}

/** Whom a rule would have, by the server's count, and who would join and leave. */
export function Matches({ account, filter, was }: { account: string; filter: string; was: string }) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState(filter.trim())
  useEffect(() => {
    const timer = setTimeout(() => setAsked(filter.trim()), 350)
    return () => clearTimeout(timer)
  }, [filter])
  const found = useQuery({
    queryKey: ['matches', account, asked, was], enabled: asked !== '', retry: false, staleTime: 5000,
    queryFn: async ({ signal }) => {
      const of = async (f: string) => data(await api.GET('/accounts/{account}/devices', { params: { path: { account }, query: { filter: f, limit: 1, count: true } }, signal })).totalCount ?? 0
      const now = await of(asked)
      return !was || was === asked ? { now } : { now, join: await of(`(${asked}) AND NOT (${was})`), leave: await of(`(${was}) AND NOT (${asked})`) }
    },
  })
  if (asked === '') return <p role="status" className="muted">{t('Say a rule, and how many devices it has is counted here.')}</p>
  const m = found.data
  return (
    <div role="status">
      {found.error ? <Alert isInline isPlain variant="danger" component="p" title={problemOf(found.error).errors?.[0]?.detail ?? problemOf(found.error).detail ?? problemOf(found.error).title} />
        : m ? <Alert isInline isPlain variant="info" component="p" title={`${t('{{count}} devices match.', { count: m.now })}${m.join === undefined ? '' : ` ${t('{{join}} would join, {{leave}} would leave.', { join: count(m.join), leave: count(m.leave ?? 0) })}`}`} />
          : <p className="muted">{t('Counting…')}</p>}
    </div>
  )
}
