import { Button, Form, FormGroup, FormHelperText, FormSelect, FormSelectOption, HelperText, HelperTextItem, Modal, ModalBody, ModalFooter, ModalHeader, TextInput } from '@patternfly/react-core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api } from '~/api/client'
import { useWho } from '~/api/who'
import { Press } from '~/part/press'
import { familyWord } from '~/part/state'
import { levelWord } from '../device/settings'
import { levels, type Level } from './policies'

/** Whom a new policy is for; it is made when its first setting is applied. */
export function AddPolicy({ close }: { close(): void }) {
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
        <Press why={ready ? '' : t('Something that is required is missing, or not yet right.')} type="submit" form="add" variant="primary">{t('Continue')}</Press>
        <Button variant="link" onClick={close}>{t('Cancel')}</Button>
      </ModalFooter>
    </Modal>
  )
}
