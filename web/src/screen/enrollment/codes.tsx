import { Button, Label } from '@patternfly/react-core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAll } from '~/api/all'
import { api, data, type Api } from '~/api/client'
import { titleOf } from '~/api/who'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { List } from '~/part/list'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { RowMenu } from '~/part/rowmenu'
import { CopyButton, count, None, Or, useCopy, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { CodeMade, CreateCode } from './create'
import { codeText, stepsText, useCodeAddress } from './steps'

type Code = Api['EnrollmentCode']
/** A code, or what the audit log keeps of one that is revoked. */
type Row = { code: Code; gone?: undefined } | { code?: undefined; gone: Api['AuditEntry'] }
const page = 50
const revokedShown = 20

/** Enrollment codes: digits that are typed on a device. */
export function Codes({ account, creating, create }: { account: Api['Account']; creating: boolean; create(on: boolean): void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toasts = useToasts()
  const found = useAll<Code>('enrollment-codes', account.id)
  const sites = useAll<Api['Site']>('sites', account.id)
  const profiles = useAll<Api['Profile']>('profiles', account.id)
  const address = useCodeAddress(account.id)
  // Who made a code, and which were revoked, is in the audit log: a code that is gone is nowhere else.
  const trail = useQuery({
    queryKey: ['get', '/accounts/{account}/enrollment-codes', account.id, 'trail'], retry: false,
    queryFn: async ({ signal }) => data(await api.GET('/audit', { params: { query: { account: account.id, action: 'enrollmentCode.', result: 'done', limit: 200 } }, signal })).items,
  })
  const [made, setMade] = useState<Code | null>(null)
  const [revoking, setRevoking] = useState<Code | null>(null)
  const [sort, setSort] = useState('-created')
  const states: Record<string, [string, 'green' | 'grey' | 'orange']> = { live: [t('Active'), 'green'], usedUp: [t('Used up'), 'grey'], expired: [t('Expired'), 'grey'] }
  const again = () => queries.invalidateQueries({ queryKey: ['get', '/accounts/{account}/enrollment-codes'] })
  const maker = new Map((trail.data ?? []).filter((e) => e.action === 'enrollmentCode.create').map((e) => [e.object, e.actor.name || e.actor.id]))
  const revoked = (trail.data ?? []).filter((e) => e.action === 'enrollmentCode.delete')
  const profileOf = (c: Code) => profiles.data?.find((p) => p.id === sites.data?.find((s) => s.id === c.spec.site)?.spec.profile)
  const kind = (c: Code) => (c.spec.kind === 'numeric12' ? t('12 digits') : t('8 digits'))
  const all = found.data ?? []
  const rows: Row[] = [...all.map((code) => ({ code })), ...revoked.slice(0, revokedShown).map((gone) => ({ gone }))]
  const by = (of: (c: Code) => string | number) => (r: Row) => (r.code ? of(r.code) : '')
  const copy = useCopy()
  return (
    <>
      {found.error && <ProblemAlert error={found.error} title={t('The codes could not be read')} retry={() => void found.refetch()} />}
      {!found.data ? !found.error && <Waiting /> : rows.length === 0 ? (
        <Empty title={t('No codes')} actions={<Act power="design" variant="primary" onClick={() => create(true)}>{t('Create code')}</Act>}>{t('Create one to let a phone join by typing digits.')}</Empty>
      ) : (
        <>
          <List caption={t('Codes of {{account}}', { account: titleOf(account) })} rows={rows} page={page} id={(r) => r.code?.id ?? r.gone!.id} state={(r) => r.code?.status.state ?? 'revoked'} sort={sort} setSort={setSort}
            counted={`${t('{{count}} codes', { count: all.length })}${all.length >= 5000 ? `, ${t('the first of more')}` : ''}${revoked.length > 0 ? `, ${t('{{n}} revoked', { n: count(revoked.length) })}` : ''}`} columns={[
              { key: 'code', words: t('Code'), cell: (r) => <div>{r.code ? <Digits of={r.code} /> : <span className="muted">{t('not kept')}</span>}{!(r.code && unnamed(r.code)) && <div className="muted">{r.code ? r.code.metadata.name : r.gone.changes.name}</div>}{r.code?.spec.needsApproval && <Label isCompact color="orange" title={t('A device that comes with it waits under Pending devices until somebody approves it.')}>{t('Needs approval')}</Label>}</div> },
              { key: 'type', words: t('Type'), fits: true, by: by((c) => c.spec.kind), cell: (r) => (r.code ? kind(r.code) : <None />) },
              { key: 'site', words: t('Site'), by: by((c) => c.status.siteName), cell: (r) => <Or>{r.code?.status.siteName}</Or> },
              { key: 'profile', yields: 3, words: t('Profile'), by: by((c) => profileOf(c)?.metadata.name ?? ''), cell: (r) => <Or>{r.code && profileOf(r.code)?.metadata.name}</Or> },
              { key: 'group', yields: 2, words: t('Phone Group'), number: true, by: by((c) => profileOf(c)?.spec.phoneGroup ?? -1), cell: (r) => <Or>{r.code && profileOf(r.code)?.spec.phoneGroup}</Or> },
              { key: 'uses', words: t('Uses'), fits: true, by: by((c) => c.status.uses), cell: (r) => (!r.code ? <None /> : r.code.spec.maxUses === null ? t('{{uses}}, no limit', { uses: count(r.code.status.uses) }) : t('{{uses}} of {{max}}', { uses: count(r.code.status.uses), max: count(r.code.spec.maxUses) })) },
              { key: 'expires', words: t('Expires'), fits: true, by: by((c) => c.spec.expiresAt ?? '9'), cell: (r) => (!r.code ? <None /> : r.code.spec.expiresAt ? <When at={r.code.spec.expiresAt} /> : t('No end')) },
              { key: 'state', words: t('Status'), by: (r) => (r.code ? states[r.code.status.state]?.[0] ?? r.code.status.state : t('Revoked')), cell: (r) => (r.code ? <Label isCompact color={states[r.code.status.state]?.[1]}>{states[r.code.status.state]?.[0] ?? r.code.status.state}</Label>
                : <div><Label isCompact color="red">{t('Revoked')}</Label><div className="muted"><When at={r.gone.at} />, {r.gone.actor.name || r.gone.actor.id}</div></div>) },
              { key: 'created', yields: 1, words: t('Created'), fits: true, by: (r) => r.code?.metadata.createdAt ?? r.gone!.at, cell: (r) => <div>{r.code ? <When at={r.code.metadata.createdAt} /> : <None />}<div className="muted">{maker.get(r.code?.id ?? r.gone!.object)}</div></div> },
            ]} actions={({ code: c }) => c && (
              <span className="line">
                <Link to="/enrollment/sheet/$code" params={{ code: c.id }} title={t('Print card / QR')}>{t('Print')}</Link>
                <RowMenu label={t('Actions for {{name}}', { name: c.metadata.name })} deeds={[
                  { words: t('Copy instructions'), power: 'design', because: address ? undefined : t('Loading'), press: () => void copy(stepsText(t, c, address), t('The instructions are copied')) },
                  { words: t('Revoke…'), power: 'design', danger: true, press: () => setRevoking(c) },
                ]} />
              </span>
            )} />
          {revoked.length > revokedShown && <p className="muted above">{t('Of revoked codes the newest {{n}} stand here.', { n: revokedShown })} <Link to="/audit" search={{ action: 'enrollmentCode.delete', of: account.metadata.name }}>{t('All are in the audit log')}</Link></p>}
        </>
      )}
      {creating && <CreateCode account={account} close={() => create(false)} done={(code) => { void again(); setMade(code) }} />}
      {made && <CodeMade account={account} code={made} close={() => setMade(null)} />}
      {revoking && (
        <Confirm danger title={t('Revoke the code {{code}}?', { code: codeText(revoking.status.code) })} verb={t('Revoke')} close={() => setRevoking(null)}
          act={async () => { data(await api.DELETE('/enrollment-codes/{id}', { params: { path: { id: revoking.id }, header: { 'If-Match': '*' } as never } })); await again(); toasts.say(t('The code is revoked')) }}>
          <p>{t('Nobody can type it any more. Devices that have enrolled by it stay.')}</p>
        </Confirm>
      )}
    </>
  )
}

/** Whether the server named a code, since nobody did: by its site and a number that says nothing more. */
const unnamed = (c: Code) => / #[0-9a-z]{6}$/.test(c.metadata.name)

function Digits({ of }: { of: Code }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(of.spec.kind === 'numeric8')
  const { code } = of.status
  return (
    <span className="copyable">
      <code className="digits">{shown ? codeText(code) : codeText('•'.repeat(code.length))}</code>
      {shown ? <CopyButton text={code} label={t('Copy code')} /> : <Button variant="link" isInline onClick={() => setShown(true)}>{t('Show')}</Button>}
    </span>
  )
}
