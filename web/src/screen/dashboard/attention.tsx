import { Button, Card, CardBody, CardTitle, Icon } from '@patternfly/react-core'
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon'
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon'
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon'
import InfoCircleIcon from '@patternfly/react-icons/dist/esm/icons/info-circle-icon'
import { Link, type LinkProps } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { $api, type Api } from '~/api/client'
import { useWho } from '~/api/who'
import { When } from '~/part/text'
import { useProvisioning } from '../provisioning/data'
import { narrows } from './data'
import { useSnoozed } from './snooze'

interface Need { key: string; grave: 'danger' | 'warning' | 'info'; says(count: number): string; n: number; since?: string | null; to: LinkProps }

/** What somebody should look at, the worst first. */
export function Attention({ stats: s }: { stats: Api['DeviceStats'] }) {
  const { t } = useTranslation()
  const { account, me } = useWho()
  const snoozed = useSnoozed(me.id, account.id)
  const all = useNeeds(s)
  const needs = all.filter((n) => !snoozed.away(n.key, n.n))
  const away = all.length - needs.length
  const icons = { danger: ExclamationCircleIcon, warning: ExclamationTriangleIcon, info: InfoCircleIcon }
  const words = { danger: t('Urgent'), warning: t('Warning'), info: t('For your information') }
  return (
    <Card component="section" aria-labelledby="attention">
      <CardTitle component="h2" id="attention">{t('Needs attention')}</CardTitle>
      <CardBody>
        {needs.length === 0 ? (
          <p className="muted"><Icon status="success" isInline><CheckCircleIcon /></Icon> {t('Nothing needs attention.')}</p>
        ) : (
          <ul className="needs">
            {needs.map((n) => {
              const Sign = icons[n.grave]
              const says = n.says(n.n)
              return (
                <li key={n.key} data-need={n.key}>
                  <Icon status={n.grave} isInline><Sign /></Icon><span className="visually-hidden">{words[n.grave]}: </span>
                  <span className="grow">{says}{n.since && <span className="muted"> · {t('since')} <When at={n.since} /></span>}</span>
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

function useNeeds(s: Api['DeviceStats']): Need[] {
  const { t } = useTranslation()
  const { account } = useWho()
  const here = { account: account.metadata.name }
  const provisioning = useProvisioning(account.id)
  const came = $api.useQuery('get', '/accounts/{account}/pending-devices', { params: { path: { account: account.id }, query: { limit: 200 } } })
  const p = provisioning.data?.value.status
  const waiting = (came.data?.items ?? []).filter((d) => d.status.match !== 'held') // those are devices, and counted as held
  const devices = (key: keyof typeof narrows): LinkProps => ({ to: '/devices', search: { ...here, ...narrows[key] } })
  const server: LinkProps = { to: '/accounts/$account/provisioning', params: { account: account.metadata.name }, search: here }
  const all: Need[] = [
    { key: 'credentials', grave: 'danger', says: (count) => t('{{count}} devices did not take the credentials over', { count }), n: p?.counts.failed ?? 0, to: server },
    { key: 'rollout', grave: 'danger', says: (count) => t('{{count}} devices wait: Auto-Sync is paused: {{why}}', { count, why: p?.rollout.reason ?? '' }), n: p?.rollout.state === 'paused' ? p.rollout.behind : 0, since: p?.rollout.since, to: server },
    { key: 'errors', grave: 'danger', says: (count) => t('{{count}} devices do not get their settings', { count }), n: s.provisioningErrors, to: devices('errors') },
    { key: 'firmwareFailed', grave: 'danger', says: (count) => t('{{count}} devices did not come back with their firmware', { count }), n: s.firmware.failed ?? 0, to: devices('failed') },
    { key: 'firmwareStopped', grave: 'warning', says: (count) => t('{{count}} devices go up and down between two firmware versions', { count }), n: s.firmware.stopped ?? 0, to: devices('stopped') },
    { key: 'certificates', grave: 'warning', says: (count) => t('{{count}} certificates end within 30 days', { count }), n: s.certificates.expiring, to: { to: '/pki', search: { ...here, tab: 'certificates', state: 'valid', ends: 30 } } },
    { key: 'dhcp', grave: 'warning', says: (count) => t('{{count}} devices came with an old pair: a DHCP server still hands it out', { count }), n: p?.stillOld.count ?? 0, to: { ...server, search: { ...here, tab: 'dhcp' } } },
    { key: 'held', grave: 'warning', says: (count) => t('{{count}} devices are held and get nothing', { count }), n: s.held, to: devices('held') },
    { key: 'pending', grave: 'info', says: (count) => t('{{count}} devices came and could not join', { count }), n: waiting.length, since: waiting.map((d) => d.status.firstSeen ?? '').filter(Boolean).sort()[0], to: { to: '/enrollment', search: { ...here, tab: 'pending' } } },
    { key: 'behind', grave: 'info', says: (count) => t('{{count}} devices were told an older edition of their profile', { count }), n: s.behind, to: devices('outdated') },
    { key: 'unreachable', grave: 'info', says: (count) => t('{{count}} devices with old credentials cannot be reached', { count }), n: p?.counts.unreachable ?? 0, to: server },
  ]
  return all.filter((n) => n.n > 0)
}
