import { Button, FormSelect, FormSelectOption, SearchInput, Switch } from '@patternfly/react-core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { List, type Column } from '~/part/list'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { RowMenu } from '~/part/rowmenu'
import { familyWord } from '~/part/state'
import { count, Mac, macText, None, Or, When } from '~/part/text'
import { Condition } from './condition'
import { useFound, type Finding, type Gateway } from './data'
import { Phone } from './phone'
import { usePhoneDeeds } from './phonedeeds'
import { conditionLook, conditions, todoOf } from './words'

/** How many rows stand there at first, and come with each press. */
const page = 100

/** What the panel of a phone says and the table then does not, so that both fit. */
const beside = ['todo', 'device', 'seen']

/** What a gateway found on its LAN: filtered, opened, and what can be done about each. */
export function FoundPhones({ gateway: g, editLogins }: { gateway: Gateway; editLogins(): void }) {
  const { t } = useTranslation()
  const { q = '', condition = '', unclaimed, phone, sort = 'mac' } = useSearch({ from: '/gateways/$gateway' })
  const navigate = useNavigate({ from: '/gateways/$gateway' })
  const { deeds, dialogs } = usePhoneDeeds(g, editLogins)
  const found = useFound(g)
  const set = (next: object, replace = false) => void navigate({ search: (s) => ({ ...s, ...next }), replace, resetScroll: false })
  const all = found.data ?? []
  const stands = (f: Finding) => condition === '' || (condition === 'needsPerson' ? f.needsPerson : f.condition === condition)
  const words = q.toLowerCase()
  const digits = words.replace(/[^0-9a-f]/g, '')
  const said = (f: Finding) => [f.address, f.model, f.serial, f.softwareVersion, f.provisioningServer].join(' ').toLowerCase().includes(words) || (/^[0-9a-f:.\s-]+$/.test(words) && f.mac.includes(digits))
  const rows = all.filter((f) => stands(f) && (!unclaimed || !f.device) && (words === '' || said(f)))
  const number = (c: string) => all.filter((f) => (c === 'needsPerson' ? f.needsPerson : f.condition === c)).length
  const columns: Column<Finding>[] = [
    { key: 'mac', words: t('MAC Address'), by: (f) => f.mac, cell: (f) => <Button variant="link" isInline aria-expanded={f.mac === phone} onClick={() => set({ phone: f.mac })}><Mac of={f.mac} /></Button> },
    { key: 'model', yields: 2, words: t('Model'), by: (f) => f.model ?? '', cell: (f) => <Or>{f.model || (f.family && familyWord(f.family))}</Or> },
    { key: 'address', words: t('IP Address'), by: (f) => f.address ?? '', cell: (f) => <Or>{f.address}</Or> },
    { key: 'condition', words: t('Condition'), by: (f) => conditions.indexOf(f.condition), cell: (f) => <Condition of={f} /> },
    { key: 'todo', words: t('What to do'), cell: (f) => <Or>{todoOf(t, f)}</Or> },
    { key: 'device', words: t('Device'), by: (f) => (f.device ? (f.deviceName ?? f.mac) : '\uffff'), cell: (f) => (f.device ? <Link to="/devices/$device" params={{ device: f.device }}>{f.deviceName || macText(f.mac)}</Link> : <None />) },
    { key: 'changed', yields: 1, words: t('Last change'), by: (f) => f.changedAt, cell: (f) => <When at={f.changedAt} /> },
  ]
  if (found.error && !found.data) return <ProblemAlert error={found.error} title={t('What it found could not be read')} retry={() => void found.refetch()} />
  if (!found.data) return <Waiting />
  if (all.length === 0) {
    return <Empty level="h3" title={t('It has found no phones.')}>{g.status.enrolledAt ? t('It sees the devices of its site once they answer on its LAN, those that its inventory names, and what it finds in networks that it looks through.') : t('Nobody has started it yet.')}</Empty>
  }
  return (
    <>
      <div className="filters above" data-search>
        <SearchInput className="grow" value={q} onChange={(_e, v) => set({ q: v || undefined }, true)} onClear={() => set({ q: undefined })} placeholder={t('MAC, address, model, serial or server')} aria-label={t('Search found phones')} />
        <FormSelect className="condition" aria-label={t('Condition')} value={condition} onChange={(_e, v) => set({ condition: v || undefined })}>
          <FormSelectOption value="" label={t('All conditions')} />
          <FormSelectOption value="needsPerson" label={t('{{words}} ({{n}})', { words: t('Needs somebody'), n: count(number('needsPerson')) })} />
          {conditions.filter((c) => c === condition || number(c) > 0).map((c) => <FormSelectOption key={c} value={c} label={t('{{words}} ({{n}})', { words: conditionLook(t, c).words, n: count(number(c)) })} />)}
        </FormSelect>
        <Switch id="unclaimed" label={t('Only phones not in the account')} isChecked={Boolean(unclaimed)} onChange={(_e, on) => set({ unclaimed: on || undefined })} />
      </div>
      <div className="found">
        <div>
          {rows.length === 0 ? <Empty level="h3" title={t('No found phones match.')} actions={<Button variant="primary" onClick={() => set({ q: undefined, condition: undefined, unclaimed: undefined })}>{t('Clear filters')}</Button>} /> : (
            <List caption={t('Phones that {{name}} found', { name: g.metadata.name })} rows={rows} page={page} id={(f) => f.mac} open={phone} state={(f) => f.condition} sort={sort} setSort={(s) => set({ sort: s === 'mac' ? undefined : s })} counted={t('{{count}} found phones', { count: rows.length })} columns={columns.filter((c) => !phone || !beside.includes(c.key))} menu actions={(f) => <RowMenu label={t('Actions for {{name}}', { name: f.mac })} deeds={deeds(f)} />} />
          )}
        </div>
        {phone && <Phone gateway={g} mac={phone} deeds={deeds} close={() => set({ phone: undefined })} />}
      </div>
      {dialogs}
    </>
  )
}
