import { Button, Form, FormGroup, FormHelperText, FormSelect, FormSelectOption, HelperText, HelperTextItem, Modal, ModalBody, ModalFooter, ModalHeader, Switch, TextInput } from '@patternfly/react-core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, problemOf, type Api, type Tagged } from '~/api/client'
import { saidOf, Text } from '~/part/field'
import { ProblemAlert } from '~/part/problem'
import { count } from '~/part/text'
import { useToasts } from '~/part/toast'
import { nameOf } from '../inventory/columns'
import { useEdit, type Edit } from './data'

/** Labels as one types them: key:value, with commas between. */
const labelsText = (l: Record<string, string>) => Object.entries(l).map(([k, v]) => (v ? `${k}:${v}` : k)).join(', ')

function labelsOf(text: string): Record<string, string> {
  return Object.fromEntries(text.split(',').map((p) => p.trim()).filter(Boolean).map((p) => { const at = p.indexOf(':'); return at < 0 ? [p, ''] : [p.slice(0, at).trim(), p.slice(at + 1).trim()] }))
}

/** What an administrator says of a device. */
export function EditDevice({ now, close }: { now: Tagged<Api['Device']>; close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const [from] = useState(now) // what is edited is what was read when the dialog opened
  const d = from.value
  const edit = useEdit(d.id, from)
  const [name, setName] = useState(d.metadata.name)
  const [site, setSite] = useState(d.spec.site)
  const [user, setUser] = useState(d.spec.user)
  const [labels, setLabels] = useState(labelsText(d.metadata.labels))
  const [autoSync, setAutoSync] = useState(d.spec.autoSync !== 'exclude')
  const [held, setHeld] = useState(d.spec.held)
  const [notes, setNotes] = useState(d.spec.notes)
  const path = { account: d.status.account }
  const sites = $api.useQuery('get', '/accounts/{account}/sites', { params: { path, query: { limit: 1000 } } })
  const users = $api.useQuery('get', '/accounts/{account}/device-users', { params: { path, query: { limit: 1000 } } })

  const submit = (e: FormEvent) => {
    e.preventDefault()
    const next: Edit = { metadata: {}, spec: {} }
    if (name !== d.metadata.name) next.metadata!.name = name
    const wanted = labelsOf(labels)
    if (labelsText(wanted) !== labelsText(d.metadata.labels)) {
      next.metadata!.labels = { ...Object.fromEntries(Object.keys(d.metadata.labels).filter((k) => !(k in wanted)).map((k) => [k, null])), ...wanted }
    }
    if (site !== d.spec.site) next.spec!.site = site
    if (user !== d.spec.user) next.spec!.user = user
    if (autoSync !== (d.spec.autoSync !== 'exclude')) next.spec!.autoSync = autoSync ? 'include' : 'exclude'
    if (held !== d.spec.held) next.spec!.held = held
    if (notes !== d.spec.notes) next.spec!.notes = notes
    edit.mutate(next, { onSuccess: () => { toasts.say(t('{{name}} is changed', { name: nameOf(d) })); close() } })
  }
  const choose = (id: string, label: string, value: string, set: (v: string) => void, options: { id: string; metadata: { name: string } }[] | undefined, help?: string) => (
    <FormGroup label={label} fieldId={id}>
      <FormSelect id={id} value={value} onChange={(_e, v) => set(v)} aria-describedby={`${id}-help`}>
        <FormSelectOption value="" label={t('None')} />
        {options?.map((o) => <FormSelectOption key={o.id} value={o.id} label={o.metadata.name} />)}
        {value && !options?.some((o) => o.id === value) && <FormSelectOption value={value} label={value} />}
      </FormSelect>
      {help && <FormHelperText><HelperText id={`${id}-help`}><HelperTextItem>{help}</HelperTextItem></HelperText></FormHelperText>}
    </FormGroup>
  )
  return (
    <Modal isOpen variant="small" onClose={close} aria-labelledby="device-title">
      <ModalHeader title={t('Edit {{name}}', { name: nameOf(d) })} labelId="device-title" />
      <ModalBody>
        <Form id="device" onSubmit={submit}>
          {edit.error && <ProblemAlert error={edit.error} title={problemOf(edit.error).status === 412 ? t('Somebody else changed this device') : t('The device was not changed')} retry={problemOf(edit.error).status === 412 ? close : undefined} />}
          <FormGroup label={t('Device Name')} fieldId="device-name"><TextInput id="device-name" value={name} onChange={(_e, v) => setName(v)} /></FormGroup>
          {choose('device-site', t('Site'), site, setSite, sites.data?.items, t('A device that moves to another site leaves its room.'))}
          {choose('device-user', t('Assigned User'), user, setUser, users.data?.items)}
          <FormGroup label={t('Labels')} fieldId="device-labels">
            <TextInput id="device-labels" value={labels} onChange={(_e, v) => setLabels(v)} aria-describedby="device-labels-help" />
            <FormHelperText><HelperText id="device-labels-help"><HelperTextItem>{t('key:value, with commas between them')}</HelperTextItem></HelperText></FormHelperText>
          </FormGroup>
          <Text id="device-notes" label={t('Notes')} rows={4} value={notes} change={setNotes} help={t('In lines; at most {{n}} letters.', { n: count(2000) })} wrong={saidOf(edit.error, '/spec/notes')} />
          <Switch id="device-sync" label={t('Auto-Sync Credentials with this device')} isChecked={autoSync} onChange={(_e, v) => setAutoSync(v)} />
          <Switch id="device-held" label={t('Held: answered 403 until it is let go')} isChecked={held} onChange={(_e, v) => setHeld(v)} />
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form="device" variant="primary" isDisabled={edit.isPending} isLoading={edit.isPending}>{t('Save')}</Button>
        <Button variant="link" onClick={close}>{t('Cancel')}</Button>
      </ModalFooter>
    </Modal>
  )
}
