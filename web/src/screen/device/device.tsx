import { Breadcrumb, BreadcrumbItem, Label } from '@patternfly/react-core'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, problemOf, type Api, type Tagged } from '~/api/client'
import { beneathOf, useElsewhere, useMay, useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { Empty, Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { RowMenu, type Deed } from '~/part/rowmenu'
import { Connection, lifecycleWord, State } from '~/part/state'
import { ScreenTabs } from '~/part/tabs'
import { Mac } from '~/part/text'
import { useToasts } from '~/part/toast'
import { useKeys } from '~/shell/keys'
import { nameOf } from '../inventory/columns'
import { useDevice, useVerb, type Verb } from './data'
import { CertificatesOf } from './certificates'
import { EditDevice } from './edit'
import { Firmware } from './firmware'
import { Information } from './information'
import { GroupLinks } from './links'
import { MoveDevice } from './move'
import { Overview } from './overview'
import { Raw } from './raw'
import { ReplaceDevice } from './replace'
import { SettingsOf } from './settings'
import { Timeline } from './timeline'

/** S3: one device. */
export function DeviceScreen() {
  const { t } = useTranslation()
  const { device } = useParams({ from: '/devices/$device' })
  const { tab = 'overview', edit } = useSearch({ from: '/devices/$device' })
  const navigate = useNavigate({ from: '/devices/$device' })
  const found = useDevice(device)
  const elsewhere = useElsewhere(found.data?.value.status.account)
  const [editing, setEditing] = useState(edit === true)
  const may = useMay('devices')
  useKeys({ e: () => { if (may.allowed) setEditing(true) } })
  const back = (
    <Breadcrumb aria-label={t('Breadcrumb')}>
      <BreadcrumbItem><Link to="/devices" search={elsewhere && { account: elsewhere.metadata.name }}>{t('Inventory')}</Link></BreadcrumbItem>
      <BreadcrumbItem isActive>{found.data ? nameOf(found.data.value) : t('Device')}</BreadcrumbItem>
    </Breadcrumb>
  )
  if (!found.data) {
    return (
      <Screen title={t('Device')} breadcrumb={back}>
        {problemOf(found.error).status === 404 ? (
          <Empty title={t('There is no such device')} actions={<Link to="/devices" className="pf-v6-c-button pf-m-primary">{t('Back to Inventory')}</Link>}>{t('It was deleted, or moved to an account that you do not see.')}</Empty>
        ) : found.error ? <ProblemAlert error={found.error} title={t('The device could not be read')} retry={() => void found.refetch()} /> : <Waiting />}
      </Screen>
    )
  }
  const d = found.data.value
  const tabs: [string, string, React.ReactNode][] = [
    ['overview', t('Overview'), <Overview key="o" device={d} />],
    ['settings', t('Settings'), <SettingsOf key="s" device={d} />],
    ['information', t('Provisioning Information'), <Information key="i" device={d} />],
    ['timeline', t('Timeline'), <Timeline key="t" device={d} />],
    ['firmware', t('Firmware'), <Firmware key="f" device={d} />],
    ['certificates', t('Certificates'), <CertificatesOf key="c" device={d} />],
    ['raw', t('Raw'), <Raw key="r" device={d} />],
  ]
  return (
    <Screen title={nameOf(d)} breadcrumb={back}
      about={(
        <span className="line device-line">
          <Connection of={d.status.connection} /><State device={d} />
          {d.spec.held && <Label isCompact color="orange">{t('Held')}</Label>}
          {d.spec.model && <About what={t('Model')}>{d.spec.model}</About>}
          {d.spec.mac && <About what={t('MAC Address')}><Mac of={d.spec.mac} /></About>}
          {d.spec.serial && <About what={t('Serial Number')}>{d.spec.serial}</About>}
          {d.status.siteName && <About what={t('Site')}><Link to="/sites" search={{ at: d.spec.site }}>{d.status.siteName}</Link>{d.status.roomName && ` / ${d.status.roomName}`}</About>}
          {d.status.groupNames.length > 0 && <About what={t('Groups')}><GroupLinks names={d.status.groupNames} /></About>}
        </span>
      )}
      actions={<Actions device={d} edit={() => setEditing(true)} />}>
      <ScreenTabs label={nameOf(d)} tabs={tabs} open={tab} choose={(key) => void navigate({ search: (s) => ({ ...s, tab: key === 'overview' ? undefined : String(key) }) })} />
      {editing && may.allowed && <EditDevice now={found.data as Tagged<Api['Device']>} close={() => { setEditing(false); void navigate({ search: (s) => ({ ...s, edit: undefined }), replace: true }) }} />}
    </Screen>
  )
}

/** A fact of the header: what it is, and what it says. */
function About({ what, children }: { what: string; children: React.ReactNode }) {
  return <span><span className="about-word">{what}</span> {children}</span>
}

function Actions({ device: d, edit }: { device: Api['Device']; edit(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const navigate = useNavigate()
  const { accounts } = useWho()
  const verb = useVerb(d.id)
  const [asking, setAsking] = useState<'' | 'deactivate' | 'release' | 'delete' | 'move' | 'replace'>('')
  const say = (v: Verb, done: string) => verb.mutate(v, { onSuccess: () => toasts.say(done), onError: (e) => toasts.fail(t('{{name}} was not asked', { name: nameOf(d) }), e) })
  const account = accounts.find((a) => a.id === d.status.account)
  const ask = {
    deactivate: { title: t('Deactivate {{name}}?', { name: nameOf(d) }), verb: t('Deactivate'), says: t('It can neither enroll nor fetch until it is activated.') },
    release: { title: t('Release {{name}}?', { name: nameOf(d) }), verb: t('Release'), says: t('It goes back to the account above; everything of this account stays behind.') },
    delete: { title: t('Delete {{name}}?', { name: nameOf(d) }), verb: t('Delete'), says: t('It goes with what it uploaded. When it comes again with the pair, it is added anew.') },
  }
  const l = d.status.lifecycle
  const beneath = useMemo(() => beneathOf(accounts, d.status.account), [accounts, d.status.account])
  // Each step of the life cycle begins at some others (claim/lifecycle.go).
  const from = (...states: string[]) => (states.includes(l) ? undefined : t('It is {{now}}; this is for devices that are {{from}}.', { now: lifecycleWord(t, l), from: states.map((one) => lifecycleWord(t, one)).join(', ') }))
  const deeds: Deed[] = [
    { words: t('Ask for its logs'), power: 'support', press: () => say('uploadLogs', t('Logs are among its files when it sent them')) },
    { words: t('Ask to discover again'), power: 'support', press: () => say('rediscover', t('{{name}} is asked to enroll anew', { name: nameOf(d) })) },
    { words: t('Unlock enrollment codes'), power: 'support', because: d.status.enrollment.lockedUntil ? undefined : t('It is not locked.'), press: () => say('unlock', t('{{name}} may try codes again', { name: nameOf(d) })) },
    l === 'imported' && { words: t('Approve'), power: 'devices' as const, press: () => say('approve', t('{{name}} is approved', { name: nameOf(d) })) },
    ['activated', 'enrolled'].includes(l)
      ? { words: t('Deactivate…'), power: 'devices' as const, danger: true, press: () => setAsking('deactivate') }
      : { words: t('Activate'), power: 'devices' as const, because: from('associated', 'deactivated'), press: () => say('activate', t('{{name}} may enroll', { name: nameOf(d) })) },
    { words: t('Replace device…'), power: 'devices', because: d.spec.onboarding === 'provisioned' ? undefined : t('Its new hardware has to be onboarded itself.'), press: () => setAsking('replace') },
    { words: t('Move account…'), power: 'assign', because: from('approved') ?? (beneath.length === 0 ? t('No account stands beneath this one.') : undefined), press: () => setAsking('move') },
    { words: t('Release…'), power: 'assign', danger: true, because: l === 'imported' ? from('approved', 'claimed', 'associated', 'activated', 'enrolled', 'deactivated') : undefined, press: () => setAsking('release') },
    { words: t('Delete…'), power: 'devices', danger: true, press: () => setAsking('delete') },
  ].filter((deed) => deed !== false) as Deed[]
  return (
    <>
      <Act power="support" variant="primary" onClick={() => say('sync', t('{{name}} is asked to sync now', { name: nameOf(d) }))}>{t('Sync now')}</Act>
      <Act power="support" variant="secondary" onClick={() => say('restart', t('{{name}} is asked to restart', { name: nameOf(d) }))}>{t('Restart')}</Act>
      <Act power="devices" variant="secondary" onClick={edit}>{t('Edit')}</Act>
      <RowMenu label={t('More')} deeds={deeds} />
      {asking === 'move' && <MoveDevice device={d} beneath={beneath} close={() => setAsking('')} />}
      {asking === 'replace' && <ReplaceDevice device={d} close={() => setAsking('')} />}
      {asking && asking !== 'move' && asking !== 'replace' && (
        <Confirm danger title={ask[asking].title} verb={ask[asking].verb} typed={account?.metadata.name} close={() => setAsking('')}
          act={async () => {
            if (asking === 'delete') data(await api.DELETE('/devices/{device}', { params: { path: { device: d.id } } }))
            else await verb.mutateAsync(asking)
            toasts.say(t('Done'))
            if (asking !== 'deactivate') void navigate({ to: '/devices' })
          }}>
          <p>{ask[asking].says}</p>
        </Confirm>
      )}
    </>
  )
}
