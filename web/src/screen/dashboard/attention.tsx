import { Button, Card, CardBody, CardTitle, Icon } from '@patternfly/react-core'
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon'
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon'
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon'
import InfoCircleIcon from '@patternfly/react-icons/dist/esm/icons/info-circle-icon'
import { Link, type LinkProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { $api, type Api } from '~/api/client'
import { useWho } from '~/api/who'
import { Waiting } from '~/part/page'
import { When } from '~/part/text'
import { useProvisioning } from '../provisioning/data'
import { narrows } from './data'
import { useSnoozed } from './snooze'

interface Need { key: string; grave: 'danger' | 'warning' | 'info'; says(count: number): string; n: number; since?: string | null; /** When the first of it comes to pass. */ first?: string | null; to: LinkProps }

/** What somebody should look at, the worst first. */
export function Attention({ stats: s }: { stats: Api['DeviceStats'] }) {
  const { t } = useTranslation()
  const { account, me } = useWho()
  const snoozed = useSnoozed(me.id, account.id)
  const { all, asked } = useNeeds(s)
  const needs = all.filter((n) => !snoozed.away(n.key, n.n))
  const away = all.length - needs.length
  const icons = { danger: ExclamationCircleIcon, warning: ExclamationTriangleIcon, info: InfoCircleIcon }
  const words = { danger: t('Urgent'), warning: t('Warning'), info: t('For your information') }
  return (
    <Card component="section" aria-labelledby="attention">
      <CardTitle component="h2" id="attention">{t('Needs attention')}</CardTitle>
      <CardBody>
        {needs.length === 0 && !asked ? <Waiting rows={2} /> : needs.length === 0 ? (
          <p className="muted"><Icon status="success" isInline><CheckCircleIcon /></Icon> {t('Nothing needs attention.')}</p>
        ) : (
          <ul className="needs">
            {needs.map((n) => {
              const Sign = icons[n.grave]
              const says = n.says(n.n)
              return (
                <li key={n.key} data-need={n.key}>
                  <Icon status={n.grave} isInline><Sign /></Icon><span className="visually-hidden">{words[n.grave]}: </span>
                  <span className="grow">{says}{n.since && <span className="muted"> · {t('since')} <When at={n.since} /></span>}{n.first && <span className="muted"> · {t('the first')} <When at={n.first} /></span>}</span>
                  <Link {...n.to}>{t('Open')}<span className="visually-hidden"> {says}</span></Link>
                  <Button variant="link" isInline onClick={() => snoozed.put(n.key, n.n)}>{t('Snooze')}<span className="visually-hidden"> {says}</span></Button>
                </li>
              )
            })}
          </ul>
        )}
        {away > 0 && <p className="muted above" role="status">{t('{{n}} put aside for a day, or until there is more of it.', { n: away })} <Button variant="link" isInline onClick={snoozed.back}>{t('Show again')}</Button></p>}
      </CardBody>
    </Card>
  )
}

/** All that is to look at, and whether everything that could be was asked for. */
function useNeeds(s: Api['DeviceStats']): { all: Need[]; asked: boolean } {
  const { t } = useTranslation()
  const { account } = useWho()
  const here = { account: account.metadata.name }
  const provisioning = useProvisioning(account.id)
  const came = $api.useQuery('get', '/accounts/{account}/pending-devices', { params: { path: { account: account.id }, query: { limit: 200 } } })
  const p = provisioning.data?.value.status
  const path = { account: account.id }
  // Of the devices that fail, the one that got its settings last the longest ago; and the order that failed first, where a page holds them all.
  const starved = $api.useQuery('get', '/accounts/{account}/devices', { params: { path, query: { provisioningError: 'true', filter: 'has(lastProvisioningSync)', sort: 'lastProvisioningSync', limit: 1 } } }, { enabled: s.provisioningErrors > 0, staleTime: 10_000 })
  const untaken = $api.useQuery('get', '/accounts/{account}/devices', { params: { path, query: { credentialSync: ['failed'], limit: 200 } } }, { enabled: (p?.counts.failed ?? 0) > 0, staleTime: 10_000 })
  const earliest = (times: (string | null | undefined)[]) => times.filter((at): at is string => Boolean(at)).sort()[0]
  const waiting = (came.data?.items ?? []).filter((d) => d.status.match !== 'held') // those are devices, and counted as held
  const devices = (key: keyof typeof narrows): LinkProps => ({ to: '/devices', search: { ...here, ...narrows[key] } })
  const server: LinkProps = { to: '/accounts/$account/provisioning', params: { account: account.metadata.name }, search: here }
  const all: Need[] = [
    { key: 'credentials', grave: 'danger', says: (count) => t('{{count}} devices did not take the credentials over', { count }), n: p?.counts.failed ?? 0, since: untaken.data?.nextCursor ? undefined : earliest((untaken.data?.items ?? []).map((d) => d.status.credentialSync.since)), to: server },
    { key: 'rollout', grave: 'danger', says: (count) => t('{{count}} devices wait: Auto-Sync is paused: {{why}}', { count, why: p?.rollout.reason ?? '' }), n: p?.rollout.state === 'paused' ? p.rollout.behind : 0, since: p?.rollout.since, to: server },
    { key: 'errors', grave: 'danger', says: (count) => t('{{count}} devices do not get their settings', { count }), n: s.provisioningErrors, since: starved.data?.items[0]?.status.lastProvisioningSync, to: devices('errors') },
    { key: 'firmwareFailed', grave: 'danger', says: (count) => t('{{count}} devices did not come back with their firmware', { count }), n: s.firmware.failed ?? 0, since: s.since.firmwareFailed, to: devices('failed') },
    { key: 'firmwareStopped', grave: 'warning', says: (count) => t('{{count}} devices go up and down between two firmware versions', { count }), n: s.firmware.stopped ?? 0, since: s.since.firmwareStopped, to: devices('stopped') },
    { key: 'certificates', grave: 'warning', says: (count) => t('{{count}} certificates end within 30 days', { count }), n: s.certificates.expiring, first: s.certificates.first, to: { to: '/pki', search: { ...here, tab: 'certificates', state: 'valid', ends: 30 } } },
    { key: 'dhcp', grave: 'warning', says: (count) => t('{{count}} devices came with an old pair: a DHCP server still hands it out', { count }), n: p?.stillOld.count ?? 0, to: { ...server, search: { ...here, tab: 'dhcp' } } },
    { key: 'held', grave: 'warning', says: (count) => t('{{count}} devices are held and get nothing', { count }), n: s.held, to: devices('held') },
    { key: 'pending', grave: 'info', says: (count) => t('{{count}} devices came and could not join', { count }), n: waiting.length, since: earliest(waiting.map((d) => d.status.firstSeen)), to: { to: '/enrollment', search: { ...here, tab: 'pending' } } },
    { key: 'behind', grave: 'info', says: (count) => t('{{count}} devices were told an older edition of their profile', { count }), n: s.behind, to: devices('outdated') },
    { key: 'unreachable', grave: 'info', says: (count) => t('{{count}} devices with old credentials cannot be reached', { count }), n: p?.counts.unreachable ?? 0, since: provisioning.data?.value.spec.serverPassword.updatedAt, to: server },
  ]
  return { all: all.filter((n) => n.n > 0), asked: !provisioning.isLoading && !came.isLoading }
}
