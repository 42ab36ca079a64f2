import { Content } from '@patternfly/react-core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, type Api } from '~/api/client'
import { FormDialog } from '~/part/dialog'
import { Choice, saidOf, Text } from '~/part/field'
import { macText } from '~/part/text'
import { useToasts } from '~/part/toast'
import { nameOf } from '../inventory/columns'

/** Gives a device other hardware: what people say of it stays, what was learnt of the old goes. */
export function ReplaceDevice({ device: d, close }: { device: Api['Device']; close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const queries = useQueryClient()
  const [mac, setMac] = useState('')
  const [serial, setSerial] = useState('')
  const [model, setModel] = useState(d.spec.model)
  const models = $api.useQuery('get', '/models', { params: { query: { limit: 1000 } } }, { staleTime: Infinity })
  const act = async () => {
    const is = data(await api.POST('/devices/{device}:replace', { params: { path: { device: d.id } }, body: { mac, serial: serial.trim(), model: model === d.spec.model ? '' : model } }))
    await queries.invalidateQueries({ predicate: (q) => /devices|audit|certificates/.test(String(q.queryKey[1])) })
    toasts.say(t('{{name}} is {{mac}} now', { name: nameOf(is), mac: macText(is.spec.mac) }))
  }
  return (
    <FormDialog title={t('Replace {{name}}?', { name: nameOf(d) })} verb={t('Replace')} refused={t('The device was not replaced')} ready={mac.trim() !== ''} danger act={act} close={close}>
      {(error) => (
        <>
          <Content component="p">{t('It keeps its name, site, room, groups, user, labels, policies, jobs, life cycle and what the audit log has of it.')}</Content>
          <Content component="p">{t('What was learnt of the old phone goes: its requests and uploads, software version, address and credential sync; its certificates are revoked and its enrollment token is void. It is staged until the new one comes, and the old one is a stranger.')}</Content>
          <Text id="replace-mac" label={t('New MAC Address')} required focus value={mac} change={setMac} wrong={saidOf(error, '/mac')} />
          <Text id="replace-serial" label={t('New Serial Number')} value={serial} change={setSerial} help={t('Left empty, it is learnt when the phone comes.')} wrong={saidOf(error, '/serial')} />
          <Choice id="replace-model" label={t('Model')} value={model} change={setModel} none={d.spec.model ? undefined : ''} help={t('A device is replaced by one of its family.')} wrong={saidOf(error, '/model')}
            options={(models.data?.items ?? []).filter((m) => !d.status.family || m.family === d.status.family).map((m) => [m.model, m.model] as const)} />
        </>
      )}
    </FormDialog>
  )
}
