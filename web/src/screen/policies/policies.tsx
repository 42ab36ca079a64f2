import { Button, Form, FormGroup, FormHelperText, FormSelect, FormSelectOption, HelperText, HelperTextItem, Label, Modal, ModalBody, ModalFooter, ModalHeader, TextInput, ToggleGroup, ToggleGroupItem } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data } from '~/api/client'
import { titleOf, useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Empty, Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { familyWord } from '~/part/state'
import { count, None, Or, When } from '~/part/text'
import { levelWord } from '../device/settings'
import { draftCount } from './drafts'

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

/** S4: policies by level. */
export function Policies() {
  const { t } = useTranslation()
  const { account, me } = useWho()
  const { level = '' } = useSearch({ from: '/policies' })
  const navigate = useNavigate({ from: '/policies' })
  const [adding, setAdding] = useState(false)
  const found = useInfiniteQuery({
    queryKey: ['get', '/accounts/{account}/policies', { account: account.id, level }],
    queryFn: async ({ pageParam, signal }) => data(await api.GET('/accounts/{account}/policies', { params: { path: { account: account.id }, query: { limit: 200, devices: true, cursor: pageParam, ...(level ? { level: level as Level } : {}) } }, signal })),
    initialPageParam: undefined as string | undefined, getNextPageParam: (last) => last.nextCursor ?? undefined,
  })
  const rows = found.data?.pages.flatMap((p) => p.items) ?? []
  const add = <Act power="design" variant="primary" onClick={() => setAdding(true)}>{t('Add policy')}</Act>
  return (
    <Screen title={t('Policies')} about={t('{{account}}. Of the policies that a device has, the last level in this row wins; within a level the priority, then the name.', { account: titleOf(account) })} actions={add}>
      <div className="filters">
        <ToggleGroup aria-label={t('Level')} className="wrap">
          <ToggleGroupItem text={t('All')} buttonId="level-all" isSelected={!level} onChange={() => void navigate({ search: (s) => ({ ...s, level: undefined }) })} />
          {levels.map((l) => <ToggleGroupItem key={l} text={levelsWord(t, l)} buttonId={`level-${l}`} isSelected={level === l} onChange={() => void navigate({ search: (s) => ({ ...s, level: l }) })} />)}
        </ToggleGroup>
      </div>
      {found.error && <ProblemAlert error={found.error} title={t('The policies could not be read')} retry={() => void found.refetch()} />}
      {found.isPending ? <Waiting /> : rows.length === 0 ? (
        <Empty title={level ? t('No policy at this level.') : t('No policies yet.')}>{t('A policy is a set of settings for an account, a family, a model, a group, a site or one device.')}</Empty>
      ) : (
        <Table role="table" aria-label={t('Policies')} variant="compact" gridBreakPoint="grid-md">
          <Thead><Tr><Th>{t('Name')}</Th><Th>{t('Level')}</Th><Th>{t('Applies to')}</Th><Th>{t('Priority')}</Th><Th>{t('Device Count')}</Th><Th>{t('Settings Count')}</Th><Th>{t('Locked')}</Th><Th>{t('Draft')}</Th><Th>{t('Last changed')}</Th><Th>{t('By')}</Th></Tr></Thead>
          <Tbody>
            {rows.map((p) => (
              <Tr key={p.id} data-row-id={p.id}>
                <Td dataLabel={t('Name')}><Link to="/policies/$policy" params={{ policy: p.id }}>{p.metadata.name}</Link></Td>
                <Td dataLabel={t('Level')}>{levelWord(t, p.spec.level)}</Td>
                <Td dataLabel={t('Applies to')}>{p.spec.level === 'account' ? t('All devices') : p.spec.level === 'family' ? familyWord(p.spec.target) : p.status.targetName || p.spec.target}</Td>
                <Td dataLabel={t('Priority')}>{priorityWord(t, p.spec.priority)}</Td>
                <Td dataLabel={t('Device Count')}>{p.status.devices === undefined ? <None /> : count(p.status.devices)}</Td>
                <Td dataLabel={t('Settings Count')}>{count(Object.keys(p.spec.settings).length)}</Td>
                <Td dataLabel={t('Locked')}>{p.spec.locked.length > 0 ? count(p.spec.locked.length) : <None />}</Td>
                <Td dataLabel={t('Draft')}>{draftCount(me.id, p.id) > 0 ? <Label isCompact color="blue">{t('{{n}} unapplied', { n: draftCount(me.id, p.id) })}</Label> : <None />}</Td>
                <Td dataLabel={t('Last changed')}><When at={p.metadata.updatedAt} /></Td>
                <Td dataLabel={t('By')} modifier="breakWord"><Or>{p.status.changedBy}</Or></Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
      {found.hasNextPage && <div><Button variant="link" onClick={() => void found.fetchNextPage()}>{t('Show more')}</Button></div>}
      {adding && <Add close={() => setAdding(false)} />}
    </Screen>
  )
}

/** Whom a new policy is for; it is made when its first setting is applied. */
function Add({ close }: { close(): void }) {
  const { t } = useTranslation()
  const { account } = useWho()
  const navigate = useNavigate()
  const [name, setName] = useState('')
  const [level, setLevel] = useState<Level>('account')
  const [target, setTarget] = useState('')
  const path = { account: account.id }
  const query = { limit: 1000 }
  const sites = $api.useQuery('get', '/accounts/{account}/sites', { params: { path, query } }, { enabled: level === 'site' })
  const groups = $api.useQuery('get', '/accounts/{account}/device-groups', { params: { path, query } }, { enabled: level === 'group' })
  const userGroups = $api.useQuery('get', '/accounts/{account}/device-user-groups', { params: { path, query } }, { enabled: level === 'userGroup' })
  const models = $api.useQuery('get', '/models', { params: { query } }, { enabled: level === 'model' })
  const named = (items?: { id: string; metadata: { name: string } }[]) => (items ?? []).map((i) => [i.id, i.metadata.name] as const)
  const options: readonly (readonly [string, string])[] = {
    account: [], device: [], family: (['ucs', 'polyos', 'j100'] as const).map((f) => [f, familyWord(f)] as const), model: (models.data?.items ?? []).map((m) => [m.model, m.model] as const),
    site: named(sites.data?.items), group: named(groups.data?.items), userGroup: named(userGroups.data?.items),
  }[level]
  const ready = name.trim() !== '' && (level === 'account' || target !== '')
  return (
    <Modal isOpen variant="small" onClose={close} aria-labelledby="add-title">
      <ModalHeader title={t('Add policy')} labelId="add-title" />
      <ModalBody>
        <Form id="add" onSubmit={(e) => { e.preventDefault(); if (ready) void navigate({ to: '/policies/$policy', params: { policy: 'new' }, search: { name: name.trim(), level, target } }) }}>
          <FormGroup label={t('Name')} isRequired fieldId="add-name"><TextInput id="add-name" value={name} onChange={(_e, v) => setName(v)} isRequired autoFocus /></FormGroup>
          <FormGroup label={t('Level')} fieldId="add-level">
            <FormSelect id="add-level" value={level} onChange={(_e, v) => { setLevel(v as Level); setTarget('') }}>{levels.map((l) => <FormSelectOption key={l} value={l} label={levelWord(t, l)} />)}</FormSelect>
          </FormGroup>
          {level === 'device' && (
            <FormGroup label={t('Device')} isRequired fieldId="add-target">
              <TextInput id="add-target" value={target} onChange={(_e, v) => setTarget(v)} isRequired aria-describedby="add-target-help" />
              <FormHelperText><HelperText id="add-target-help"><HelperTextItem>{t('Its MAC or name')}</HelperTextItem></HelperText></FormHelperText>
            </FormGroup>
          )}
          {level !== 'account' && level !== 'device' && (
            <FormGroup label={t('Applies to')} isRequired fieldId="add-target">
              <FormSelect id="add-target" value={target} onChange={(_e, v) => setTarget(v)}>
                <FormSelectOption value="" label={options.length > 0 ? t('Choose') : t('There are none yet')} isPlaceholder />
                {options.map(([v, w]) => <FormSelectOption key={v} value={v} label={w} />)}
              </FormSelect>
            </FormGroup>
          )}
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form="add" variant="primary" isDisabled={!ready}>{t('Continue')}</Button>
        <Button variant="link" onClick={close}>{t('Cancel')}</Button>
      </ModalFooter>
    </Modal>
  )
}
