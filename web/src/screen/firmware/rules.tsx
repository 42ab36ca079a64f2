import { Alert, Button, Checkbox, FormSelect, FormSelectOption, Label } from '@patternfly/react-core'
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, type Api, type Tagged } from '~/api/client'
import { useMay, useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { count } from '~/part/text'
import { useToasts } from '~/part/toast'
import { putRules, useOverview, useReleases, useRules, winner, type Rule } from './data'
import { ruleWord } from './word'

/** The rules as a matrix of models and sites: what is set in each cell, and what wins there. */
export function Rules() {
  const { t } = useTranslation()
  const { account } = useWho()
  const rules = useRules(account.id)
  const sites = $api.useQuery('get', '/accounts/{account}/sites', { params: { path: { account: account.id }, query: { limit: 1000 } } })
  const overview = useOverview(account.id)
  const releases = useReleases(account.id)
  const error = rules.error ?? sites.error ?? overview.error ?? releases.error
  if (error) return <ProblemAlert error={error} title={t('The rules could not be read')} retry={() => { void rules.refetch(); void sites.refetch(); void overview.refetch(); void releases.refetch() }} />
  if (!rules.data || !sites.data || !overview.data || !releases.data) return <Waiting rows={6} />
  const offered = new Map<string, string[]>()
  for (const m of overview.data.items) if (m.model) offered.set(m.model, m.offered)
  for (const r of releases.data.items) for (const m of r.spec.models) if (!offered.has(m)) offered.set(m, releases.data.items.filter((o) => o.spec.models.includes(m)).map((o) => o.spec.version))
  for (const r of rules.data.value.spec.rules) if (r.model && !offered.has(r.model)) offered.set(r.model, [r.value])
  return <Matrix key={rules.data.etag} from={rules.data} offered={offered} sites={sites.data.items} />
}

const same = (a: Rule[], b: Rule[]) => JSON.stringify(a) === JSON.stringify(b)
const tidy = (rules: Rule[]) => rules.map(({ site, model, value, downgrade }) => ({ ...(site ? { site } : {}), ...(model ? { model } : {}), value, ...(downgrade !== undefined && !['same', 'off'].includes(value) ? { downgrade } : {}) }))
  .sort((a, b) => `${a.site ?? ''} ${a.model ?? ''}`.localeCompare(`${b.site ?? ''} ${b.model ?? ''}`))

function Matrix({ from, offered, sites }: { from: Tagged<Api['FirmwareRules']>; offered: Map<string, string[]>; sites: Api['Site'][] }) {
  const { t } = useTranslation()
  const may = useMay('design')
  const was = useMemo(() => tidy(from.value.spec.rules), [from])
  const [draft, setDraft] = useState<Rule[]>(was)
  const [shown, setShown] = useState(() => [...new Set(was.flatMap((r) => (r.site ? [r.site] : [])))])
  const [review, setReview] = useState<Api['FirmwareRules'] | null>(null)
  const [error, setError] = useState<unknown>(null)
  const { account } = useWho()
  const models = ['', ...[...offered.keys()].sort((a, b) => a.localeCompare(b, undefined, { numeric: true }))]
  const name = (id: string) => sites.find((s) => s.id === id)?.metadata.name ?? id
  const ruleAt = (site: string, model: string) => draft.find((r) => (r.site ?? '') === site && (r.model ?? '') === model)
  const set = (site: string, model: string, value: string, downgrade = false) => setDraft((all) => tidy([...all.filter((r) => (r.site ?? '') !== site || (r.model ?? '') !== model), ...(value ? [{ site, model, value, downgrade }] : [])]))
  const by = { site: t('Site'), account: t('Account'), above: t('an account above'), builtin: t('built in') }
  const changed = !same(draft, was)
  const look = async () => {
    setError(null)
    try { setReview(await putRules(account.id, from, draft, true)) } catch (e) { setError(e) }
  }
  const rest = sites.filter((s) => !shown.includes(s.id))
  return (
    <div className="stack">
      <p className="muted">{t('A site goes before its account, and a model before all models. The nearest rule that is set, and does not say “Same as default”, wins; what wins stands beneath each field. Devices that run something newer than a rule says stay on it, unless it allows a downgrade.')}</p>
      <div className="facets">
        <span className="labelled"><label htmlFor="add-site">{t('Show a site')}</label>
        <span className="level">
          <FormSelect id="add-site" value="" isDisabled={rest.length === 0} onChange={(_e, v) => v && setShown((all) => [...all, v])}>
            <FormSelectOption value="" label={rest.length > 0 ? t('Choose a site') : t('All sites are shown')} />
            {rest.map((s) => <FormSelectOption key={s.id} value={s.id} label={s.metadata.name} />)}
          </FormSelect>
        </span></span>
        <span className="grow" />
        {changed && <Label color="orange">{t('Not saved yet')}</Label>}
        {changed && <Button variant="link" onClick={() => setDraft(was)}>{t('Discard')}</Button>}
        <Act says power="design" because={changed ? undefined : t('Nothing is changed yet.')} variant="primary" onClick={() => void look()}>{t('Review and apply')}</Act>
      </div>
      {error !== null && <ProblemAlert error={error} title={t('The rules cannot be so')} />}
      <Table role="table" variant="compact" gridBreakPoint="grid-md" className="matrix">
        <Caption className="visually-hidden">{t('Rules by model and site')}</Caption>
        <Thead><Tr><Th>{t('Model')}</Th><Th>{t('All sites')}</Th>{shown.map((s) => <Th key={s}>{name(s)}</Th>)}</Tr></Thead>
        <Tbody>
          {models.map((model) => (
            <Tr key={model} data-row-id={model || 'all'}>
              <Th scope="row" dataLabel={t('Model')}>{model || t('All models')}</Th>
              {['', ...shown].map((site) => {
                const wins = winner(from.value, draft, model, site)
                const value = ruleAt(site, model)?.value ?? ''
                const versions = [...new Set([...(model ? offered.get(model) ?? [] : [...offered.values()].flat()), ...(['', 'same', 'latest', 'off'].includes(value) ? [] : [value])])]
                return (
                  <Td key={site} dataLabel={site ? name(site) : t('All sites')}>
                    <FormSelect aria-label={t('{{model}}, {{site}}', { model: model || t('All models'), site: site ? name(site) : t('All sites') })} value={value} isDisabled={!may.allowed} className="rule" data-set={value !== ''}
                      onChange={(_e, v) => set(site, model, v)}>
                      <FormSelectOption value="" label={t('Not set')} />
                      {['same', 'latest', 'off', ...versions].map((v) => <FormSelectOption key={v} value={v} label={ruleWord(t, v)} />)}
                    </FormSelect>
                    {!['', 'same', 'off'].includes(value) && <Checkbox id={`down-${site}-${model}`} label={t('Allow downgrade')} aria-label={t('Allow downgrade: {{model}}, {{site}}', { model: model || t('All models'), site: site ? name(site) : t('All sites') })} isChecked={ruleAt(site, model)?.downgrade === true} isDisabled={!may.allowed} onChange={(_e, on) => set(site, model, value, on)} />}
                    <div className="muted wins">{wins.by === 'builtin' ? t('Off (default)') : ruleWord(t, wins.value)}{wins.by !== 'builtin' && ' · '}{wins.by === 'builtin' ? '' : wins.by === 'above' ? by[wins.by] : wins.model ? t('{{level}}, this model', { level: by[wins.by] }) : t('{{level}}, all models', { level: by[wins.by] })}</div>
                  </Td>
                )
              })}
            </Tr>
          ))}
        </Tbody>
      </Table>
      {!may.allowed && <p className="muted">{may.why}</p>}
      {from.value.status.inherited.length > 0 && (
        <section aria-labelledby="above">
          <h2 id="above" className="pf-v6-c-title pf-m-md">{t('From accounts above')}</h2>
          <ul className="plain">{from.value.status.inherited.map((r, i) => <li key={i}>{r.model || t('All models')}: {ruleWord(t, r.value)}</li>)}</ul>
        </section>
      )}
      {review && <Review from={from} rules={draft} trial={review} close={() => setReview(null)} />}
    </div>
  )
}

function Review({ from, rules, trial, close }: { from: Tagged<Api['FirmwareRules']>; rules: Rule[]; trial: Api['FirmwareRules']; close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const queries = useQueryClient()
  const { account } = useWho()
  const changed = trial.status.impact?.devicesChanged ?? 0
  const restarts = trial.status.impact?.restarts ?? 0
  const act = async () => {
    await putRules(account.id, from, rules, false)
    toasts.say(t('The rules hold'))
    await queries.invalidateQueries({ predicate: (q) => /firmware|\/devices\/\{device\}/.test(String(q.queryKey[1])) })
  }
  return (
    <Confirm title={t('Review the rules')} verb={t('Apply')} typed={changed > 100 ? account.metadata.name : undefined} act={act} close={close}>
      <dl className="facts">
        <dt>{t('Rules')}</dt><dd>{count(rules.length)}</dd>
        <dt>{t('Devices that are told another release')}</dt><dd data-impact="changed">{count(changed)}</dd>
        <dt>{t('Of these, that load it and restart')}</dt><dd>{count(restarts)}</dd>
      </dl>
      {restarts > 0 && <Alert className="above" variant="warning" isInline component="p" title={t('They load it at their next boot, all as they come. A wave does it a few at a time.')} />}
    </Confirm>
  )
}
