import { Button, Checkbox, Form, FormGroup, Radio } from '@patternfly/react-core'
import { useParams } from '@tanstack/react-router'
import { useState, type FormEvent, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '~/api/who'
import { Act } from '~/part/act'
import { Choice, saidOf, Text } from '~/part/field'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { useToasts } from '~/part/toast'
import { isStale, useEdit, useProvisioning, type Edit, type Settings } from '../provisioning/data'
import { AccountScreen, useAccountOf } from './frame'

/** S6: what holds for all devices of an account beside Server User, Server Password and Auto-Sync. */
export function General() {
  const { t } = useTranslation()
  const { account: name } = useParams({ from: '/accounts/$account/settings' })
  const account = useAccountOf(name)
  const found = useProvisioning(account.id)
  return (
    <AccountScreen account={account} here="settings" title={t('General settings')}>
      {found.data ? <Fields key={found.data.etag} account={account.id} now={found.data} /> : found.error ? <ProblemAlert error={found.error} title={t('The settings could not be read')} retry={() => void found.refetch()} /> : <Waiting />}
    </AccountScreen>
  )
}

function Fields({ account, now }: { account: string; now: Settings }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const may = useMay('provision')
  const edit = useEdit(account, now)
  const { spec } = now.value
  const read = () => ({
    unknownDevices: spec.unknownDevices as string, http: spec.http as string, credentials: spec.credentials as string, mode: spec.certificate.mode as string, deviceFiles: spec.certificate.deviceFiles as string,
    pollInterval: spec.deviceDefaults.pollInterval, timeServer: spec.deviceDefaults.timeServer, gmtOffset: spec.deviceDefaults.gmtOffset, obey: spec.deviceDefaults.checkSync, adminPassword: '',
    networks: spec.checkSync.networks.join('\n'), port: String(spec.checkSync.port), transport: spec.checkSync.transport as string, user: spec.checkSync.user, password: '',
  })
  const [was] = useState(read)
  const [v, setV] = useState(read)
  const set = (next: Partial<typeof was>) => setV((old) => ({ ...old, ...next }))
  const changed = (Object.keys(was) as (keyof typeof was)[]).filter((k) => v[k] !== was[k])
  const off = !may.allowed
  const submit = (e: FormEvent) => {
    e.preventDefault()
    if (off || changed.length === 0) return
    const has = (...keys: (keyof typeof was)[]) => Object.fromEntries(keys.filter((k) => changed.includes(k)).map((k) => [k, v[k]]))
    const next: Edit = has('unknownDevices', 'http', 'credentials')
    const certificate = has('mode', 'deviceFiles')
    const deviceDefaults: NonNullable<Edit['deviceDefaults']> = { ...has('pollInterval', 'timeServer', 'gmtOffset', 'adminPassword'), ...(changed.includes('obey') ? { checkSync: v.obey } : {}) }
    const checkSync: NonNullable<Edit['checkSync']> = { ...has('transport', 'user', 'password'), ...(changed.includes('networks') ? { networks: v.networks.split(/[\s,]+/).filter(Boolean) } : {}), ...(changed.includes('port') ? { port: Number(v.port) } : {}) }
    if (Object.keys(certificate).length > 0) next.certificate = certificate
    if (Object.keys(deviceDefaults).length > 0) next.deviceDefaults = deviceDefaults
    if (Object.keys(checkSync).length > 0) next.checkSync = checkSync
    edit.mutate(next, { onSuccess: () => toasts.say(t('The settings are saved')) })
  }
  const wrong = (p: string) => saidOf(edit.error, `/spec/${p}`)
  const one = (key: 'unknownDevices' | 'http' | 'credentials' | 'mode' | 'deviceFiles', label: string, options: [string, string, string?][]) => (
    <FormGroup role="radiogroup" isStack label={label} fieldId={key}>
      {options.map(([value, words, says]) => <Radio key={value} id={`${key}-${value}`} name={key} label={words} description={says} isDisabled={off} isChecked={v[key] === value} onChange={() => set({ [key]: value })} />)}
    </FormGroup>
  )
  return (
    <Form onSubmit={submit} className="general">
      {edit.error && <ProblemAlert error={edit.error} title={isStale(edit.error) ? t('Somebody else changed these settings') : t('The settings were not saved')} />}
      {off && <p className="muted">{may.why}</p>}
      <Part id="joining" title={t('Devices that come by themselves')}>
        {one('unknownDevices', t('Unknown devices with the right pair'), [['add', t('Add them'), t('They are devices of this account at once, and get their settings.')], ['hold', t('Hold them'), t('They get nothing until somebody approves them, among the pending devices.')]])}
        {one('credentials', t('Server User and Password on devices'), [['shared', t('The same pair on all devices'), t('What stands in Device Provisioning.')], ['perDevice', t('A pair of its own on each device'), t('Made of the pair of the account, which then only lets new devices in.')]])}
        {one('http', t('Plain HTTP'), [['off', t('Refuse plain HTTP'), t('Devices have to come by HTTPS.')], ['noSecrets', t('Serve files without secrets'), t('By Digest alone, so that no password is sent in clear; a file with a secret needs HTTPS.')], ['all', t('Serve every file'), t('By Basic too: passwords can be read on the way.')]])}
      </Part>
      <Part id="certificates" title={t('Identity certificates')}>
        {one('mode', t('A certificate of a device'), [['off', t('Need no certificate'), t('Devices show the pair; a certificate is looked at and opens nothing.')], ['accept', t('Accept a certificate in place of the pair'), t('Either opens what belongs to its device.')], ['require', t('Require a certificate'), t('Devices without one get nothing but their certificate.')]])}
        {one('deviceFiles', t('Files with the secrets of a device'), [['pair', t('Give them to whoever has the pair'), t('They need no certificate.')], ['certificate', t('Give them to its certificate alone'), t('What it uploaded, too.')]])}
      </Part>
      <Part id="defaults" title={t('What devices are told')}>
        <Text id="poll" label={t('Poll interval')} className="short" disabled={off} value={v.pollInterval} change={(x) => set({ pollInterval: x })} wrong={wrong('deviceDefaults/pollInterval')} help={t('24h, 30m; 0s: they are not told')} />
        <Text id="time" label={t('Time server')} disabled={off} value={v.timeServer} change={(x) => set({ timeServer: x })} wrong={wrong('deviceDefaults/timeServer')} help={t('Empty: they are not told')} />
        <Text id="gmt" label={t('Offset to UTC')} className="short" disabled={off} value={v.gmtOffset} change={(x) => set({ gmtOffset: x })} wrong={wrong('deviceDefaults/gmtOffset')} help={t('1h, -5h, 5h30m')} />
        <Text id="admin" label={t('Administrator password of devices')} disabled={off} value={v.adminPassword} change={(x) => set({ adminPassword: x })} wrong={wrong('deviceDefaults/adminPassword')} complete="new-password"
          help={spec.deviceDefaults.adminPassword.set ? t('Set; leave it empty to keep it') : t('Not set')} />
        <Checkbox id="obey" label={t('Devices obey a SIP NOTIFY check-sync')} description={t('They fetch their settings when they are asked to, by the message below.')} isDisabled={off} isChecked={v.obey} onChange={(_e, x) => set({ obey: x })} />
      </Part>
      <Part id="notify" title={t('SIP NOTIFY check-sync')}>
        <Text id="networks" label={t('Networks')} rows={2} disabled={off} value={v.networks} change={(x) => set({ networks: x })} wrong={wrong('checkSync/networks')} help={t('In which phones can be reached from this server, one a line; none: off')} />
        <Text id="port" label={t('Port')} type="number" className="short" disabled={off} value={v.port} change={(x) => set({ port: x })} wrong={wrong('checkSync/port')} help={t('Where phones listen for SIP, 5060 as a rule')} />
        <Choice id="transport" label={t('Transport')} disabled={off} value={v.transport} change={(x) => set({ transport: x })} options={[['udp', 'UDP'], ['tcp', 'TCP']]} wrong={wrong('checkSync/transport')} help={t('How the message is sent to phones')} />
        <Text id="notify-user" label={t('User')} disabled={off} value={v.user} change={(x) => set({ user: x })} wrong={wrong('checkSync/user')} help={t('For phones that challenge')} />
        <Text id="notify-password" label={t('Password')} disabled={off} value={v.password} change={(x) => set({ password: x })} wrong={wrong('checkSync/password')} complete="new-password" help={spec.checkSync.password.set ? t('Set; leave it empty to keep it') : t('Not set')} />
      </Part>
      <div className="line save-bar">
        <Act says power="provision" type="submit" variant="primary" isLoading={edit.isPending} because={changed.length === 0 ? t('Nothing is changed yet.') : undefined}>{t('Save')}</Act>
        {changed.length > 0 && <Button variant="link" onClick={() => setV(was)}>{t('Discard')}</Button>}
        <span role="status" className="muted">{changed.length > 0 ? t('{{count}} changes', { count: changed.length }) : ''}</span>
      </div>
    </Form>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="form-part">
      <h2 id={id} className="pf-v6-c-title pf-m-lg">{title}</h2>
      {children}
    </section>
  )
}
