import { Button, Label, SearchInput } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, type Api } from '~/api/client'
import { titleOf, treeOf, useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Fit } from '~/part/fit'
import { Empty, Screen } from '~/part/page'
import { Counted, Foot } from '~/part/pages'
import { count, None, percent } from '~/part/text'
import { useProvisioning } from '../provisioning/data'
import { AddAccount } from './add'
import { beneath, typeWord } from './words'

/** How many accounts are shown at once: each asks how it stands. */
const page = 50

/** S16: the tree of accounts, each a way to its Device Provisioning. */
export function Accounts() {
  const { t } = useTranslation()
  const { accounts, account, me } = useWho()
  const { q = '' } = useSearch({ from: '/accounts' })
  const navigate = useNavigate({ from: '/accounts' })
  const [adding, setAdding] = useState(false)
  const [most, setMost] = useState(page)
  const find = (v: string) => void navigate({ search: (s) => ({ ...s, q: v || undefined }), replace: true })
  const above = (a: Api['Account']): string[] => { const p = accounts.find((o) => o.id === a.spec.parent); return p ? [...above(p), titleOf(p)] : [] }
  // What stands beneath a closed account is not shown, unless it is searched for.
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const holders = new Set(accounts.map((a) => a.spec.parent))
  const hidden = (a: Api['Account']): boolean => { const p = accounts.find((o) => o.id === a.spec.parent); return p !== undefined && (closed.has(p.id) || hidden(p)) }
  const turn = (id: string) => setClosed((now) => { const next = new Set(now); if (!next.delete(id)) next.add(id); return next })
  const found = treeOf(accounts).filter(({ account: a }) => `${titleOf(a)} ${a.metadata.name} ${a.status.accountNumber}`.toLowerCase().includes(q.toLowerCase()))
  const rows = q ? found : found.filter(({ account: a }) => !hidden(a))
  return (
    <Screen title={t('Accounts')} about={t('A role in an account holds for it and for all accounts beneath it.')}
      actions={<Act power="accounts" at={me.account} variant="primary" because={accounts.every((a) => beneath(a.spec.type).length === 0) ? t('Nothing stands beneath a customer.') : undefined} onClick={() => setAdding(true)}>{t('Add account')}</Act>}>
      <div className="filters" data-search>
        <SearchInput className="grow" value={q} onChange={(_e, v) => find(v)} onClear={() => find('')} placeholder={t('Name or account number')} aria-label={t('Search accounts')} />
        {!q && accounts.some((a) => holders.has(a.id)) && <Button variant="link" onClick={() => setClosed(closed.size > 0 ? new Set() : new Set(holders))}>{closed.size > 0 ? t('Expand all') : t('Collapse all')}</Button>}
      </div>
      {rows.length === 0 ? <Empty title={t('No accounts match')} actions={<Button variant="primary" onClick={() => find('')}>{t('Clear filters')}</Button>} /> : (
        <>
          <Counted shown={Math.min(most, rows.length)} more={rows.length > most} all={t('{{count}} accounts', { count: found.length })} />
          <Fit label={t('Accounts')}><Table role="table" variant="compact" gridBreakPoint="grid-lg">
            <caption className="visually-hidden">{t('Accounts')}</caption>
            <Thead>
              <Tr>
                <Th>{t('Account')}</Th><Th>{t('Type')}</Th><Th modifier="nowrap">{t('Account number')}</Th><Th>{t('License')}</Th><Th className="number" title={t('Without those of the accounts beneath it')}>{t('Own devices')}</Th><Th className="number">{t('% Online')}</Th><Th>{t('Provisioning')}</Th><Th modifier="nowrap">{t('Auto-Sync')}</Th>
              </Tr>
            </Thead>
            <Tbody>{rows.slice(0, most).map(({ account: a, depth }) => <Row key={a.id} of={a} depth={depth} above={above(a)} found={q !== ''} here={a.id === account.id} open={q || !holders.has(a.id) ? undefined : !closed.has(a.id)} turn={() => turn(a.id)} />)}</Tbody>
          </Table></Fit>
          <Foot more={rows.length > most} busy={false} next={() => setMost(most + page)} />
        </>
      )}
      {adding && <AddAccount close={() => setAdding(false)} />}
    </Screen>
  )
}

/** One account. Where indents are not, a line beneath its name says under whom it stands. */
function Row({ of: a, depth, above, found, here, open, turn }: { of: Api['Account']; depth: number; above: string[]; found: boolean; here: boolean; /** Whether what stands beneath it is shown; undefined: nothing does. */ open?: boolean; turn(): void }) {
  const { t } = useTranslation()
  const path = { account: a.id }
  const stats = $api.useQuery('get', '/accounts/{account}/stats/devices', { params: { path, query: { part: 'devices' } } }, { staleTime: 60_000, retry: false })
  const now = useProvisioning(a.id)
  const search = { account: a.metadata.name }
  const { online = 0, offline = 0 } = stats.data?.connection ?? {}
  const label = (on: boolean, words: string) => <Label isCompact color={on ? 'green' : 'grey'}>{words}</Label>
  return (
    <Tr data-row-id={a.id} isRowSelected={here}>
      <Td dataLabel={t('Account')} className={`depth-${found ? 0 : Math.min(depth, 5)}`}>
        <div className={found ? undefined : 'twisted'}>
          {open !== undefined && <button type="button" className="twist" aria-expanded={open} aria-label={t('Accounts beneath {{name}}', { name: titleOf(a) })} onClick={turn}><span aria-hidden>{open ? '▾' : '▸'}</span></button>}
          <span className="named"><Link to="/accounts/$account/provisioning" params={search} search={search}>{titleOf(a)}</Link>{here && <Label isCompact color="blue">{t('Current')}</Label>}</span>
          <span className="visually-hidden">, {t('level {{n}}', { n: depth + 1 })}</span>
          {above.length > 0 && <div className={found ? 'muted' : 'muted only-narrow'}>{above.join(' › ')}</div>}
        </div>
      </Td>
      <Td dataLabel={t('Type')}>{typeWord(t, a.spec.type)}</Td>
      <Td dataLabel={t('Account number')}><code>{a.status.accountNumber}</code></Td>
      <Td dataLabel={t('License')}>{a.spec.license === 'enterprise' ? t('Enterprise') : t('Standard')}</Td>
      <Td dataLabel={t('Own devices')} className="number">{stats.data ? <Link to="/devices" search={search}>{count(stats.data.total)}</Link> : <None />}</Td>
      <Td dataLabel={t('% Online')} className="number">{online + offline > 0 ? <>{percent(online / (online + offline))} <span className="muted">{t('of {{count}} that report', { count: online + offline })}</span></> : <None />}</Td>
      <Td dataLabel={t('Provisioning')}>{now.data ? label(now.data.value.spec.enabled, now.data.value.spec.enabled ? t('Enabled') : t('Disabled')) : <None />}</Td>
      <Td dataLabel={t('Auto-Sync')}>{now.data ? label(now.data.value.spec.autoSync.enabled, now.data.value.spec.autoSync.enabled ? t('On') : t('Off')) : <None />}</Td>
    </Tr>
  )
}
