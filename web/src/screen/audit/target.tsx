import { Link } from '@tanstack/react-router'
import type { Api } from '~/api/client'
import { useTranslation } from 'react-i18next'
import { Or } from '~/part/text'

/** What an entry is about: a way there, where the portal shows it. */
export function Target({ of: e }: { of: Api['AuditEntry'] }) {
  const { t } = useTranslation()
  // What has no name, or has none any more, is called by its kind; its id stands in the details.
  const kinds: Record<string, string> = { ses: t('Session'), lnk: t('Sign-in link'), tok: t('API token'), mem: t('Member'), dev: t('Device'), job: t('Job'), pol: t('Policy'), acc: t('Account'), sit: t('Site'), rom: t('Room'), grp: t('Device Group'), usr: t('Device User'), dug: t('Device User Group'), prf: t('Profile'), cod: t('Enrollment code'), fwr: t('Release'), ca: t('Authority'), fct: t('Maker\'s root'), blk: t('Blocked key'), viw: t('Saved view'), gtw: t('Gateway') }
  const kind = kinds[e.object.split('_')[0] ?? '']
  const id = e.objectName || kind ? <span title={e.object}>{e.objectName || kind}</span> : <code>{e.object}</code>
  if (e.object.startsWith('dev_') && e.objectName) return <Link to="/devices/$device" params={{ device: e.object }}>{id}</Link>
  if (e.object.startsWith('job_')) return <Link to="/jobs/$job" params={{ job: e.object }}>{id}</Link>
  if (e.object.startsWith('pol_') && e.objectName) return <Link to="/policies/$policy" params={{ policy: e.object }}>{id}</Link>
  if (e.object.startsWith('acc_') && e.objectName) return <Link to="/" search={{ account: e.object }}>{id}</Link>
  if (e.object.startsWith('sit_') && e.objectName) return <Link to="/sites" search={(s) => ({ account: s.account, at: e.object })}>{id}</Link>
  if (e.object.startsWith('fwr_') && e.objectName) return <Link to="/firmware" search={(s) => ({ account: s.account, tab: 'releases' })}>{id}</Link>
  if (e.object.startsWith('mem_') && e.objectName) return <Link to="/accounts/$account/members" params={{ account: e.account }} search={{ account: e.account }}>{id}</Link>
  if (e.object.startsWith('tok_')) return <Link to="/accounts/$account/tokens" params={{ account: e.account }} search={{ account: e.account }}>{id}</Link>
  if (e.object.startsWith('grp_') && e.objectName) return <Link to="/groups" search={(s) => ({ account: s.account })}>{id}</Link>
  if (e.object.startsWith('rom_') && e.objectName) return <Link to="/sites" search={(s) => ({ account: s.account, at: `room:${e.object}` })}>{id}</Link>
  if (e.object.startsWith('gtw_') && e.objectName) return <Link to="/gateways/$gateway" params={{ gateway: e.object }}>{id}</Link>
  if (e.object.startsWith('usr_') && e.objectName) return <Link to="/device-users" search={(s) => ({ account: s.account, q: e.objectName })}>{id}</Link>
  if (e.object.startsWith('dug_') && e.objectName) return <Link to="/device-user-groups" search={(s) => ({ account: s.account, q: e.objectName })}>{id}</Link>
  return <Or>{e.object && id}</Or>
}
