import { Breadcrumb, BreadcrumbItem, Dropdown, DropdownItem, DropdownList, Label, MenuToggle } from '@patternfly/react-core'
import EllipsisVIcon from '@patternfly/react-icons/dist/esm/icons/ellipsis-v-icon'
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, type Api, type Tagged } from '~/api/client'
import { useMay, useWho, type Power } from '~/api/who'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { Connection, State } from '~/part/state'
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
import { Overview } from './overview'
import { Raw } from './raw'
import { SettingsOf } from './settings'
import { Timeline } from './timeline'

/** S3: one device. */
export function DeviceScreen() {
  const { t } = useTranslation()
  const { device } = useParams({ from: '/devices/$device' })
  const { tab = 'overview', edit } = useSearch({ from: '/devices/$device' })
  const navigate = useNavigate({ from: '/devices/$device' })
  const found = useDevice(device)
  const [editing, setEditing] = useState(edit === true)
  const may = useMay('devices')
  useKeys({ e: () => { if (may.allowed) setEditing(true) } })
  const back = (
    <Breadcrumb aria-label={t('Breadcrumb')}>
      <BreadcrumbItem><Link to="/devices">{t('Inventory')}</Link></BreadcrumbItem>
      <BreadcrumbItem isActive>{found.data ? nameOf(found.data.value) : device}</BreadcrumbItem>
    </Breadcrumb>
  )
  if (!found.data) {
    return (
      <Screen title={t('Device')} breadcrumb={back}>
        {found.error ? <ProblemAlert error={found.error} title={t('The device could not be read')} retry={() => void found.refetch()} /> : <Waiting />}
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
        <span className="line">
          <Connection of={d.status.connection} /><State device={d} />
          {d.spec.held && <Label isCompact color="orange">{t('Held')}</Label>}
          {d.spec.model && <About what={t('Model')}>{d.spec.model}</About>}
          {d.spec.mac && <About what={t('MAC')}><Mac of={d.spec.mac} /></About>}
          {d.spec.serial && <About what={t('Serial')}>{d.spec.serial}</About>}
          {d.status.siteName && <About what={t('Site')}>{[d.status.siteName, d.status.roomName].filter(Boolean).join(' / ')}</About>}
          {d.status.groupNames.length > 0 && <About what={t('Groups')}>{d.status.groupNames.join(', ')}</About>}
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
  const [open, setOpen] = useState(false)
  const [asking, setAsking] = useState<'' | 'deactivate' | 'release' | 'delete'>('')
  const say = (v: Verb, done: string) => verb.mutate(v, { onSuccess: () => toasts.say(done), onError: (e) => toasts.fail(t('{{name}} was not asked', { name: nameOf(d) }), e) })
  const account = accounts.find((a) => a.id === d.status.account)
  const ask = {
    deactivate: { title: t('Deactivate {{name}}?', { name: nameOf(d) }), verb: t('Deactivate'), says: t('It can neither enroll nor fetch until it is activated.') },
    release: { title: t('Release {{name}}?', { name: nameOf(d) }), verb: t('Release'), says: t('It goes back to the account above; everything of this account stays behind.') },
    delete: { title: t('Delete {{name}}?', { name: nameOf(d) }), verb: t('Delete'), says: t('It goes with what it uploaded. When it comes again with the pair, it is added anew.') },
  }
  return (
    <>
      <Act power="support" variant="primary" onClick={() => say('sync', t('{{name}} is asked to fetch', { name: nameOf(d) }))}>{t('Sync now')}</Act>
      <Act power="support" variant="secondary" onClick={() => say('restart', t('{{name}} is asked to restart', { name: nameOf(d) }))}>{t('Restart')}</Act>
      <Act power="devices" variant="secondary" onClick={edit}>{t('Edit')}</Act>
      <Dropdown isOpen={open} onOpenChange={setOpen} onSelect={() => setOpen(false)} popperProps={{ position: 'right' }} shouldFocusToggleOnSelect
        toggle={(ref) => <MenuToggle ref={ref} variant="plain" isExpanded={open} onClick={() => setOpen(!open)} icon={<EllipsisVIcon />} aria-label={t('More')} />}>
        <DropdownList>
          <More power="support" words={t('Ask for its logs')} press={() => say('uploadLogs', t('Logs are among its files when it sent them'))} />
          <More power="support" words={t('Ask to discover again')} press={() => say('rediscover', t('{{name}} is asked to enroll anew', { name: nameOf(d) }))} />
          <More power="support" words={t('Unlock enrollment codes')} press={() => say('unlock', t('{{name}} may try codes again', { name: nameOf(d) }))} />
          {d.status.lifecycle === 'deactivated' || d.status.lifecycle === 'associated'
            ? <More power="devices" words={t('Activate')} press={() => say('activate', t('{{name}} may enroll', { name: nameOf(d) }))} />
            : <More power="devices" words={t('Deactivate…')} press={() => setAsking('deactivate')} danger />}
          <More power="assign" words={t('Release…')} press={() => setAsking('release')} danger />
          <More power="devices" words={t('Delete…')} press={() => setAsking('delete')} danger />
        </DropdownList>
      </Dropdown>
      {asking && (
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

function More({ power, words, press, danger }: { power: Power; words: string; press(): void; danger?: boolean }) {
  const may = useMay(power)
  return <DropdownItem isAriaDisabled={!may.allowed} tooltipProps={may.allowed ? undefined : { content: may.why }} isDanger={danger} onClick={press}>{words}</DropdownItem>
}
