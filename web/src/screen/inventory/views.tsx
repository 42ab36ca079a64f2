import { Button, Checkbox, Divider, Dropdown, DropdownGroup, DropdownItem, DropdownList, Form, FormGroup, MenuToggle, Modal, ModalBody, ModalFooter, ModalHeader, Switch, TextInput } from '@patternfly/react-core'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data } from '~/api/client'
import { useMay } from '~/api/who'
import { ProblemAlert } from '~/part/problem'
import { phone, useMatch } from '~/part/narrow'
import { Press } from '~/part/press'
import type { Column } from './columns'
import { expressionOf, searchOf, unconfirmed, type Search } from './search'

interface Props { account: string; search: Search; columns: string[]; open(s: Search, columns?: string[]): void }

/** Saved views, and those that everybody has. */
export function Views({ account, search, columns, open }: Props) {
  const { t } = useTranslation()
  const narrow = useMatch(phone)
  const [shown, setShown] = useState(false)
  const [saving, setSaving] = useState(false)
  const may = useMay('see')
  const saved = $api.useQuery('get', '/accounts/{account}/saved-views', { params: { path: { account }, query: { limit: 200 } } }, { staleTime: 30_000 })
  const built: { name: string; search: Search }[] = [
    { name: t('All devices'), search: {} },
    { name: t('Online'), search: { connection: ['online'] } },
    { name: t('Staged'), search: { state: ['staged'] } },
    { name: t('Not seen in 24 h'), search: { filter: 'lastSeen < -24h' } },
    { name: t('Provisioning errors'), search: { provisioningError: 'true' } },
    { name: t('Credentials not confirmed'), search: { credentialSync: unconfirmed } },
    { name: t('Firmware behind'), search: { firmware: ['behind'] } },
    { name: t('Behind its profile'), search: { enrollment: 'behind' } },
    { name: t('Unassigned to a site'), search: { filter: 'NOT has(site)' } },
  ]
  const same = (s: Search) => JSON.stringify(bare(s)) === JSON.stringify(bare(search))
  const now = built.find((b) => same(b.search))?.name ?? saved.data?.items.find((v) => same(searchOf(v)))?.metadata.name
  const pick = (s: Search, columns?: string[]) => { setShown(false); open(s, columns) }
  return (
    <>
      <Dropdown isOpen={shown} onOpenChange={setShown} isScrollable shouldFocusToggleOnSelect
        toggle={(ref) => <MenuToggle ref={ref} className="views" isExpanded={shown} onClick={() => setShown(!shown)} aria-label={t('View: {{name}}', { name: now ?? t('Unsaved') })}>{narrow ? now ?? t('Unsaved') : t('View: {{name}}', { name: now ?? t('Unsaved') })}</MenuToggle>}>
        <DropdownGroup label={t('For everybody')} labelHeadingLevel="h2">
          <DropdownList>{built.map((b) => <DropdownItem key={b.name} isSelected={b.name === now} onClick={() => pick(b.search)}>{b.name}</DropdownItem>)}</DropdownList>
        </DropdownGroup>
        {(saved.data?.items.length ?? 0) > 0 && (
          <DropdownGroup label={t('Saved')} labelHeadingLevel="h2">
            <DropdownList>
              {saved.data!.items.map((v) => (
                <DropdownItem key={v.id} isSelected={v.metadata.name === now} description={v.spec.filter} onClick={() => pick(searchOf(v), v.spec.columns)}>{v.metadata.name}</DropdownItem>
              ))}
            </DropdownList>
          </DropdownGroup>
        )}
        <Divider />
        <DropdownList><DropdownItem isDisabled={!may.allowed} onClick={() => { setShown(false); setSaving(true) }}>{t('Save view…')}</DropdownItem></DropdownList>
      </Dropdown>
      {saving && <Save account={account} search={search} columns={columns} close={() => setSaving(false)} />}
    </>
  )
}

/** A search without what does not belong to a view. */
function bare(s: Search) {
  const { account: _a, cursor: _c, page: _p, limit: _l, panel: _d, ...rest } = s
  return Object.fromEntries(Object.entries(rest).filter(([, v]) => v !== undefined).sort(([a], [b]) => a.localeCompare(b)))
}

function Save({ account, search, columns, close }: { account: string; search: Search; columns: string[]; close(): void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [shared, setShared] = useState(true)
  const [error, setError] = useState<unknown>(null)
  const expression = expressionOf(search)
  const submit = async (e: FormEvent) => {
    e.preventDefault()
    try {
      data(await api.POST('/accounts/{account}/saved-views', { params: { path: { account } }, body: { metadata: { name }, spec: { filter: expression ?? '', sort: search.sort ?? '', columns, shared } } }))
      await queries.invalidateQueries({ queryKey: ['get', '/accounts/{account}/saved-views'] })
      close()
    } catch (e) {
      setError(e)
    }
  }
  return (
    <Modal isOpen variant="small" onClose={close} aria-labelledby="view-title">
      <ModalHeader title={t('Save view')} labelId="view-title" />
      <ModalBody>
        <Form id="view" onSubmit={(e) => void submit(e)}>
          {error !== null && <ProblemAlert error={error} title={t('The view was not saved')} />}
          <FormGroup label={t('Name')} isRequired fieldId="view-name"><TextInput id="view-name" isRequired value={name} onChange={(_e, v) => setName(v)} autoFocus /></FormGroup>
          <FormGroup label={t('Filter')} fieldId="view-filter"><code id="view-filter">{expression === null ? t('Firmware, profile and credential sync cannot be saved in a view.') : expression || t('All devices')}</code></FormGroup>
          <Switch id="view-shared" label={t('Shared with the account')} isChecked={shared} onChange={(_e, v) => setShared(v)} />
        </Form>
      </ModalBody>
      <ModalFooter>
        <Press why={expression === null ? t('Its filter cannot be saved.') : name.trim() ? '' : t('It needs a name.')} type="submit" form="view" variant="primary">{t('Save')}</Press>
        <Button variant="link" onClick={close}>{t('Cancel')}</Button>
      </ModalFooter>
    </Modal>
  )
}

/** Which columns stand in the table. */
export function Columns({ all, shown, change, roomy, setRoomy, close }: { all: Column[]; shown: string[]; change(next: string[]): void; roomy: boolean; setRoomy(roomy: boolean): void; close(): void }) {
  const { t } = useTranslation()
  const toggle = (key: string) => change(all.map((c) => c.key).filter((k) => (k === key ? !shown.includes(k) : shown.includes(k))))
  return (
    <Modal isOpen variant="small" onClose={close} aria-labelledby="columns-title">
      <ModalHeader title={t('Columns')} labelId="columns-title" />
      <ModalBody>
        <div className="columns">
          {all.map((c) => <Checkbox key={c.key} id={`column-${c.key}`} label={c.words} isChecked={shown.includes(c.key)} isDisabled={c.key === 'name'} onChange={() => toggle(c.key)} />)}
        </div>
        <Switch id="roomy" className="above" label={t('Comfortable rows')} isChecked={roomy} onChange={(_e, v) => setRoomy(v)} />
      </ModalBody>
      <ModalFooter>
        <Button variant="primary" onClick={close}>{t('Done')}</Button>
        <Button variant="link" onClick={() => change(all.filter((c) => c.shown).map((c) => c.key))}>{t('As they were')}</Button>
      </ModalFooter>
    </Modal>
  )
}

