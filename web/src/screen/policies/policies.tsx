import { Button, Label } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { titleOf, useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Fit, yieldsClass } from '~/part/fit'
import { Empty, Screen, Waiting } from '~/part/page'
import { Counted } from '~/part/pages'
import { ProblemAlert } from '~/part/problem'
import { RowMenu } from '~/part/rowmenu'
import { familyWord } from '~/part/state'
import { ScreenTabs } from '~/part/tabs'
import { count, None, Or, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { levelWord } from '../device/settings'
import { AddPolicy } from './add'
import { Compare } from './compare'
import { DeletePolicy } from './delete'
import { draftCount, seedDraft } from './drafts'
import { exportPolicies } from './export'

/** The levels of policies, the weakest first: on each device the last one wins. */
export const levels = ['account', 'family', 'model', 'group', 'site', 'userGroup', 'device'] as const
export type Level = (typeof levels)[number]

/** What a level is called in the plural. */
export function levelsWord(t: TFunction, l: Level): string {
  return { account: t('Account'), family: t('Families'), model: t('Models'), group: t('Device Groups'), site: t('Sites'), userGroup: t('Device User Groups'), device: t('Individual devices') }[l]
}

/** The words for priorities, which break ties within a level. */
export function priorityWord(t: TFunction, p: string): string {
  return { lowest: t('Lowest'), low: t('Low'), normal: t('Normal'), important: t('Important'), critical: t('Critical') }[p] ?? p
}

const shownAtOnce = 200

/** S4: policies by level. */
export function Policies() {
  const { t } = useTranslation()
  const { account, me } = useWho()
  const { level = '' } = useSearch({ from: '/policies' })
  const navigate = useNavigate({ from: '/policies' })
  const queries = useQueryClient()
  const toasts = useToasts()
  const [adding, setAdding] = useState(false)
  const [comparing, setComparing] = useState<Api['PolicyResource'] | null>(null)
  const [deleting, setDeleting] = useState<Api['PolicyResource'] | null>(null)
  const [more, setMore] = useState(shownAtOnce)
  const found = useInfiniteQuery({
    queryKey: ['get', '/accounts/{account}/policies', { account: account.id, level }],
    queryFn: async ({ pageParam, signal }) => data(await api.GET('/accounts/{account}/policies', { params: { path: { account: account.id }, query: { limit: 1000, devices: true, cursor: pageParam, ...(level ? { level: level as Level } : {}) } }, signal })),
    initialPageParam: undefined as string | undefined, getNextPageParam: (last) => last.nextCursor ?? undefined,
  })
  const rank = (p: Api['PolicyResource']) => levels.indexOf(p.spec.level as Level)
  const rows = (found.data?.pages.flatMap((p) => p.items) ?? []).sort((a, b) => rank(a) - rank(b) || a.metadata.name.localeCompare(b.metadata.name, undefined, { numeric: true }))
  const choose = (l: string) => void navigate({ search: (s) => ({ ...s, level: l || undefined }) })
  const duplicate = (p: Api['PolicyResource']) => {
    const name = t('{{name}} (copy)', { name: p.metadata.name })
    seedDraft(me.id, `new.${p.spec.level}.${p.spec.target}.${name}`, p)
    void navigate({ to: '/policies/$policy', params: { policy: 'new' }, search: { name, level: p.spec.level, target: p.spec.target } })
  }
  const deeds = (p: Api['PolicyResource']) => [
    { words: t('Duplicate'), power: 'design' as const, press: () => duplicate(p) },
    { words: t('Compare…'), power: 'see' as const, because: rows.length < 2 ? t('There is no other policy here.') : undefined, press: () => setComparing(p) },
    { words: t('Export'), power: 'see' as const, press: () => exportPolicies(account.metadata.name, [p]) },
    { words: t('Delete…'), power: 'design' as const, danger: true, press: () => setDeleting(p) },
  ]
  const add = <Act power="design" variant="primary" onClick={() => setAdding(true)}>{t('Add policy')}</Act>
  const all = <Button variant="secondary" isDisabled={rows.length === 0} onClick={() => exportPolicies(account.metadata.name, rows)}>{t('Export')}</Button>
  const body = (
    <div className="stack">
      {found.error && <ProblemAlert error={found.error} title={t('The policies could not be read')} retry={() => void found.refetch()} />}
      {!found.isPending && rows.length > 0 && <Counted shown={rows.length} more={found.hasNextPage} all={found.hasNextPage ? undefined : t('{{count}} policies', { count: rows.length })} />}
      {found.isPending ? <Waiting /> : rows.length === 0 ? (
        <Empty title={level ? t('No policy at this level.') : t('No policies yet.')}>{t('A policy is a set of settings for an account, a family, a model, a group, a site or one device.')}</Empty>
      ) : (
        <Fit label={t('Policies')}><Table role="table" aria-label={t('Policies')} variant="compact" gridBreakPoint="grid-lg">
          <Thead><Tr><Th width={20}>{t('Name')}</Th><Th>{t('Level')}</Th><Th width={15}>{t('Applies to')}</Th><Th>{t('Priority')}</Th><Th className="number">{t('Device Count')}</Th><Th className="number">{t('Settings Count')}</Th><Th className={`number ${yieldsClass(2)}`}>{t('Locked')}</Th><Th>{t('Draft')}</Th><Th>{t('Last changed')}</Th><Th className={yieldsClass(1)}>{t('By')}</Th><Th screenReaderText={t('Actions')} /></Tr></Thead>
          <Tbody>
            {rows.slice(0, more).map((p) => (
              <Tr key={p.id} data-row-id={p.id}>
                <Td dataLabel={t('Name')}><Link to="/policies/$policy" params={{ policy: p.id }}>{p.metadata.name}</Link></Td>
                <Td dataLabel={t('Level')}><span className="short-text">{levelWord(t, p.spec.level)}</span></Td>
                <Td dataLabel={t('Applies to')}>{p.spec.level === 'account' ? t('All devices') : p.spec.level === 'family' ? familyWord(p.spec.target) : p.status.targetName || p.spec.target}</Td>
                <Td dataLabel={t('Priority')}>{priorityWord(t, p.spec.priority)}</Td>
                <Td dataLabel={t('Device Count')} className="number">{p.status.devices === undefined ? <None /> : count(p.status.devices)}</Td>
                <Td dataLabel={t('Settings Count')} className="number">{count(Object.keys(p.spec.settings).length)}</Td>
                <Td dataLabel={t('Locked')} className={`number ${yieldsClass(2)}`}>{p.spec.locked.length > 0 ? count(p.spec.locked.length) : <None />}</Td>
                <Td dataLabel={t('Draft')}>{draftCount(me.id, p.id) > 0 ? <Label isCompact color="blue">{t('{{n}} unapplied', { n: draftCount(me.id, p.id) })}</Label> : <None />}</Td>
                <Td dataLabel={t('Last changed')} modifier="nowrap"><When at={p.metadata.updatedAt} /></Td>
                <Td dataLabel={t('By')} modifier="nowrap" className={yieldsClass(1)}><Or>{p.status.changedBy}</Or></Td>
                <Td isActionCell><RowMenu label={t('Actions for {{name}}', { name: p.metadata.name })} deeds={deeds(p)} /></Td>
              </Tr>
            ))}
          </Tbody>
        </Table></Fit>
      )}
      {(rows.length > more || found.hasNextPage) && <div><Button variant="link" onClick={() => { setMore(more + shownAtOnce); if (rows.length <= more + shownAtOnce && found.hasNextPage) void found.fetchNextPage() }}>{t('Show more')}</Button></div>}
    </div>
  )
  return (
    <Screen title={t('Policies')} about={t('{{account}}. From the account to individual devices: of the policies that a device has, the last level wins; within a level the priority, then the name.', { account: titleOf(account) })} actions={<>{add}{all}</>}>
      <ScreenTabs label={t('Level')} open={level || 'all'} choose={(k) => choose(k === 'all' ? '' : k)} tabs={[['all', t('All'), body], ...levels.map((l) => [l, levelsWord(t, l), body] as const)]} />
      {adding && <AddPolicy close={() => setAdding(false)} />}
      {comparing && <Compare first={comparing} others={rows.filter((r) => r.id !== comparing.id)} close={() => setComparing(null)} />}
      {deleting && <DeletePolicy policy={deleting} close={() => setDeleting(null)} done={() => { void queries.invalidateQueries({ queryKey: ['get', '/accounts/{account}/policies'] }); toasts.say(t('{{name}} is deleted', { name: deleting.metadata.name })) }} />}
    </Screen>
  )
}
