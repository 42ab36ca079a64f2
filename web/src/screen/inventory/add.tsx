import { Button, Dropdown, DropdownItem, DropdownList, Form, FormGroup, FormHelperText, FormSelect, FormSelectOption, HelperText, HelperTextItem, MenuToggle, Modal, ModalBody, ModalFooter, ModalHeader, TextInput } from '@patternfly/react-core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, problemOf } from '~/api/client'
import { useMay, useWho } from '~/api/who'
import { ProblemAlert } from '~/part/problem'
import { Press } from '~/part/press'
import { useToasts } from '~/part/toast'
import { nameOf } from './columns'
import { ByPin } from './pin'

/** Add device: the ways in which one comes into the inventory. */
export function Add() {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const may = useMay('devices')
  const [open, setOpen] = useState(false)
  const [adding, setAdding] = useState(false)
  const [pairing, setPairing] = useState(false)
  return (
    <>
      <Dropdown isOpen={open} onOpenChange={setOpen} onSelect={() => setOpen(false)} popperProps={{ position: 'right' }} shouldFocusToggleOnSelect
        toggle={(ref) => <MenuToggle ref={ref} variant="primary" isExpanded={open} onClick={() => setOpen(!open)}>{t('Add device')}</MenuToggle>}>
        <DropdownList>
          <DropdownItem isAriaDisabled={!may.allowed} tooltipProps={may.allowed ? undefined : { content: may.why }} description={t('By its MAC address or serial number')} onClick={() => setAdding(true)}>{t('Add one')}</DropdownItem>
          <DropdownItem isAriaDisabled={!may.allowed} tooltipProps={may.allowed ? undefined : { content: may.why }} description={t('That a video endpoint shows on its screen')} onClick={() => setPairing(true)}>{t('By PIN')}</DropdownItem>
          <DropdownItem description={t('Digits that somebody types on the phone')} onClick={() => void navigate({ to: '/enrollment', search: { tab: 'codes' } })}>{t('Enrollment code')}</DropdownItem>
        </DropdownList>
      </Dropdown>
      {adding && <One close={() => setAdding(false)} />}
      {pairing && <ByPin close={() => setPairing(false)} />}
    </>
  )
}

function One({ close }: { close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const queries = useQueryClient()
  const { account } = useWho()
  const path = { account: account.id }
  const models = $api.useQuery('get', '/models', { params: { query: { limit: 1000 } } }, { staleTime: Infinity })
  const sites = $api.useQuery('get', '/accounts/{account}/sites', { params: { path, query: { limit: 1000 } } })
  const [mac, setMac] = useState('')
  const [serial, setSerial] = useState('')
  const [model, setModel] = useState('')
  const [name, setName] = useState('')
  const [site, setSite] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const at = (pointer: string) => (error === null ? undefined : problemOf(error).errors?.find((e) => e.pointer === pointer)?.detail)
  const submit = async (e: FormEvent) => {
    e.preventDefault()
    setBusy(true)
    setError(null)
    try {
      const made = data(await api.POST('/accounts/{account}/devices', { params: { path }, body: { metadata: { name }, spec: { ...(mac ? { mac } : {}), ...(serial ? { serial } : {}), ...(model ? { model } : {}), ...(site ? { site } : {}) } } }))
      await queries.invalidateQueries({ queryKey: ['get', '/accounts/{account}/devices'] })
      toasts.say(t('{{name}} is added', { name: nameOf(made) }), 'success', t('It is Staged until it comes for the first time.'))
      close()
    } catch (e) {
      setError(e)
      setBusy(false)
    }
  }
  const field = (id: string, label: string, value: string, set: (v: string) => void, pointer: string, help: string, required = false) => (
    <FormGroup label={label} fieldId={id} isRequired={required}>
      <TextInput id={id} value={value} onChange={(_e, v) => set(v)} spellCheck={false} autoComplete="off" validated={at(pointer) ? 'error' : 'default'} aria-invalid={Boolean(at(pointer))} aria-describedby={`${id}-help`} />
      <FormHelperText><HelperText id={`${id}-help`}><HelperTextItem variant={at(pointer) ? 'error' : 'default'}>{at(pointer) ?? help}</HelperTextItem></HelperText></FormHelperText>
    </FormGroup>
  )
  return (
    <Modal isOpen variant="small" onClose={close} aria-labelledby="one-title">
      <ModalHeader title={t('Add device')} labelId="one-title" />
      <ModalBody>
        <Form id="one" onSubmit={(e) => void submit(e)}>
          {error !== null && <ProblemAlert error={error} title={t('The device was not added')} />}
          {field('one-mac', t('MAC Address'), mac, setMac, '/spec/mac', t('As it is printed on the device, in any notation'))}
          {field('one-serial', t('Serial Number'), serial, setSerial, '/spec/serial', t('Enough where the MAC address is not known yet'))}
          <FormGroup label={t('Model')} fieldId="one-model">
            <FormSelect id="one-model" value={model} onChange={(_e, v) => setModel(v)}>
              <FormSelectOption value="" label={t('It says so itself when it comes')} />
              {models.data?.items.map((m) => <FormSelectOption key={m.model} value={m.model} label={m.model} />)}
            </FormSelect>
          </FormGroup>
          {field('one-name', t('Device Name'), name, setName, '/metadata/name', t('Lobby phone'))}
          <FormGroup label={t('Site')} fieldId="one-site">
            <FormSelect id="one-site" value={site} onChange={(_e, v) => setSite(v)}>
              <FormSelectOption value="" label={t('None')} />
              {sites.data?.items.map((s) => <FormSelectOption key={s.id} value={s.id} label={s.metadata.name} />)}
            </FormSelect>
          </FormGroup>
        </Form>
      </ModalBody>
      <ModalFooter>
        <Press why={mac.trim() || serial.trim() ? '' : t('It needs a MAC address or a serial number.')} type="submit" form="one" variant="primary" isDisabled={busy} isLoading={busy}>{t('Add')}</Press>
        <Button variant="link" onClick={close}>{t('Cancel')}</Button>
      </ModalFooter>
    </Modal>
  )
}
