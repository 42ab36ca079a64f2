import { Button, Dropdown, DropdownItem, DropdownList, Form, FormGroup, FormSelect, FormSelectOption, MenuToggle, TextInput } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, onceKey, type Api } from '~/api/client'
import { titleOf, useMay, useWho, type Power } from '~/api/who'
import { Confirm } from '~/part/confirm'
import { useJobs } from '~/part/job'
import { saveAnswer } from '~/part/savefile'
import { atOnce, Schedule, scheduleOf, timely } from '~/part/schedule'
import { count } from '~/part/text'
import { useToasts } from '~/part/toast'
import { expressionOf, queryOf, type Search } from './search'
import type { Selection } from './table'

type Action = Api['BulkWrite']['action']
interface Choice {
  /** An upgrade is a job of its own kind. */
  action: Action | 'upgrade'
  words: string
  power: Power
  /** What has to be chosen before. */
  takes?: 'site' | 'group' | 'label' | 'labelKey' | 'version'
  params?: Api['BulkParams']
  danger?: boolean
  says?: string
}

interface Props { search: Search; selection: Selection; total: number | undefined; page: number; select(next: Selection): void }

/** The bar of what can be done to what is selected. */
export function Bulk({ search, selection, total, page, select }: Props) {
  const { t } = useTranslation()
  const { account } = useWho()
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<Choice | null>(null)
  const [busy, setBusy] = useState(false)
  const toasts = useToasts()
  const expression = expressionOf(search)
  const n = selection.all ? (total ?? 0) : selection.ids.size
  const choices: Choice[] = [
    { action: 'sync', words: t('Sync now'), power: 'support', says: t('Devices are asked to fetch their configuration now.') },
    { action: 'restart', words: t('Restart'), power: 'support', says: t('Devices restart. One in a call waits for its end.') },
    { action: 'setSite', words: t('Assign to site…'), power: 'devices', takes: 'site' },
    { action: 'addGroups', words: t('Add to group…'), power: 'devices', takes: 'group' },
    { action: 'removeGroups', words: t('Remove from group…'), power: 'devices', takes: 'group' },
    { action: 'setLabels', words: t('Add label…'), power: 'devices', takes: 'label' },
    { action: 'setLabels', words: t('Remove label…'), power: 'devices', takes: 'labelKey' },
    { action: 'upgrade', words: t('Update firmware…'), power: 'design', takes: 'version', says: t('Devices restart to load it, after the end of a call.') },
    { action: 'setAutoSync', words: t('Include in Auto-Sync'), power: 'devices', params: { autoSync: 'include' }, says: t('They get the pair of the account, wherever they are provisioned now.') },
    { action: 'setAutoSync', words: t('Exclude from Auto-Sync'), power: 'devices', params: { autoSync: 'exclude' }, says: t('They keep the pair and the server that they have.') },
    { action: 'letGo', words: t('Let go'), power: 'devices', says: t('Held devices may fetch their configuration.') },
    { action: 'hold', words: t('Hold…'), power: 'devices', danger: true, says: t('Devices are answered 403 until they are let go.') },
    { action: 'approve', words: t('Approve'), power: 'devices', says: t('Imported devices may join.') },
    { action: 'activate', words: t('Activate'), power: 'devices', says: t('Devices of a site may enroll.') },
    { action: 'deactivate', words: t('Deactivate…'), power: 'devices', danger: true, says: t('Devices can neither enroll nor fetch until they are activated.') },
    { action: 'rediscover', words: t('Ask to discover again'), power: 'support', says: t('Devices enroll anew and are told the current profile of their site.') },
    { action: 'release', words: t('Release…'), power: 'assign', danger: true, says: t('Devices go back to the account above; everything of this account stays behind.') },
    { action: 'delete', words: t('Delete…'), power: 'devices', danger: true, says: t('Devices go with what they uploaded. One that comes again with the pair is added anew.') },
  ]
  if (n === 0) return null
  const file = async () => {
    setBusy(true)
    const path = `/api/v1/accounts/${encodeURIComponent(account.id)}/devices:export?format=csv`
    try {
      // All that match go by what they match, some go by name.
      const answer = selection.all ? await fetch(`${path}&${queryOf(search)}`)
        : await fetch(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify({ ids: [...selection.ids] }) })
      await saveAnswer(answer, 'devices.csv')
    } catch (e) {
      toasts.fail(t('The devices were not exported'), e)
    }
    setBusy(false)
  }
  const whole = page > 0 && selection.ids.size >= page
  return (
    <>
      <div className="bulk" role="toolbar" aria-label={t('Bulk actions')}>
        <strong role="status">{selection.all ? t('All {{n}} matching selected', { n: count(n) }) : whole && page > 1 ? t('All {{n}} on this page selected.', { n: count(n) }) : t('{{count}} selected', { count: n })}</strong>
        {!selection.all && whole && total !== undefined && total > page && (expression === null
          ? <span className="muted">{t('Filters by firmware, profile, credential sync or pending changes cannot be taken as a whole.')}</span>
          : <Button variant="link" isInline onClick={() => select({ ids: selection.ids, all: true })}>{t('Select all {{n}} matching', { n: count(total) })}</Button>)}
        <Dropdown isOpen={open} onOpenChange={setOpen} onSelect={() => setOpen(false)} isScrollable shouldFocusToggleOnSelect
          toggle={(ref) => <MenuToggle ref={ref} variant="primary" isExpanded={open} onClick={() => setOpen(!open)}>{t('Actions')}</MenuToggle>}>
          <DropdownList>{choices.map((c) => <Item key={c.words} choice={c} press={() => setChosen(c)} />)}</DropdownList>
        </Dropdown>
        <Button variant="link" isInline isLoading={busy} isDisabled={busy} onClick={() => void file()}>{t('Export selected')}</Button>
        <Button variant="link" isInline onClick={() => select({ ids: new Set(), all: false })}>{t('Clear')}</Button>
      </div>
      {chosen && <Ask choice={chosen} n={n} target={selection.all ? { filter: expression || 'has(id)' } : { ids: [...selection.ids] }} close={() => setChosen(null)} done={() => select({ ids: new Set(), all: false })} />}
    </>
  )
}

function Item({ choice, press }: { choice: Choice; press(): void }) {
  const may = useMay(choice.power)
  return <DropdownItem isAriaDisabled={!may.allowed} tooltipProps={may.allowed ? undefined : { content: may.why }} isDanger={choice.danger} onClick={press}>{choice.words}</DropdownItem>
}

function Ask({ choice, n, target, close, done }: { choice: Choice; n: number; target: Api['BulkTarget']; close(): void; done(): void }) {
  const { t } = useTranslation()
  const { account } = useWho()
  const jobs = useJobs()
  const [value, setValue] = useState('')
  const [when, setWhen] = useState(atOnce)
  const path = { account: account.id }
  const sites = $api.useQuery('get', '/accounts/{account}/sites', { params: { path, query: { limit: 1000 } } }, { enabled: choice.takes === 'site' })
  const groups = $api.useQuery('get', '/accounts/{account}/device-groups', { params: { path, query: { limit: 1000 } } }, { enabled: choice.takes === 'group' })
  const releases = $api.useQuery('get', '/accounts/{account}/firmware/releases', { params: { path, query: { limit: 200 } } }, { enabled: choice.takes === 'version' })
  const versions = [...new Set((releases.data?.items ?? []).filter((r) => r.status.state === 'ready').map((r) => r.spec.version))]
  const options: { id: string; name: string }[] = choice.takes === 'version'
    ? [{ id: 'latest', name: t('The newest of each model') }, ...versions.map((v) => ({ id: v, name: v }))]
    : (choice.takes === 'site' ? sites.data?.items ?? [] : (groups.data?.items ?? []).filter((g) => g.spec.kind === 'static')).map((o) => ({ id: o.id, name: o.metadata.name }))
  const texts = choice.takes === 'label' || choice.takes === 'labelKey'
  const act = async () => {
    if (choice.action === 'upgrade') {
      jobs.watch(data(await api.POST('/accounts/{account}/firmware/upgrades', { params: { path, header: { 'Idempotency-Key': onceKey() } as never }, body: { target: target as Api['UpgradeTarget'], version: value, tell: true, ...scheduleOf(when) } })))
      return done()
    }
    const params: Api['BulkParams'] = { ...choice.params }
    if (choice.takes === 'labelKey') params.labels = { [value.trim()]: null }
    if (choice.takes === 'site') params.site = value
    if (choice.takes === 'group') params.groups = [value]
    if (choice.takes === 'label') {
      const [key = '', ...rest] = value.split(':')
      params.labels = { [key.trim()]: rest.join(':').trim() } as never
    }
    const job = data(await api.POST('/accounts/{account}/devices:bulk', { params: { path, header: { 'Idempotency-Key': onceKey() } as never }, body: { action: choice.action, target, ...(Object.keys(params).length > 0 ? { params } : {}), ...scheduleOf(when) } }))
    jobs.watch(job)
    done()
  }
  return (
    <Confirm title={choice.words.replace('…', '')} verb={choice.words.replace('…', '')} danger={choice.danger} ready={(!choice.takes || value.trim() !== '') && timely(when)} close={close} act={act}
      typed={n > 100 || choice.danger ? account.metadata.name : undefined}>
      <div className="stack">
        <p><strong>{t('{{count}} devices', { count: n })}</strong> {t('of {{account}}.', { account: titleOf(account) })} {choice.says}</p>
        {choice.takes && (
          <Form>
            <FormGroup label={{ site: t('Site'), group: t('Device Group'), label: t('Label, as key:value'), labelKey: t('Key of the label'), version: t('Version') }[choice.takes]} fieldId="bulk-value" isRequired>
              {texts
                ? <TextInput id="bulk-value" value={value} onChange={(_e, v) => setValue(v)} />
                : (
                  <FormSelect id="bulk-value" value={value} onChange={(_e, v) => setValue(v)}>
                    <FormSelectOption value="" label={t('Choose')} isPlaceholder />
                    {options.map((o) => <FormSelectOption key={o.id} value={o.id} label={o.name} />)}
                  </FormSelect>
                )}
            </FormGroup>
          </Form>
        )}
        <Schedule value={when} set={setWhen} />
      </div>
    </Confirm>
  )
}
