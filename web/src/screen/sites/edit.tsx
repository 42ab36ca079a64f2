import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAll } from '~/api/all'
import { api, data, type Api } from '~/api/client'
import { FormDialog } from '~/part/dialog'
import { Choice, saidOf, Text } from '~/part/field'
import { useToasts } from '~/part/toast'
import { changeSite, usePlacesChanged, type Site } from './data'

interface Props { account: string; site?: Site; region?: string; sites: Site[]; close(): void; done?(s: Site): void }

/** A site is added, or changed but for its subnets. */
export function EditSite({ account, site, region: where = '', sites, close, done }: Props) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const changed = usePlacesChanged()
  const profiles = useAll<Api['Profile']>('profiles', account)
  const [name, setName] = useState(site?.metadata.name ?? '')
  const [region, setRegion] = useState(site?.spec.region ?? where)
  const [address, setAddress] = useState(site?.spec.address ?? '')
  const [profile, setProfile] = useState(site?.spec.profile ?? '')
  const [pin, setPin] = useState(site ? String(site.spec.pin ?? '') : '')
  const save = async () => {
    const spec = { region, address, profile: profile || null, pin: pin || null }
    const made = site ? await changeSite(site, { metadata: { name }, spec })
      : data(await api.POST('/accounts/{account}/sites', { params: { path: { account } }, body: { metadata: { name }, spec: { region, address, profile: profile || undefined, pin: pin || undefined } } }))
    await changed()
    toasts.say(t('Site {{name}} is saved', { name }))
    done?.(made)
  }
  return (
    <FormDialog title={site ? t('Edit {{name}}', { name: site.metadata.name }) : t('Add site')} verb={t('Save')} refused={t('The site was not saved')} ready={name.trim() !== ''} act={save} close={close}>
      {(error) => (
        <>
          <Text id="site-name" label={t('Name')} required focus value={name} change={setName} wrong={saidOf(error, '/metadata/name')} />
          <Region sites={sites} value={region} change={setRegion} wrong={saidOf(error, '/spec/region')} />
          <Text id="site-address" label={t('Address')} value={address} change={setAddress} wrong={saidOf(error, '/spec/address')} rows={2} />
          <Choice id="site-profile" label={t('Enrollment profile')} value={profile} change={setProfile} none={t('None: devices are sent to the Server Address of the account')} options={(profiles.data ?? []).map((p) => [p.id, p.metadata.name] as const)} wrong={saidOf(error, '/spec/profile')} />
          <Text id="site-pin" label={t('PIN')} className="short" value={pin} change={setPin} wrong={saidOf(error, '/spec/pin')} help={t('4 digits: the second part of provisioning enrollment codes, behind the account number')} />
        </>
      )}
    </FormDialog>
  )
}

/** Where a site stands: regions that there are, or a new one. */
function Region({ sites, value, change, wrong }: { sites: Site[]; value: string; change(v: string): void; wrong?: string }) {
  const { t } = useTranslation()
  const known = [...new Set(sites.map((s) => s.spec.region).filter(Boolean))].sort()
  const [other, setOther] = useState(value !== '' && !known.includes(value))
  return (
    <>
      <Choice id="site-region" label={t('Region')} value={other ? '+' : value} change={(v) => { setOther(v === '+'); change(v === '+' ? '' : v) }} none={t('At the top')} options={[...known.map((r) => [r, r.replaceAll('/', ' › ')] as const), ['+', t('Another region…')] as const]} wrong={other ? undefined : wrong} />
      {other && <Text id="site-other" label={t('New region')} required value={value} change={change} wrong={wrong} help={t('Names with / between them, such as eu/de')} />}
    </>
  )
}

/** A site goes elsewhere in the tree: the same as dragging it, for who does not drag. */
export function MoveSite({ site, sites, close }: { site: Site; sites: Site[]; close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const changed = usePlacesChanged()
  const [region, setRegion] = useState(site.spec.region)
  const save = async () => {
    await changeSite(site, { spec: { region } })
    await changed()
    toasts.say(t('{{name}} stands elsewhere now', { name: site.metadata.name }))
  }
  return (
    <FormDialog title={t('Move {{name}}', { name: site.metadata.name })} about={t('Its rooms and devices go along. Filters by site.path see the new path.')} verb={t('Move')} refused={t('The site was not moved')} ready={region !== site.spec.region} why={t('Nothing is changed yet.')} act={save} close={close}>
      {(error) => <Region sites={sites} value={region} change={setRegion} wrong={saidOf(error, '/spec/region')} />}
    </FormDialog>
  )
}
