import { Button } from '@patternfly/react-core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useAll } from '~/api/all'
import type { Api } from '~/api/client'
import { useWho } from '~/api/who'
import { List } from '~/part/list'
import { count, None, percent } from '~/part/text'
import type { Site } from './data'

/** The percent of a site's devices that are online, and of how many that say it. */
export function Online({ of: s }: { of: Site }) {
  const { t } = useTranslation()
  if (s.status.devices === 0) return <None />
  if (s.status.percentOnline === null) return <span className="muted">{t('None report')}</span>
  return <div>{percent(s.status.percentOnline / 100)}<div className="muted">{t('of {{count}} that report', { count: s.status.reporting })}</div></div>
}

/** The rules of a site that devices are assigned by. */
export const rulesOf = (s: Site) => [...s.spec.subnets, ...s.spec.privateSubnets.map((p) => `${p.private} (${p.public})`)]

/** Sites, as a table. */
export function SiteTable({ sites, caption, sort, setSort, open }: { sites: Site[]; caption: string; sort: string; setSort(s: string): void; open(id: string): void }) {
  const { t } = useTranslation()
  const { account, me } = useWho()
  const policies = useAll<Api['PolicyResource']>('policies', account.id, me.sites.length === 0)
  const settings = (s: Site) => (policies.data ?? []).filter((p) => p.spec.level === 'site' && p.spec.target === s.id).reduce((n, p) => n + Object.keys(p.spec.settings).length, 0)
  return (
    <List caption={caption} rows={sites} id={(s) => s.id} sort={sort} setSort={setSort} counted={t('{{count}} sites', { count: sites.length })} columns={[
      { key: 'name', words: t('Site'), fits: true, by: (s) => s.metadata.name, cell: (s) => <Button variant="link" isInline onClick={() => open(s.id)}>{s.metadata.name}</Button> },
      { key: 'path', words: t('Path'), fits: true, yields: 1, by: (s) => s.status.path, cell: (s) => <span className="path">{s.status.path.split('/').map((p, i) => (i > 0 ? <span key={i}>/<wbr />{p}</span> : null))}</span> },
      { key: 'rooms', yields: 3, number: true, words: t('Rooms'), by: (s) => s.status.rooms, cell: (s) => count(s.status.rooms) },
      { key: 'devices', number: true, words: t('Devices'), by: (s) => s.status.devices, cell: (s) => (s.status.devices > 0 ? <Link to="/devices" search={{ site: [s.metadata.name] }}>{count(s.status.devices)}</Link> : 0) },
      { key: 'online', number: true, fits: true, words: t('% Online'), help: t('Of the devices that say whether they are connected'), by: (s) => s.status.percentOnline ?? -1, cell: (s) => <Online of={s} /> },
      { key: 'settings', yields: 2, number: true, words: t('Policy settings'), help: t('Settings of the policies for the site'), by: settings, cell: (s) => (s.status.policies.length === 0 ? <None /> : <span title={s.status.policies.join(', ')}>{count(settings(s))}</span>) },
      { key: 'subnets', words: t('Subnets'), by: (s) => rulesOf(s).length, cell: (s) => { const r = rulesOf(s); return r.length === 0 ? <None /> : <div><code className="whole">{r[0]}</code>{r.length > 1 && <div className="muted">{t('and {{n}} more', { n: r.length - 1 })}</div>}</div> } },
    ]} />
  )
}
