import { Button, Label } from '@patternfly/react-core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAll } from '~/api/all'
import { $api, type Api } from '~/api/client'
import { List } from '~/part/list'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { Connection, State } from '~/part/state'
import { count, Mac, Or, When } from '~/part/text'
import { codeText } from '../enrollment/steps'
import { nameOf } from '../inventory/columns'
import { priorityWord } from '../policies/policies'
import type { Site } from './data'

/** The devices of a site: the first, and the way to all. */
export function Devices({ site }: { site: Site }) {
  const { t } = useTranslation()
  const found = $api.useQuery('get', '/accounts/{account}/devices', { params: { path: { account: site.status.account }, query: { site: [site.id], sort: 'name', limit: 25 } } })
  if (found.error) return <ProblemAlert error={found.error} title={t('The devices could not be read')} retry={() => void found.refetch()} />
  if (!found.data) return <Waiting />
  const rows = found.data.items
  if (rows.length === 0) return <Empty level="h3" title={t('No device is of this site.')}>{t('Assign devices in the inventory, or let subnets do it.')}</Empty>
  return (
    <>
      <List caption={t('Devices of {{name}}', { name: site.metadata.name })} rows={rows} id={(d) => d.id} state={(d) => d.status.provisioning}
        counted={t('1–{{n}} of {{total}}', { n: rows.length, total: count(Math.max(site.status.devices, rows.length)) })} columns={[
          { key: 'name', words: t('Device Name'), cell: (d) => <Link to="/devices/$device" params={{ device: d.id }}>{nameOf(d)}</Link> },
          { key: 'model', words: t('Model'), cell: (d) => <Or>{d.spec.model}</Or> },
          { key: 'status', words: t('Status'), cell: (d) => <Connection of={d.status.connection} /> },
          { key: 'state', words: t('State'), cell: (d) => <State device={d} /> },
          { key: 'room', words: t('Room'), cell: (d) => <Or>{d.status.roomName}</Or> },
          { key: 'mac', words: t('MAC Address'), cell: (d) => <Mac of={d.spec.mac} /> },
        ]} />
      <Button variant="link" isInline className="above" component={(p: object) => <Link {...p} to="/devices" search={{ site: [site.metadata.name] }} />}>{t('All in the inventory')}</Button>
    </>
  )
}

/** The policies that are for a site. */
export function Policies({ site }: { site: Site }) {
  const { t } = useTranslation()
  const found = $api.useQuery('get', '/accounts/{account}/policies', { params: { path: { account: site.status.account }, query: { level: 'site', limit: 1000 } } })
  if (found.error) return <ProblemAlert error={found.error} title={t('The policies could not be read')} retry={() => void found.refetch()} />
  if (!found.data) return <Waiting />
  const rows = found.data.items.filter((p) => p.spec.target === site.id)
  const add = <Button variant="primary" component={(p: object) => <Link {...p} to="/policies/$policy" params={{ policy: 'new' }} search={{ name: site.metadata.name, level: 'site', target: site.id }} />}>{t('Add policy')}</Button>
  if (rows.length === 0) return <Empty level="h3" title={t('No policy is for this site.')} actions={add}>{t('Its devices have what the account, their family, model and groups say.')}</Empty>
  return (
    <>
      <div className="below">{add}</div>
      <List caption={t('Policies of {{name}}', { name: site.metadata.name })} rows={rows} id={(p) => p.id} counted={t('{{count}} policies', { count: rows.length })} columns={[
        { key: 'name', words: t('Name'), cell: (p) => <Link to="/policies/$policy" params={{ policy: p.id }}>{p.metadata.name}</Link> },
        { key: 'priority', words: t('Priority'), cell: (p) => priorityWord(t, p.spec.priority) },
        { key: 'settings', words: t('Settings Count'), cell: (p) => count(Object.keys(p.spec.settings).length) },
        { key: 'changed', words: t('Last changed'), cell: (p) => <When at={p.metadata.updatedAt} /> },
      ]} />
    </>
  )
}

/** The enrollment codes that bring devices to a site. */
export function Codes({ site }: { site: Site }) {
  const { t } = useTranslation()
  const found = useAll<Api['EnrollmentCode']>('enrollment-codes', site.status.account)
  const states: Record<string, string> = { live: t('Active'), usedUp: t('Used up'), expired: t('Expired') }
  if (found.error) return <ProblemAlert error={found.error} title={t('The codes could not be read')} retry={() => void found.refetch()} />
  if (!found.data) return <Waiting />
  const rows = found.data.filter((c) => c.spec.site === site.id)
  const go = <Link to="/enrollment" search={{ tab: 'codes' }}>{t('Open enrollment codes')}</Link>
  if (rows.length === 0) return <Empty level="h3" title={t('No code is for this site.')} actions={go} />
  return (
    <>
      <List caption={t('Codes of {{name}}', { name: site.metadata.name })} rows={rows} id={(c) => c.id} counted={t('{{count}} codes', { count: rows.length })} columns={[
        { key: 'code', words: t('Code'), cell: (c) => <code className="digits">{c.spec.kind === 'numeric8' ? codeText(c.status.code) : `${codeText(c.status.code.slice(0, 8))} ••••`}</code> },
        { key: 'uses', words: t('Uses'), cell: (c) => (c.spec.maxUses === null ? count(c.status.uses) : t('{{uses}} of {{max}}', { uses: count(c.status.uses), max: count(c.spec.maxUses) })) },
        { key: 'expires', words: t('Expires'), cell: (c) => (c.spec.expiresAt ? <When at={c.spec.expiresAt} /> : t('No end')) },
        { key: 'state', words: t('Status'), cell: (c) => <Label isCompact color={c.status.state === 'live' ? 'green' : 'grey'}>{states[c.status.state] ?? c.status.state}</Label> },
      ]} actions={(c) => <Link to="/enrollment/sheet/$code" params={{ code: c.id }}>{t('Print')}</Link>} />
      <p className="above">{go}</p>
    </>
  )
}
