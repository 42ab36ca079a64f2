import { Button, Card, CardBody, CardHeader, CardTitle, Icon } from '@patternfly/react-core'
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon'
import CircleIcon from '@patternfly/react-icons/dist/esm/icons/outlined-circle-icon'
import { Link, type LinkProps } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, type Api } from '~/api/client'
import { useWho } from '~/api/who'
import { phone, useMatch } from '~/part/narrow'
import { useProvisioning } from '../provisioning/data'

interface Step { key: string; says: string; how?: string; done: boolean | undefined; way?: ReactNode }

const hiddenAt = (account: string) => `muster.setup.hidden.${account}`
const isHidden = (account: string) => { try { return localStorage.getItem(hiddenAt(account)) !== null } catch { return false } }

/** What a new account needs, each item read from how things are; gone when all is done, or hidden. */
export function SetUp({ stats }: { stats?: Api['DeviceStats'] }) {
  const { t } = useTranslation()
  const { account } = useWho()
  const steps = useSteps(stats)
  const narrow = useMatch(phone)
  const [hidden, setHidden] = useState(() => isHidden(account.id))
  const known = steps.every((s) => s.done !== undefined)
  const done = steps.filter((s) => s.done).length
  if (hidden || !known || done === steps.length) return null
  const hide = () => {
    setHidden(true)
    try { localStorage.setItem(hiddenAt(account.id), '1') } catch { /* storage is off: it comes back with the page */ }
  }
  return (
    <Card component="section" aria-labelledby="set-up">
      <CardHeader actions={{ actions: <Button variant="link" isInline onClick={hide}>{t('Hide')}</Button>, hasNoOffset: true }}>
        <CardTitle component="h2" id="set-up">{t('Set up your account')}<span className="muted set-up-count" role="status">{t('{{done}} of {{all}} done', { done, all: steps.length })}</span></CardTitle>
      </CardHeader>
      <CardBody>
        <Steps of={narrow ? steps.filter((s) => !s.done) : steps} />
        {narrow && done > 0 && <details className="above"><summary>{t('{{n}} done', { n: done })}</summary><Steps of={steps.filter((s) => s.done)} /></details>}
      </CardBody>
    </Card>
  )
}

function Steps({ of }: { of: Step[] }) {
  const { t } = useTranslation()
  return (
    <ol className="steps">
      {of.map((s) => (
        <li key={s.key} data-step={s.key} data-done={s.done}>
          <Icon status={s.done ? 'success' : undefined} isInline>{s.done ? <CheckCircleIcon /> : <CircleIcon />}</Icon>
          <span>{s.says}{s.how && !s.done && <span className="muted"> {s.how}</span>}<span className="visually-hidden"> {s.done ? t('(done)') : t('(to do)')}</span></span>
          {!s.done && s.way && <span className="step-way">{s.way}</span>}
        </li>
      ))}
    </ol>
  )
}

function useSteps(stats?: Api['DeviceStats']): Step[] {
  const { t } = useTranslation()
  const { account } = useWho()
  const params = { path: { account: account.id } }
  const here = { account: account.metadata.name }
  const session = $api.useQuery('get', '/session', {})
  const provisioning = useProvisioning(account.id)
  const sites = $api.useQuery('get', '/accounts/{account}/sites', { params: { ...params, query: { limit: 1 } } })
  const codes = $api.useQuery('get', '/accounts/{account}/enrollment-codes', { params: { ...params, query: { limit: 1 } } })
  const members = $api.useQuery('get', '/accounts/{account}/members', { params: { ...params, query: { limit: 1000 } } })
  const p = provisioning.data?.value
  const came = stats && (stats.state.active ?? 0) + (stats.state.stale ?? 0) > 0
  const admins = members.data?.items.filter((m) => ['owner', 'admin'].includes(m.spec.role) && !m.spec.disabled).length
  const to = (words: string, link: LinkProps) => <Link {...link} className="pf-v6-c-button pf-m-secondary pf-m-small">{words}</Link>
  const server: LinkProps = { to: '/accounts/$account/provisioning', params: { account: account.metadata.name }, search: here }
  // Who may not see something has no item of it: nothing to do about it either.
  const steps: (Step | false)[] = [
    !session.error && { key: 'security', says: t('Sign in with an authenticator too'), done: session.data && session.data.security.totp, way: to(t('Open settings'), { to: '/settings', search: here }) },
    !provisioning.error && { key: 'address', says: t('Set the public server address, with HTTPS'), how: t('(start the server with --public-host NAME: the name by which devices reach it)'), done: p && p.status.serverAddress.startsWith('https://') && !/^https:\/\/(localhost|127\.|\[::1\])/.test(p.status.serverAddress) },
    !provisioning.error && { key: 'provisioning', says: t('Enable device provisioning'), done: p?.spec.enabled, way: to(t('Open'), server) },
    !provisioning.error && { key: 'dhcp', says: t('Copy the DHCP option to your DHCP server'), how: t('(done when a device comes with the current pair, and none with an old one)'), done: p && Boolean(p.status.lastUsed) && p.status.stillOld.count === 0, way: to(t('Open helper'), { ...server, search: { ...here, tab: 'dhcp' } }) },
    !sites.error && { key: 'site', says: t('Add a site'), done: sites.data && sites.data.items.length > 0, way: to(t('Add site'), { to: '/sites', search: here }) },
    !codes.error && { key: 'devices', says: t('Import devices or create an enrollment code'), done: stats && codes.data && (stats.total > 0 || codes.data.items.length > 0), way: <>{to(t('Import'), { to: '/imports/new', search: here })} {to(t('Create'), { to: '/enrollment', search: { ...here, tab: 'codes' } })}</> },
    { key: 'first', says: t('See a first device provision itself'), done: stats && Boolean(came), way: <span className="muted">{t('waiting…')}</span> },
    !members.error && { key: 'members', says: t('Add a second owner or admin'), done: admins === undefined ? undefined : admins > 1, way: to(t('Add member'), { to: '/accounts/$account/members', params: { account: account.metadata.name }, search: here }) },
  ]
  return steps.filter((s) => s !== false)
}
