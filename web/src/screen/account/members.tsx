import { Label } from '@patternfly/react-core'
import { useQueryClient } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAll } from '~/api/all'
import { api, data, mergePatch, type Api } from '~/api/client'
import { titleOf, useMay, useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { List } from '~/part/list'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { RowMenu } from '~/part/rowmenu'
import { ShownOnce } from '~/part/shownonce'
import { inFull, Or, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { tagOf } from '../sites/data'
import { AccountScreen, useAccountOf } from './frame'
import { EditMember } from './member'
import { roleWord } from './roles'
import { useSiteNames } from './scope'

type Member = Api['Member']
type Asked = { what: 'reset' | 'disable' | 'signOut' | 'remove'; of: Member }

/** Members of an account: who they are, what they may, and the links that let them in. */
export function Members() {
  const { t } = useTranslation()
  const { account: name } = useParams({ from: '/accounts/$account/members' })
  const account = useAccountOf(name)
  const { me } = useWho()
  const owners = useMay('owners')
  const queries = useQueryClient()
  const toasts = useToasts()
  const found = useAll<Member>('members', account.id)
  const sitesOf = useSiteNames(account.id)
  const [editing, setEditing] = useState<Member | 'new' | null>(null)
  const [asked, setAsked] = useState<Asked | null>(null)
  const [link, setLink] = useState<{ of: string; is: Api['NewLink'] } | null>(null)
  const [sort, setSort] = useState('name')
  const again = () => queries.invalidateQueries({ queryKey: ['get', '/accounts/{account}/members'] })
  const states: Record<string, [string, 'green' | 'blue' | 'grey']> = { active: [t('Active'), 'green'], invited: [t('Invited'), 'blue'], disabled: [t('Disabled'), 'grey'] }
  const stronger = (m: Member) => (m.spec.role === 'owner' && !owners.allowed ? owners.why : undefined)

  const makeLink = async (m: Member, verb: 'invite' | 'reset', totp = false) => {
    const is = verb === 'invite' ? data(await api.POST('/members/{id}:invite', { params: { path: { id: m.id } } })) : data(await api.POST('/members/{id}:reset', { params: { path: { id: m.id }, query: totp ? { totp: true } : {} } }))
    setLink({ of: m.metadata.name, is })
  }
  const set = async (m: Member, disabled: boolean) => {
    data(await api.PATCH('/members/{id}', { params: { path: { id: m.id }, header: tagOf(m) }, headers: mergePatch, body: { spec: { disabled } } as never }))
    await again()
    toasts.say(disabled ? t('{{name}} is disabled', { name: m.metadata.name }) : t('{{name}} may sign in', { name: m.metadata.name }))
  }
  const or = (title: string) => (e: unknown) => toasts.fail(title, e)
  const invite = <Act power="members" variant="primary" onClick={() => setEditing('new')}>{t('Invite a member')}</Act>
  return (
    <AccountScreen account={account} here="members" title={t('Members')} actions={found.data?.length === 0 ? undefined : invite}>
      {found.error ? <ProblemAlert error={found.error} title={t('The members could not be read')} retry={() => void found.refetch()} /> : !found.data ? <Waiting /> : found.data.length === 0 ? (
        <Empty title={t('No members yet')} actions={invite}>{t('Who is a member of an account above administers this one too, by the same role.')}</Empty>
      ) : (
        <List caption={t('Members of {{account}}', { account: titleOf(account) })} rows={found.data} id={(m) => m.id} state={(m) => m.status.state} sort={sort} setSort={setSort} counted={t('{{count}} members', { count: found.data.length })} columns={[
          { key: 'name', words: t('Name'), by: (m) => m.metadata.name, cell: (m) => <>{m.metadata.name}{m.id === me.id && <> <Label isCompact color="blue">{t('You')}</Label></>}</> },
          { key: 'email', words: t('E-mail'), by: (m) => m.spec.email, cell: (m) => <Or>{m.spec.email}</Or>, breaks: true },
          { key: 'role', words: t('Role'), by: (m) => m.spec.role, cell: (m) => roleWord(t, m.spec.role) },
          { key: 'sites', words: t('Sites'), cell: (m) => sitesOf(m.spec.sites) },
          { key: 'state', words: t('Status'), by: (m) => m.status.state, cell: (m) => <Label isCompact color={states[m.status.state]?.[1]}>{states[m.status.state]?.[0]}</Label> },
          { key: 'changed', words: t('Last changed'), by: (m) => m.metadata.updatedAt, cell: (m) => <When at={m.metadata.updatedAt} /> },
        ]} actions={(m) => (
          <RowMenu label={t('Actions for {{name}}', { name: m.metadata.name })} deeds={[
            { words: t('Edit…'), power: 'members', because: stronger(m), press: () => setEditing(m) },
            m.status.state === 'invited'
              ? { words: t('Make an invitation link'), power: 'members', because: stronger(m), press: () => void makeLink(m, 'invite').catch(or(t('No link was made'))) }
              : { words: t('Reset the password…'), power: 'members', because: stronger(m), press: () => setAsked({ what: 'reset', of: m }) },
            { words: t('Sign out everywhere…'), power: 'members', because: stronger(m), press: () => setAsked({ what: 'signOut', of: m }) },
            m.spec.disabled
              ? { words: t('Enable'), power: 'members', because: stronger(m), press: () => void set(m, false).catch(or(t('Nothing was changed'))) }
              : { words: t('Disable…'), power: 'members', danger: true, because: stronger(m), press: () => setAsked({ what: 'disable', of: m }) },
            { words: t('Remove…'), power: 'members', danger: true, because: stronger(m), press: () => setAsked({ what: 'remove', of: m }) },
          ]} />
        )} />
      )}
      {editing && <EditMember account={account.id} member={editing === 'new' ? null : editing} close={() => setEditing(null)} done={async (m, fresh) => { await again(); if (fresh) await makeLink(m, 'invite') }} />}
      {asked && <Ask asked={asked} close={() => setAsked(null)} reset={(totp) => makeLink(asked.of, 'reset', totp)} disable={() => set(asked.of, true)} again={async () => { await again() }} />}
      {link && (
        <ShownOnce title={link.is.kind === 'invite' ? t('Invitation for {{name}}', { name: link.of }) : t('Another password for {{name}}', { name: link.of })} label={t('One-time link')} text={link.is.url} close={() => setLink(null)}>
          <p>{t('Hand it over yourself: Muster sends no mail. It is good once, until {{time}}, and whoever has it is in.', { time: inFull(link.is.expiresAt) })}</p>
        </ShownOnce>
      )}
    </AccountScreen>
  )
}

function Ask({ asked: { what, of: m }, close, reset, disable, again }: { asked: Asked; close(): void; reset(totp: boolean): Promise<void>; disable(): Promise<void>; again(): Promise<void> }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const name = m.metadata.name
  const path = { id: m.id }
  if (what === 'reset') return <Reset name={name} close={close} reset={reset} />
  const all: Record<'disable' | 'signOut' | 'remove', { title: string; verb: string; says: string; act(): Promise<unknown> }> = {
    disable: { title: t('Disable {{name}}?', { name }), verb: t('Disable'), says: t('Their sessions end now, and tokens of theirs are refused until they are enabled.'), act: disable },
    signOut: { title: t('Sign {{name}} out everywhere?', { name }), verb: t('Sign out'), says: t('All of their sessions end. Their password stays.'), act: async () => { data(await api.POST('/members/{id}:signOut', { params: { path } })); toasts.say(t('{{name}} is signed out', { name })) } },
    remove: { title: t('Remove {{name}}?', { name }), verb: t('Remove'), says: t('Their sessions end, and tokens of theirs are revoked. What they did stays in the audit log.'), act: async () => { data(await api.DELETE('/members/{id}', { params: { path, header: tagOf(m) } })); await again() } },
  }
  const is = all[what]
  return <Confirm danger title={is.title} verb={is.verb} close={close} act={is.act}><p>{is.says}</p></Confirm>
}

function Reset({ name, close, reset }: { name: string; close(): void; reset(totp: boolean): Promise<void> }) {
  const { t } = useTranslation()
  const [totp, setTotp] = useState(false)
  return (
    <Confirm title={t('Reset the password of {{name}}?', { name })} verb={t('Make the link')} close={close} act={() => reset(totp)}>
      <p>{t('You get a link with which another password is set. The old one works until then.')}</p>
      <label className="check"><input type="checkbox" checked={totp} onChange={(e) => setTotp(e.target.checked)} /> {t('Take the authenticator away too')}</label>
    </Confirm>
  )
}
