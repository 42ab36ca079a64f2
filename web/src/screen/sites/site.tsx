import { DescriptionList, Flex, Title } from '@patternfly/react-core'
import { Link, useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { useAll } from '~/api/all'
import { useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { Fact } from '~/part/fact'
import { ScreenTabs } from '~/part/tabs'
import { CopyButton, count, Or, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { codeText } from '../enrollment/steps'
import { GatewaysOf } from '../gateways/site'
import { tagOf, usePlacesChanged, useSites, type Room, type Site } from './data'
import { EditSite, MoveSite } from './edit'
import { Online } from './table'
import { Bundle } from './bundle'
import { Subnets } from './subnets'
import { Rooms } from './rooms'
import { Codes, Devices, Policies } from './tabs'

/** One site, by its tabs. */
export function OneSite({ site, rooms, tab = 'overview' }: { site: Site; rooms: Room[] | undefined; tab?: string }) {
  const { t } = useTranslation()
  const { account, me } = useWho()
  const navigate = useNavigate({ from: '/sites' })
  const toasts = useToasts()
  const changed = usePlacesChanged()
  const sites = useSites(account.id)
  const [dialog, setDialog] = useState<'' | 'edit' | 'move' | 'delete'>('')
  const bound = me.sites.length > 0
  const remove = async () => {
    data(await api.DELETE('/sites/{id}', { params: { path: { id: site.id }, header: tagOf(site) } }))
    await navigate({ search: (s) => ({ ...s, at: undefined, tab: undefined }) })
    await changed()
    toasts.say(t('{{name}} is deleted', { name: site.metadata.name }))
  }
  const tabs: [string, string, React.ReactNode][] = [
    ['overview', t('Overview'), <Overview key="o" site={site} />],
    ['devices', t('Devices'), <Devices key="d" site={site} />],
    ...(bound ? [] : [['rooms', t('Rooms'), <Rooms key="r" site={site} rooms={rooms} sites={sites.data ?? [site]} />], ['policies', t('Policy'), <Policies key="p" site={site} />]] as [string, string, React.ReactNode][]),
    ['subnets', t('Subnets'), <Subnets key={`s${site.metadata.revision}`} site={site} />],
    ...(bound ? [] : [['gateway', t('Gateway'), <GatewaysOf key="g" site={site} />], ['codes', t('Codes'), <Codes key="c" site={site} />], ['bundle', t('Bundle'), <Bundle key="b" site={site} />]] as [string, string, React.ReactNode][]),
  ]
  return (
    <>
      <Flex justifyContent={{ default: 'justifyContentSpaceBetween' }} gap={{ default: 'gapSm' }} className="below">
        <div><Title headingLevel="h2" size="xl">{site.metadata.name}</Title><span className="muted">{site.status.path}</span></div>
        <Flex gap={{ default: 'gapSm' }}>
          <Act power="design" variant="secondary" onClick={() => setDialog('edit')}>{t('Edit')}</Act>
          <Act power="design" variant="secondary" onClick={() => setDialog('move')}>{t('Move…')}</Act>
          <Act power="design" variant="secondary" isDanger onClick={() => setDialog('delete')}>{t('Delete…')}</Act>
        </Flex>
      </Flex>
      <ScreenTabs label={site.metadata.name} tabs={tabs} open={tab} choose={(k) => void navigate({ search: (s) => ({ ...s, at: site.id, tab: k === 'overview' ? undefined : String(k) }) })} />
      {dialog === 'edit' && <EditSite account={site.status.account} site={site} sites={sites.data ?? []} close={() => setDialog('')} />}
      {dialog === 'move' && <MoveSite site={site} sites={sites.data ?? []} close={() => setDialog('')} />}
      {dialog === 'delete' && (
        <Confirm danger title={t('Delete the site {{name}}?', { name: site.metadata.name })} verb={t('Delete')} typed={site.status.devices > 100 ? site.metadata.name : undefined} close={() => setDialog('')} act={remove}>
          <p>{t('{{count}} rooms are removed;', { count: site.status.rooms })} {t('{{count}} devices become Unassigned.', { count: site.status.devices })}</p>
          {site.status.policies.length > 0 && <p>{t('Its policies are in the way, delete them before: {{names}}.', { names: site.status.policies.join(', ') })}</p>}
        </Confirm>
      )}
    </>
  )
}

function Overview({ site }: { site: Site }) {
  const { t } = useTranslation()
  const { me, accounts } = useWho()
  const number = accounts.find((a) => a.id === site.status.account)?.status.accountNumber
  const profiles = useAll<Api['Profile']>('profiles', site.status.account, me.sites.length === 0 && site.spec.profile !== '')
  const { spec, status } = site
  const profile = profiles.data?.find((p) => p.id === spec.profile)?.metadata.name ?? spec.profile
  return (
    <DescriptionList isCompact columnModifier={{ default: '1Col', md: '2Col' }}>
      <Fact term={t('Devices')}><Link to="/devices" search={{ site: [site.metadata.name] }}>{count(status.devices)}</Link></Fact>
      <Fact term={t('% Online')}><Online of={site} /></Fact>
      <Fact term={t('Rooms')}>{count(status.rooms)}</Fact>
      <Fact term={t('Enrollment profile')}>{profile || t('Server Address of the account')}</Fact>
      <Fact term={t('PIN')}>{spec.pin ? <code>{spec.pin}</code> : <Or>{''}</Or>}</Fact>
      {spec.pin && number && <Fact term={t('Provisioning enrollment code')}><span className="copyable"><code className="digits">{codeText(number + spec.pin)}</code><CopyButton text={number + spec.pin} label={t('Copy the provisioning enrollment code')} /></span><div className="muted">{t('Account number and PIN: it never ends.')}</div></Fact>}
      <Fact term={t('Address')}><Or>{spec.address}</Or></Fact>
      <Fact term={t('Created')}><When at={site.metadata.createdAt} /></Fact>
      <Fact term={t('Last changed')}><When at={site.metadata.updatedAt} /></Fact>
    </DescriptionList>
  )
}
