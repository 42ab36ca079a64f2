import { Button, Dropdown, DropdownItem, DropdownList, Form, FormGroup, FormSelect, FormSelectOption, MenuToggle, TextInput } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, type Api } from '~/api/client'
import { titleOf, useMay, useWho, type Power } from '~/api/who'
import { Confirm } from '~/part/confirm'
import { useJobs } from '~/part/job'
import { count } from '~/part/text'
import { expressionOf, type Search } from './search'
import type { Selection } from './table'

type Action = Api['BulkWrite']['action']
interface Choice {
  action: Action
  words: string
  power: Power
  /** What has to be chosen before. */
  takes?: 'site' | 'group' | 'label'
  danger?: boolean
  says?: string
}

/** A key that makes a request that is sent twice happen once. */
export const onceKey = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, '0')).join('')

interface Props { search: Search; selection: Selection; total: number | undefined; page: number; select(next: Selection): void }

/** The bar of what can be done to what is selected. */
export function Bulk({ search, selection, total, page, select }: Props) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const [chosen, setChosen] = useState<Choice | null>(null)
  const expression = expressionOf(search)
  const n = selection.all ? (total ?? 0) : selection.ids.size
  const choices: Choice[] = [
    { action: 'sync', words: t('Sync now'), power: 'support', says: t('Devices are asked to fetch their configuration now.') },
    { action: 'restart', words: t('Restart'), power: 'support', says: t('Devices restart. One in a call waits for its end.') },
    { action: 'setSite', words: t('Assign to site…'), power: 'devices', takes: 'site' },
    { action: 'addGroups', words: t('Add to group…'), power: 'devices', takes: 'group' },
    { action: 'removeGroups', words: t('Remove from group…'), power: 'devices', takes: 'group' },
    { action: 'setLabels', words: t('Add label…'), power: 'devices', takes: 'label' },
    { action: 'activate', words: t('Activate'), power: 'devices', says: t('Devices of a site may enroll.') },
    { action: 'deactivate', words: t('Deactivate…'), power: 'devices', danger: true, says: t('Devices can neither enroll nor fetch until they are activated.') },
    { action: 'rediscover', words: t('Ask to discover again'), power: 'support', says: t('Devices enroll anew and are told the current profile of their site.') },
    { action: 'release', words: t('Release…'), power: 'assign', danger: true, says: t('Devices go back to the account above; everything of this account stays behind.') },
    { action: 'delete', words: t('Delete…'), power: 'devices', danger: true, says: t('Devices go with what they uploaded. One that comes again with the pair is added anew.') },
  ]
  if (n === 0) return null
  return (
    <>
      <div className="bulk" role="toolbar" aria-label={t('Bulk actions')}>
        <strong role="status">{t('{{count}} selected', { count: n })}</strong>
        {!selection.all && page > 0 && selection.ids.size >= page && total !== undefined && total > page && (expression === null
          ? <span className="muted">{t('Filters by firmware or profile cannot be taken as a whole.')}</span>
          : <Button variant="link" isInline onClick={() => select({ ids: selection.ids, all: true })}>{t('Select all {{n}} matching', { n: count(total) })}</Button>)}
        <Dropdown isOpen={open} onOpenChange={setOpen} onSelect={() => setOpen(false)} isScrollable shouldFocusToggleOnSelect
          toggle={(ref) => <MenuToggle ref={ref} variant="primary" isExpanded={open} onClick={() => setOpen(!open)}>{t('Actions')}</MenuToggle>}>
          <DropdownList>{choices.map((c) => <Item key={c.action} choice={c} press={() => setChosen(c)} />)}</DropdownList>
        </Dropdown>
        <Button variant="link" onClick={() => select({ ids: new Set(), all: false })}>{t('Clear')}</Button>
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
  const path = { account: account.id }
  const sites = $api.useQuery('get', '/accounts/{account}/sites', { params: { path, query: { limit: 1000 } } }, { enabled: choice.takes === 'site' })
  const groups = $api.useQuery('get', '/accounts/{account}/device-groups', { params: { path, query: { limit: 1000 } } }, { enabled: choice.takes === 'group' })
  const options = choice.takes === 'site' ? sites.data?.items : groups.data?.items.filter((g) => g.spec.kind === 'static')
  const act = async () => {
    const params: Api['BulkParams'] = {}
    if (choice.takes === 'site') params.site = value
    if (choice.takes === 'group') params.groups = [value]
    if (choice.takes === 'label') {
      const [key = '', ...rest] = value.split(':')
      params.labels = { [key.trim()]: rest.join(':').trim() } as never
    }
    const job = data(await api.POST('/accounts/{account}/devices:bulk', { params: { path, header: { 'Idempotency-Key': onceKey() } as never }, body: { action: choice.action, target, ...(choice.takes ? { params } : {}) } }))
    jobs.watch(job)
    done()
  }
  return (
    <Confirm title={choice.words.replace('…', '')} verb={choice.words.replace('…', '')} danger={choice.danger} ready={!choice.takes || value.trim() !== ''} close={close} act={act}
      typed={n > 100 || choice.danger ? account.metadata.name : undefined}>
      <div className="stack">
        <p><strong>{t('{{count}} devices', { count: n })}</strong> {t('of {{account}}.', { account: titleOf(account) })} {choice.says}</p>
        {choice.takes && (
          <Form>
            <FormGroup label={choice.takes === 'site' ? t('Site') : choice.takes === 'group' ? t('Device Group') : t('Label, as key:value')} fieldId="bulk-value" isRequired>
              {choice.takes === 'label'
                ? <TextInput id="bulk-value" value={value} onChange={(_e, v) => setValue(v)} />
                : (
                  <FormSelect id="bulk-value" value={value} onChange={(_e, v) => setValue(v)}>
                    <FormSelectOption value="" label={t('Choose')} isPlaceholder />
                    {options?.map((o) => <FormSelectOption key={o.id} value={o.id} label={o.metadata.name} />)}
                  </FormSelect>
                )}
            </FormGroup>
          </Form>
        )}
      </div>
    </Confirm>
  )
}
