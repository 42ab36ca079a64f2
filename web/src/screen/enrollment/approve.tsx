import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAll } from '~/api/all'
import { $api, api, data, mergePatch, type Api } from '~/api/client'
import { FormDialog } from '~/part/dialog'
import { Choice, saidOf, Text } from '~/part/field'
import { macText } from '~/part/text'
import { useToasts } from '~/part/toast'
import { nameOf } from '../inventory/columns'

interface Props { account: Api['Account']; device?: Api['Device']; stranger?: Api['PendingDevice']; close(): void; done(): Promise<unknown> }

/** Lets a device that waits into the account: at a site, which has the profile, by a name. */
export function Approve({ account, device: d, stranger: p, close, done }: Props) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const sites = useAll<Api['Site']>('sites', account.id)
  const profiles = useAll<Api['Profile']>('profiles', account.id)
  const models = $api.useQuery('get', '/models', { params: { query: { limit: 1000 } } }, { staleTime: Infinity })
  const [site, setSite] = useState(d?.spec.site ?? '')
  const [name, setName] = useState(d?.metadata.name ?? '')
  const [model, setModel] = useState(d?.spec.model || p?.status.model || '')
  const at = sites.data?.find((s) => s.id === site)
  const profile = at && (profiles.data?.find((o) => o.id === at.spec.profile)?.metadata.name ?? t('this server\'s own, since the site names none'))
  const called = d ? nameOf(d) : macText(p!.spec.mac)
  const act = async () => {
    const spec = { ...(site && site !== d?.spec.site ? { site } : {}), ...(model && model !== d?.spec.model ? { model } : {}) }
    const metadata = name && name !== d?.metadata.name ? { metadata: { name } } : {}
    if (d) data(await api.PATCH('/devices/{device}', { params: { path: { device: d.id } }, headers: mergePatch, body: { ...metadata, spec: { ...spec, held: false } } as never }))
    else data(await api.POST('/accounts/{account}/devices', { params: { path: { account: account.id } }, body: { ...metadata, spec: { mac: p!.spec.mac, ...spec } } }))
    await done()
    toasts.say(t('{{name}} may fetch', { name: name || called }))
  }
  return (
    <FormDialog title={t('Approve {{name}}', { name: called })} verb={t('Approve')} refused={t('It was not approved')} act={act} close={close}>
      {(error) => (
        <>
          <Choice id="approve-site" label={t('Site')} value={site} change={setSite} none={t('None')} options={(sites.data ?? []).map((s) => [s.id, s.status.path || s.metadata.name] as const)} wrong={saidOf(error, '/spec/site')}
            help={profile ? t('Profile: {{profile}}', { profile }) : t('The site says which profile it gets.')} />
          <Choice id="approve-model" label={t('Model')} value={model} change={setModel} none={t('As it says itself')} options={(models.data?.items ?? []).map((m) => [m.model, m.model] as const)} wrong={saidOf(error, '/spec/model')} />
          <Text id="approve-name" label={t('Device Name')} value={name} change={setName} wrong={saidOf(error, '/metadata/name')} />
        </>
      )}
    </FormDialog>
  )
}
