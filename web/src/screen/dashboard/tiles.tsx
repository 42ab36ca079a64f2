import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { useWho } from '~/api/who'
import { count } from '~/part/text'
import { narrows } from './data'

/** The numbers, each a way to the list that it counts. */
export function Tiles({ stats: s }: { stats: Api['DeviceStats'] }) {
  const { t } = useTranslation()
  const { account } = useWho()
  const tiles: [keyof typeof narrows, string, number, string?][] = [
    ['all', t('Devices'), s.total],
    ['online', t('Online'), s.connection.online ?? 0, 'good'],
    ['offline', t('Offline'), s.connection.offline ?? 0, 'bad'],
    ['active', t('Provisioned (Active)'), s.state.active ?? 0, 'good'],
    ['stale', t('Provisioned'), s.state.stale ?? 0],
    ['staged', t('Staged'), s.state.staged ?? 0],
    ['errors', t('Provisioning errors'), s.provisioningErrors, 'bad'],
    ['unassigned', t('Unassigned to a site'), s.unassigned],
    ['held', t('Held'), s.held, 'warn'],
    ['behind', t('Out-of-date firmware'), s.firmware.behind ?? 0, 'warn'],
  ]
  return (
    <section aria-label={t('Devices by where they stand')}>
      <ul className="tiles">
        {tiles.map(([key, words, n, tone]) => (
          <li key={key}>
            <Link to="/devices" search={{ account: account.metadata.name, ...narrows[key] }} className="tile" data-tile={key} data-tone={n > 0 ? tone : undefined}>
              <span className="tile-number">{count(n)}</span><span className="tile-words">{words}</span>
            </Link>
          </li>
        ))}
        <li>
          <Link to="/pki" search={{ account: account.metadata.name, tab: 'certificates', state: 'valid', ends: 30 }} className="tile" data-tile="certificates" data-tone={s.certificates.expiring > 0 ? 'warn' : undefined}>
            <span className="tile-number">{s.certificates.expiring < 1000 ? count(s.certificates.expiring) : t('1,000 or more')}</span><span className="tile-words">{t('Certificates expiring ≤30\u00a0d')}</span>
          </Link>
        </li>
      </ul>
    </section>
  )
}
