import { FormGroup, FormSelect, FormSelectOption, Label, TextArea, TextInput } from '@patternfly/react-core'
import { Caption, ExpandableRowContent, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, mergePatch, tagged, type Api } from '~/api/client'
import { useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { Fit, yieldsClass } from '~/part/fit'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { RowMenu } from '~/part/rowmenu'
import { familyWord } from '~/part/state'
import { Copyable, Or, When } from '~/part/text'
import { sizeText, useReleases } from './data'

/** The releases, newest first: what was uploaded, and who runs it. */
export function Releases({ upload }: { upload(): void }) {
  const { t } = useTranslation()
  const { account } = useWho()
  const found = useReleases(account.id)
  const [open, setOpen] = useState('')
  const [channel, setChannel] = useState('')
  const [asking, setAsking] = useState<{ release: Api['Release']; what: 'notes' | 'bad' | 'delete' } | null>(null)
  if (found.error) return <ProblemAlert error={found.error} title={t('The releases could not be read')} retry={() => void found.refetch()} />
  if (!found.data) return <Waiting rows={6} />
  const channels = [...new Set(found.data.items.map((r) => r.spec.channel).filter(Boolean))].sort()
  const releases = found.data.items.filter((r) => !channel || r.spec.channel === channel).sort((a, b) => b.metadata.createdAt.localeCompare(a.metadata.createdAt))
  if (found.data.items.length === 0) {
    return <Empty title={t('No releases yet.')} actions={<Act power="design" variant="primary" onClick={upload}>{t('Upload release')}</Act>}>{t('Upload an image, or a zip as its vendor ships it. Devices load it when a rule or a wave says so.')}</Empty>
  }
  const its = (r: Api['Release']) => ({ power: 'design' as const, because: r.status.inherited ? t('An account above has it, and it is theirs to change.') : undefined })
  return (
    <>
      {channels.length > 0 && (
        <div className="filters"><div className="level">
          <FormSelect aria-label={t('Channel')} value={channel} onChange={(_e, v) => setChannel(v)}><FormSelectOption value="" label={t('All channels')} />{channels.map((c) => <FormSelectOption key={c} value={c} label={c} />)}</FormSelect>
        </div></div>
      )}
      <p role="status" className="muted counted">{t('{{count}} releases', { count: releases.length })}</p>
      <Fit label={t('Releases')}><Table role="table" variant="compact" gridBreakPoint="grid-xl" isExpandable>
        <Caption className="visually-hidden">{t('Releases')}</Caption>
        <Thead><Tr><Th screenReaderText={t('Images')} /><Th>{t('Models')}</Th><Th>{t('Version')}</Th><Th className={yieldsClass(2)}>{t('Family')}</Th><Th>{t('Channel')}</Th><Th>{t('Released')}</Th><Th className="number">{t('Size')}</Th><Th className={yieldsClass(1)}>{t('Uploaded')}</Th><Th>{t('Notes')}</Th><Th>{t('In use by')}</Th><Th>{t('Status')}</Th><Th screenReaderText={t('Actions')} /></Tr></Thead>
        {releases.map((r, i) => (
          <Tbody key={r.id} isExpanded={open === r.id}>
            <Tr data-row-id={r.id} data-state={r.spec.bad ? 'bad' : r.status.state}>
              <Td expand={{ rowIndex: i, isExpanded: open === r.id, onToggle: () => setOpen(open === r.id ? '' : r.id), expandId: 'release' }} dataLabel={open === r.id ? t('Hide details') : t('Show details')} />
              <Td dataLabel={t('Models')} modifier="breakWord">{r.spec.models.map((m, n) => <span key={m}><span className="short-text">{m}{n < r.spec.models.length - 1 ? ',' : ''}</span> </span>)}</Td>
              <Td dataLabel={t('Version')}>{r.spec.version}</Td>
              <Td dataLabel={t('Family')} className={yieldsClass(2)}>{familyWord(r.spec.family)}</Td>
              <Td dataLabel={t('Channel')}><Or>{r.spec.channel}</Or></Td>
              <Td dataLabel={t('Released')} modifier="nowrap"><Or>{r.spec.released}</Or></Td>
              <Td dataLabel={t('Size')} className="number" modifier="nowrap">{sizeText(r.status.size)}</Td>
              <Td dataLabel={t('Uploaded')} modifier="nowrap" className={yieldsClass(1)}><When at={r.metadata.createdAt} /></Td>
              <Td dataLabel={t('Notes')} modifier="breakWord"><Or>{r.spec.notes}</Or></Td>
              <Td dataLabel={t('In use by')} modifier="nowrap">{r.status.devices === 0 ? t('{{count}} devices', { count: 0 }) : <Link to="/devices" search={{ account: account.metadata.name, filter: `softwareVersion = "${r.spec.version}"` }}>{t('{{count}} devices', { count: r.status.devices })}</Link>}</Td>
              <Td dataLabel={t('Status')}>{r.spec.bad ? <><Label isCompact color="red">{t('Bad')}</Label><div className="muted">{r.spec.bad}</div></> : r.status.state === 'ready' ? <Label isCompact color="green">{t('Ready')}</Label> : <Label isCompact color="red" title={t('An image is not there or not what it was: upload it again')}>{t('Damaged')}</Label>} {r.status.inherited && <Label isCompact variant="outline">{t('Inherited')}</Label>}</Td>
              <Td isActionCell><RowMenu label={t('Actions for {{name}}', { name: r.metadata.name })} deeds={[
                { words: t('Edit…'), ...its(r), press: () => setAsking({ release: r, what: 'notes' }) },
                { words: r.spec.bad ? t('Not bad…') : t('Mark as bad…'), ...its(r), press: () => setAsking({ release: r, what: 'bad' }) },
                { words: t('Delete…'), ...its(r), danger: true, press: () => setAsking({ release: r, what: 'delete' }) },
              ]} /></Td>
            </Tr>
            <Tr isExpanded={open === r.id}>{open === r.id && <Td colSpan={12}><ExpandableRowContent><Images of={r} /></ExpandableRowContent></Td>}</Tr>
          </Tbody>
        ))}
      </Table></Fit>
      {asking?.what === 'notes' && <Notes release={asking.release} close={() => setAsking(null)} />}
      {asking?.what === 'bad' && <Mark release={asking.release} close={() => setAsking(null)} />}
      {asking?.what === 'delete' && <Delete release={asking.release} close={() => setAsking(null)} />}
    </>
  )
}

function Images({ of: r }: { of: Api['Release'] }) {
  const { t } = useTranslation()
  return (
    <dl className="facts">
      {r.status.images.map((f) => <div key={f.name} className="pair"><dt><code>{f.name}</code> <span className="muted">{sizeText(f.size)}</span></dt><dd><span className="muted">SHA-256 </span><Copyable text={f.sha256} label={t('Copy the SHA-256 of {{name}}', { name: f.name })} /></dd></div>)}
      {r.status.source && <div className="pair"><dt>{t('Uploaded as')}</dt><dd>{r.status.source}</dd></div>}
    </dl>
  )
}

const one = '/accounts/{account}/firmware/releases/{release}' as const

function useEach() {
  const { account } = useWho()
  const queries = useQueryClient()
  return { of: (r: Api['Release']) => ({ account: account.id, release: r.id }), again: () => queries.invalidateQueries({ predicate: (q) => String(q.queryKey[1]).startsWith('/accounts/{account}/firmware') }) }
}

/** Marks a release as bad, or takes the mark away. */
function Mark({ release: r, close }: { release: Api['Release']; close(): void }) {
  const { t } = useTranslation()
  const { of, again } = useEach()
  const [why, setWhy] = useState('')
  const bad = r.spec.bad !== ''
  const act = async () => {
    const from = tagged(await api.GET(one, { params: { path: of(r) } }))
    data(await api.PATCH(one, { params: { path: of(r), header: { 'If-Match': from.etag } as never }, headers: mergePatch, body: { spec: { bad: bad ? null : why.trim() } } as never }))
    await again()
  }
  return (
    <Confirm danger={!bad} title={bad ? t('Is {{name}} not bad?', { name: r.metadata.name }) : t('Mark {{name}} as bad?', { name: r.metadata.name })} verb={bad ? t('Take the mark away') : t('Mark as bad')} ready={bad || why.trim() !== ''} act={act} close={close}>
      {bad ? <p>{t('It was marked because: {{why}}. Rules and waves offer it again.', { why: r.spec.bad })}</p> : (
        <>
          <p className="below">{t('Nobody is offered it any more, whatever rules and waves say; rules for the latest take the next one. {{count}} devices that run it stay as they are until a rule says otherwise.', { count: r.status.devices })}</p>
          <FormGroup label={t('Why')} fieldId="bad" isRequired><TextArea id="bad" rows={3} value={why} onChange={(_e, v) => setWhy(v)} maxLength={1000} resizeOrientation="vertical" isRequired /></FormGroup>
        </>
      )}
    </Confirm>
  )
}

function Notes({ release: r, close }: { release: Api['Release']; close(): void }) {
  const { t } = useTranslation()
  const { of, again } = useEach()
  const [notes, setNotes] = useState(r.spec.notes)
  const [channel, setChannel] = useState(r.spec.channel)
  const [released, setReleased] = useState(r.spec.released)
  const act = async () => {
    const from = tagged(await api.GET(one, { params: { path: of(r) } }))
    data(await api.PATCH(one, { params: { path: of(r), header: { 'If-Match': from.etag } as never }, headers: mergePatch, body: { spec: { notes, channel: channel.trim() || null, released: released || null } } as never }))
    await again()
  }
  return (
    <Confirm title={t('Edit {{name}}', { name: r.metadata.name })} verb={t('Save')} ready={notes !== r.spec.notes || channel.trim() !== r.spec.channel || released !== r.spec.released} why={t('Nothing is changed yet.')} act={act} close={close}>
      <FormGroup label={t('Channel')} fieldId="channel"><TextInput id="channel" value={channel} onChange={(_e, v) => setChannel(v)} maxLength={30} placeholder="stable" /></FormGroup>
      <FormGroup label={t('Released')} fieldId="released"><TextInput id="released" type="date" value={released} onChange={(_e, v) => setReleased(v)} /></FormGroup>
      <FormGroup label={t('Notes')} fieldId="notes"><TextArea id="notes" rows={5} value={notes} onChange={(_e, v) => setNotes(v)} maxLength={4000} resizeOrientation="vertical" /></FormGroup>
    </Confirm>
  )
}

function Delete({ release: r, close }: { release: Api['Release']; close(): void }) {
  const { t } = useTranslation()
  const { of, again } = useEach()
  const act = async () => {
    data(await api.DELETE(one, { params: { path: of(r), header: { 'If-Match': '*' } as never } }))
    await again()
  }
  return (
    <Confirm danger title={t('Delete {{name}}?', { name: r.metadata.name })} verb={t('Delete')} typed={r.metadata.name} act={act} close={close}>
      <p>{t('Its images are removed within the hour. {{count}} devices that run it go on as they are.', { count: r.status.devices })}</p>
      <p className="muted above">{t('A release that a rule names, or a wave that has not ended, cannot be deleted.')}</p>
    </Confirm>
  )
}
