import { Button, Form, FormGroup, FormHelperText, HelperText, HelperTextItem, Modal, ModalBody, ModalFooter, ModalHeader, TextInput } from '@patternfly/react-core'
import { useDeferredValue, useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalog } from '~/api/catalog'
import { $api, type Api } from '~/api/client'
import { ProblemAlert } from '~/part/problem'
import { settingHelp, SettingValue } from '~/part/setting'
import { useToasts } from '~/part/toast'
import { nameOf } from '../inventory/columns'
import { useOverride } from './data'

/** Sets one setting on one device, by a field of the setting's own kind. */
export function OverrideDialog({ device: d, setting, close }: { device: Api['Device']; setting: Api['EffectiveSetting'] | null; close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const override = useOverride(d)
  const [key, setKey] = useState(setting?.key ?? '')
  const [value, setValue] = useState(setting && !setting.secret ? setting.value : '')
  const asked = useDeferredValue(key.trim())
  const found = $api.useQuery('get', '/settings-catalog', { params: { query: { family: d.status.family as 'ucs', q: asked, limit: 20 } } }, { enabled: asked.length > 1, placeholderData: (old) => old })
  const entry = useCatalog([asked], { family: d.status.family as 'ucs' }).get(asked)
  const submit = (e: FormEvent) => {
    e.preventDefault()
    override.mutate({ key: key.trim(), value }, { onSuccess: () => { toasts.say(t('{{key}} is set on {{name}}', { key, name: nameOf(d) })); close() } })
  }
  return (
    <Modal isOpen variant="small" onClose={close} aria-labelledby="override-title">
      <ModalHeader title={setting ? t('Override {{key}}', { key: setting.key }) : t('Set another setting')} labelId="override-title" description={t('On {{name}} alone, by its Device policy.', { name: nameOf(d) })} />
      <ModalBody>
        <Form id="override" onSubmit={submit}>
          {override.error && <ProblemAlert error={override.error} title={t('The setting was not changed')} />}
          {!setting && (
            <FormGroup label={t('Setting')} isRequired fieldId="override-key">
              <TextInput id="override-key" value={key} onChange={(_e, v) => setKey(v)} list="override-keys" autoComplete="off" spellCheck={false} isRequired autoFocus />
              <datalist id="override-keys">{found.data?.items.map((s) => <option key={s.name} value={s.name}>{s.summary}</option>)}</datalist>
            </FormGroup>
          )}
          <FormGroup label={t('Value')} fieldId="override-value">
            <SettingValue id="override-value" label={t('Value')} entry={entry} value={value} change={setValue} describedBy="override-help" />
            <FormHelperText><HelperText id="override-help">
              {entry?.summary && <HelperTextItem>{entry.summary}</HelperTextItem>}
              {settingHelp(t, entry) && <HelperTextItem>{settingHelp(t, entry)}</HelperTextItem>}
              {entry && ['restart', 'reboot'].includes(entry.restart) && <HelperTextItem variant="warning">{t('The device restarts for it, after the end of a call.')}</HelperTextItem>}
            </HelperText></FormHelperText>
          </FormGroup>
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form="override" variant="primary" isDisabled={!key.trim() || override.isPending} isLoading={override.isPending}>{t('Apply')}</Button>
        <Button variant="link" onClick={close}>{t('Cancel')}</Button>
      </ModalFooter>
    </Modal>
  )
}
