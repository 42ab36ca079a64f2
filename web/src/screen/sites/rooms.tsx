import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, mergePatch } from '~/api/client'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { FormDialog } from '~/part/dialog'
import { Choice, saidOf, Text } from '~/part/field'
import { List } from '~/part/list'
import { Empty, Waiting } from '~/part/page'
import { count, None, Or } from '~/part/text'
import { useToasts } from '~/part/toast'
import { tagOf, usePlacesChanged, type Room, type Site } from './data'

const sizes = ['focus', 'huddle', 'small', 'medium', 'large'] as const

/** The rooms of a site. */
export function Rooms({ site, rooms, sites }: { site: Site; rooms: Room[] | undefined; sites: Site[] }) {
  const { t } = useTranslation()
  const changed = usePlacesChanged()
  const [editing, setEditing] = useState<Room | 'new' | null>(null)
  const [deleting, setDeleting] = useState<Room | null>(null)
  const words: Record<string, string> = { focus: t('Focus'), huddle: t('Huddle'), small: t('Small'), medium: t('Medium'), large: t('Large') }
  const mine = rooms?.filter((r) => r.spec.site === site.id).sort((a, b) => a.metadata.name.localeCompare(b.metadata.name))
  const add = <Act power="design" variant="primary" onClick={() => setEditing('new')}>{t('Add room')}</Act>
  return (
    <>
      {!mine ? <Waiting /> : mine.length === 0 ? <Empty level="h3" title={t('No rooms yet.')} actions={add}>{t('A room says where at the site a device stands.')}</Empty> : (
        <>
          <div className="below">{add}</div>
          <List caption={t('Rooms of {{name}}', { name: site.metadata.name })} rows={mine} id={(r) => r.id} counted={t('{{count}} rooms', { count: mine.length })} columns={[
            { key: 'name', words: t('Room'), cell: (r) => r.metadata.name },
            { key: 'floor', words: t('Floor'), cell: (r) => <Or>{r.spec.floor}</Or> },
            { key: 'size', words: t('Size'), cell: (r) => <Or>{words[r.spec.size] ?? r.spec.size}</Or> },
            { key: 'capacity', number: true, words: t('Capacity'), cell: (r) => (r.spec.capacity ? count(r.spec.capacity) : <None />) },
            { key: 'devices', number: true, words: t('Devices'), cell: (r) => count(r.status.devices) },
          ]} actions={(r) => (
            <>
              <Act power="design" variant="link" isInline onClick={() => setEditing(r)}>{t('Edit')}<span className="visually-hidden"> {r.metadata.name}</span></Act>
              <Act power="design" variant="link" isInline isDanger onClick={() => setDeleting(r)}>{t('Delete…')}<span className="visually-hidden"> {r.metadata.name}</span></Act>
            </>
          )} />
        </>
      )}
      {editing && <EditRoom site={site} sites={sites} room={editing === 'new' ? null : editing} words={words} close={() => setEditing(null)} />}
      {deleting && (
        <Confirm danger title={t('Delete the room {{name}}?', { name: deleting.metadata.name })} verb={t('Delete')} close={() => setDeleting(null)}
          act={async () => { data(await api.DELETE('/rooms/{id}', { params: { path: { id: deleting.id }, header: tagOf(deleting) } })); await changed() }}>
          <p>{t('{{count}} devices stay at the site, without a room.', { count: deleting.status.devices })}</p>
        </Confirm>
      )}
    </>
  )
}

function EditRoom({ site, sites, room, words, close }: { site: Site; sites: Site[]; room: Room | null; words: Record<string, string>; close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const changed = usePlacesChanged()
  const [name, setName] = useState(room?.metadata.name ?? '')
  const [at, setAt] = useState(site.id)
  const [floor, setFloor] = useState(room?.spec.floor ?? '')
  const [size, setSize] = useState(room?.spec.size ?? '')
  const [capacity, setCapacity] = useState(room?.spec.capacity ? String(room.spec.capacity) : '')
  const save = async () => {
    const spec = { site: at, floor, size, capacity: Number(capacity) || 0 }
    data(room ? await api.PATCH('/rooms/{id}', { params: { path: { id: room.id }, header: tagOf(room) }, headers: mergePatch, body: { metadata: { name }, spec } as never })
      : await api.POST('/accounts/{account}/rooms', { params: { path: { account: site.status.account } }, body: { metadata: { name }, spec } }))
    await changed()
    toasts.say(t('Room {{name}} is saved', { name }))
  }
  return (
    <FormDialog title={room ? t('Edit {{name}}', { name: room.metadata.name }) : t('Add room')} verb={t('Save')} refused={t('The room was not saved')} ready={name.trim() !== ''} act={save} close={close}>
      {(error) => (
        <>
          <Text id="room-name" label={t('Name')} required focus value={name} change={setName} wrong={saidOf(error, '/metadata/name')} />
          <Choice id="room-site" label={t('Site')} value={at} change={setAt} options={sites.map((s) => [s.id, s.status.path] as const)} wrong={saidOf(error, '/spec/site')} />
          <Text id="room-floor" label={t('Floor')} className="short" value={floor} change={setFloor} wrong={saidOf(error, '/spec/floor')} />
          <Choice id="room-size" label={t('Size')} value={size} change={setSize} none={t('Not said')} options={sizes.map((s) => [s, words[s]!] as const)} wrong={saidOf(error, '/spec/size')} />
          <Text id="room-capacity" label={t('Capacity')} type="number" className="short" value={capacity} change={setCapacity} wrong={saidOf(error, '/spec/capacity')} />
        </>
      )}
    </FormDialog>
  )
}
