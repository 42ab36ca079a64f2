import { Alert, AlertActionCloseButton, Button, Dropdown, DropdownItem, DropdownList, Label, MenuToggle } from '@patternfly/react-core'
import { Caption, ExpandableRowContent, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { titleOf, useWho } from '~/api/who'
import { Fit } from '~/part/fit'
import { Empty, Screen, Waiting } from '~/part/page'
import { Counted, Foot, usePages } from '~/part/pages'
import { ProblemAlert } from '~/part/problem'
import { Copyable, inFull, None, onClock, onTime, Or, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { Changes } from './changes'
import { AuditFilters } from './filters'
import { auditNarrowed, auditQuery, everyone, type AuditSearch } from './search'
import { Target } from './target'
import { AuditViews } from './views'
import { actionWord } from './words'

/** S12: who did what, newest first; read-only for everybody. */
export function Audit() {
  const { t } = useTranslation()
  const { accounts, account, me } = useWho()
  const search = useSearch({ from: '/audit' })
  const navigate = useNavigate({ from: '/audit' })
  const [open, setOpen] = useState<string | null>(null)
  const [chain, setChain] = useState<Chain | null>(null)
  const all = search.of === everyone
  const query = auditQuery(search, account.id)
  const { found, items } = usePages(['/audit', query], async (cursor, signal) => data(await api.GET('/audit', { params: { query: { ...query, limit: 100, cursor } }, signal })))
  const change = (next: AuditSearch) => void navigate({ search: (s) => ({ ...s, ...next }), replace: true })
  const name = (id: string) => { const a = accounts.find((one) => one.id === id); return a ? titleOf(a) : id }
  return (
    <Screen title={t('Audit log')} about={(
      <>
        <b>{all ? t('{{account}} and all beneath it', { account: name(me.account) }) : search.of ? name(accounts.find((a) => a.metadata.name === search.of)?.id ?? search.of) : titleOf(account)}</b>
        {all ? <Button variant="link" isInline className="end-link" onClick={() => change({ of: undefined })}>{t('Show {{account}} alone', { account: titleOf(account) })}</Button>
          : accounts.length > 1 && <Button variant="link" isInline className="end-link" onClick={() => change({ of: everyone })}>{t('Show {{account}} and all beneath it', { account: name(me.account) })}</Button>}
        <div>{t('Newest first, with what was refused for role, right or site. Entries are kept for good, and each is chained to the one before by its hash.')}</div>
      </>
    )} actions={<><AuditViews search={search} open={(next) => void navigate({ search: (s) => ({ account: s.account, ...next }) })} /><Verify done={setChain} /><Export query={query} /></>}>
      {chain && (
        <Alert variant={chain.intact ? 'success' : 'danger'} isInline component="p" className="below" isLiveRegion actionClose={<AlertActionCloseButton aria-label={t('Close')} onClose={() => setChain(null)} />}
          title={chain.intact ? t('Intact to #{{n}}', { n: chain.through }) : t('The chain is broken')}>
          {chain.intact ? t('Checked at {{time}}: each entry fits the one before.', { time: onClock(chain.at) }) : t('Entry #{{n}} does not fit the one before.', { n: chain.first })}
        </Alert>
      )}
      <AuditFilters search={search} change={change} />
      {found.error && <ProblemAlert error={found.error} title={t('The log could not be read')} retry={() => void found.refetch()} />}
      {found.isPending ? <Waiting rows={12} /> : items.length > 0 ? (
        <>
          <Counted shown={items.length} more={found.hasNextPage} />
          <Fit label={t('Audit log')}><Table role="table" variant="compact" gridBreakPoint="grid-lg" isExpandable data-old={found.isPlaceholderData}>
            <Caption className="visually-hidden">{t('Audit log')}</Caption>
            <Thead><Tr><Th screenReaderText={t('Details')} /><Th>{t('Time')}</Th><Th>{t('Actor')}</Th><Th>{t('Action')}</Th><Th>{t('Target')}</Th>{all && <Th>{t('Account')}</Th>}<Th>{t('Result')}</Th><Th className="short-text">{t('Source IP')}</Th><Th modifier="nowrap" className="seldom">{t('Request ID')}</Th></Tr></Thead>
            {items.map((e, i) => (
              <Tbody key={e.id} isExpanded={open === e.id}>
                <Tr data-row-id={e.id}>
                  <Td expand={{ rowIndex: i, isExpanded: open === e.id, onToggle: () => setOpen(open === e.id ? null : e.id), expandId: 'entry' }} dataLabel={open === e.id ? t('Hide details') : t('Show details')} />
                  <Td dataLabel={t('Time')} modifier="nowrap"><div><When at={e.at} /><div className="muted">{onTime(e.at)}</div></div></Td>
                  <Td dataLabel={t('Actor')}><Actor of={e} /></Td>
                  <Td dataLabel={t('Action')}>{actionWord(t, e.action)}{actionWord(t, e.action) !== e.action && <div className="muted"><code>{e.action}</code></div>}</Td>
                  <Td dataLabel={t('Target')} modifier="breakWord"><Target of={e} /></Td>
                  {all && <Td dataLabel={t('Account')}>{name(e.account)}</Td>}
                  <Td dataLabel={t('Result')}>{e.result === 'refused' ? <Label isCompact color="orange">{t('Refused')}</Label> : t('Done')}</Td>
                  <Td dataLabel={t('Source IP')} modifier={e.source.includes(':') ? 'breakWord' : 'nowrap'}><Or>{e.source}</Or></Td>
                  <Td dataLabel={t('Request ID')} className="seldom"><Or>{e.requestId && <code>{e.requestId}</code>}</Or></Td>
                </Tr>
                <Tr isExpanded={open === e.id}>{open === e.id && <Td colSpan={all ? 9 : 8}><ExpandableRowContent><Details of={e} narrow={change} /></ExpandableRowContent></Td>}</Tr>
              </Tbody>
            ))}
          </Table></Fit>
          <Foot more={found.hasNextPage} busy={found.isFetchingNextPage} next={found.fetchNextPage} />
        </>
      ) : !found.error && (auditNarrowed(search)
        ? <Empty title={t('No entries match these filters')} actions={<Button variant="primary" onClick={() => void navigate({ search: (s) => ({ account: s.account }) })}>{t('Clear filters')}</Button>} />
        : <Empty title={t('Nothing has been done yet')} />)}
    </Screen>
  )
}

function Actor({ of: e }: { of: Api['AuditEntry'] }) {
  const { t } = useTranslation()
  const kinds: Record<string, string> = { user: t('Member'), token: t('Token'), device: t('Device'), system: t('System'), gateway: t('Gateway') }
  const kind = e.actor.id.split(':')[0] ?? ''
  return <>{e.actor.name || e.actor.id}<div className="muted">{kinds[kind] ?? kind}</div></>
}

function Details({ of: e, narrow }: { of: Api['AuditEntry']; narrow(next: AuditSearch): void }) {
  const { t } = useTranslation()
  return (
    <>
      <Changes of={e} />
      <dl className="facts">
        <dt>{t('Time')}</dt><dd>{inFull(e.at)}</dd>
        <dt>{t('Actor')}</dt><dd><code>{e.actor.id}</code> <Button variant="link" isInline onClick={() => narrow({ actor: e.actor.id })}>{t('All by this actor')}</Button></dd>
        <dt>{t('Target')}</dt><dd>{e.object ? <><code>{e.object}</code> <Button variant="link" isInline onClick={() => narrow({ object: e.object })}>{t('All of this target')}</Button></> : <None />}</dd>
        <dt>{t('Result')}</dt><dd>{e.result === 'refused' ? t('Refused: nothing was changed') : t('Done')}</dd>
        <dt>{t('Source IP')}</dt><dd>{e.source ? <><code>{e.source}</code> <Button variant="link" isInline onClick={() => narrow({ source: e.source })}>{t('All from there')}</Button></> : <None />}</dd>
        <dt>{t('Request ID')}</dt><dd>{e.requestId ? <Copyable text={e.requestId} label={t('Copy the request ID')} /> : <None />}</dd>
        <dt>{t('Entry')}</dt><dd>#{e.sequence} <code className="muted">{e.hash}</code></dd>
      </dl>
    </>
  )
}

/** What a look at the chain found, and when. */
interface Chain { intact: boolean; through: number; first?: number; at: string }

/** Checks the chain; the operator's to do. */
function Verify({ done }: { done(found: Chain): void }) {
  const { t } = useTranslation()
  const { me, accounts } = useWho()
  const toasts = useToasts()
  const [busy, setBusy] = useState(false)
  const operator = accounts.find((a) => a.spec.type === 'operator')
  if (!operator || me.account !== operator.id) return null // the chain goes through everybody's entries
  const check = async () => {
    setBusy(true)
    try {
      const found = data(await api.GET('/audit:verify'))
      done({ ...found, at: new Date().toISOString() })
    } catch (e) {
      toasts.fail(t('The chain could not be checked'), e)
    }
    setBusy(false)
  }
  return <Button variant="secondary" isLoading={busy} isDisabled={busy} onClick={() => void check()}>{t('Verify chain')}</Button>
}

/** What the list shows, all pages, as a file. */
function Export({ query }: { query: Record<string, string | undefined> }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  const to = (format: string) => `/api/v1/audit:export?${new URLSearchParams(Object.entries({ ...query, format }).filter((p): p is [string, string] => Boolean(p[1])))}`
  return (
    <Dropdown isOpen={open} onOpenChange={setOpen} onSelect={() => setOpen(false)} popperProps={{ position: 'right' }} shouldFocusToggleOnSelect
      toggle={(ref) => <MenuToggle ref={ref} isExpanded={open} onClick={() => setOpen(!open)}>{t('Export')}</MenuToggle>}>
      <DropdownList>
        <DropdownItem to={to('ndjson')} description={t('One entry a line, with its hash')} {...{ download: '' }}>NDJSON</DropdownItem>
        <DropdownItem to={to('csv')} description={t('For a spreadsheet')} {...{ download: '' }}>CSV</DropdownItem>
      </DropdownList>
    </Dropdown>
  )
}
