import { Button, SearchInput } from '@patternfly/react-core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { titleOf, useWho } from '~/api/who'
import { Act } from '~/part/act'
import { List } from '~/part/list'
import { Empty, Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { RowMenu } from '~/part/rowmenu'
import { count, None, Or } from '~/part/text'
import { Places } from '../groups/places'
import { AddGateway } from './add'
import { useGateways } from './data'
import { useGatewayDeeds } from './deeds'
import { GatewayState, Since } from './facts'

/** The gateways of an account: who drives the phones of which site. */
export function Gateways() {
  const { t } = useTranslation()
  const { account } = useWho()
  const { q = '', sort = 'name' } = useSearch({ from: '/gateways' })
  const navigate = useNavigate({ from: '/gateways' })
  const [adding, setAdding] = useState(false)
  const { deeds, dialogs, started } = useGatewayDeeds()
  const found = useGateways(account.id)
  const all = found.data ?? []
  const rows = all.filter((g) => [g.metadata.name, g.status.siteName, g.status.host, g.status.address, ...g.status.networks].join(' ').toLowerCase().includes(q.toLowerCase()))
  const set = (next: object, replace = false) => void navigate({ search: (s) => ({ ...s, ...next }), replace })
  const add = <Act power="design" variant="primary" onClick={() => setAdding(true)}>{t('Add gateway')}</Act>
  return (
    <Screen title={t('Gateways')} about={t('{{account}}. A gateway drives the phones of its site by their own interfaces.', { account: titleOf(account) })} actions={all.length > 0 && add}>
      <Places here="gateways">
        {found.error && <ProblemAlert error={found.error} title={t('The gateways could not be read')} retry={() => void found.refetch()} />}
        {found.isPending ? <Waiting /> : found.data && (all.length === 0 ? (
          <Empty title={t('No gateways yet.')} actions={add}>{t('A gateway is a small process on the LAN of a site: phones as they are sold get credentials, PINs and settings by it within seconds, and it says how each of them stands.')}</Empty>
        ) : (
          <>
            <div className="filters" data-search>
              <SearchInput className="grow" value={q} onChange={(_e, v) => set({ q: v || undefined }, true)} onClear={() => set({ q: undefined })} placeholder={t('Name, site, host or address')} aria-label={t('Search gateways')} />
            </div>
            {rows.length === 0 ? <Empty title={t('No gateways match.')} actions={<Button variant="primary" onClick={() => set({ q: undefined })}>{t('Clear filters')}</Button>} /> : (
              <List caption={t('Gateways of {{account}}', { account: titleOf(account) })} rows={rows} id={(g) => g.id} state={(g) => g.status.connection} sort={sort} setSort={(s) => set({ sort: s === 'name' ? undefined : s })} counted={t('{{count}} gateways', { count: rows.length })} columns={[
                { key: 'name', words: t('Name'), by: (g) => g.metadata.name, cell: (g) => <Link to="/gateways/$gateway" params={{ gateway: g.id }}>{g.metadata.name}</Link> },
                { key: 'site', words: t('Site'), by: (g) => g.status.siteName, cell: (g) => <Link to="/sites" search={{ at: g.spec.site, tab: 'gateway' }}>{g.status.siteName}</Link> },
                { key: 'status', words: t('Status'), by: (g) => g.status.connection, cell: (g) => <GatewayState of={g} /> },
                { key: 'found', words: t('Found phones'), number: true, by: (g) => g.status.found, cell: (g) => count(g.status.found) },
                { key: 'host', yields: 1, words: t('Host'), by: (g) => g.status.host, cell: (g) => <Or>{g.status.host}</Or> },
                { key: 'address', words: t('Address'), help: t('Where it comes from'), by: (g) => g.status.address, cell: (g) => <Or>{g.status.address}</Or> },
                { key: 'networks', words: t('Networks'), help: t('Where it looks for phones'), breaks: true, cell: (g) => <Or>{g.status.networks.join(', ')}</Or> },
                { key: 'version', yields: 2, words: t('Version'), by: (g) => g.status.version, cell: (g) => <Or>{g.status.version}</Or> },
                { key: 'since', words: t('Since'), help: t('Since when it is online or offline'), by: (g) => g.status.since ?? '', cell: (g) => (g.status.since ? <Since at={g.status.since} /> : <None />) },
              ]} actions={(g) => <RowMenu label={t('Actions for {{name}}', { name: g.metadata.name })} deeds={deeds(g)} />} />
            )}
          </>
        ))}
      </Places>
      {adding && <AddGateway account={account.id} close={() => setAdding(false)} done={started} />}
      {dialogs}
    </Screen>
  )
}
