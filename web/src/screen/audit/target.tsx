import { Link } from '@tanstack/react-router'
import type { Api } from '~/api/client'
import { Or } from '~/part/text'

/** What an entry is about: a way there, where the portal shows it. */
export function Target({ of: e }: { of: Api['AuditEntry'] }) {
  const id = e.objectName ? <span title={e.object}>{e.objectName}</span> : <code>{e.object}</code>
  if (e.object.startsWith('dev_') && e.objectName) return <Link to="/devices/$device" params={{ device: e.object }}>{id}</Link>
  if (e.object.startsWith('job_')) return <Link to="/jobs/$job" params={{ job: e.object }}>{id}</Link>
  if (e.object.startsWith('pol_') && e.objectName) return <Link to="/policies/$policy" params={{ policy: e.object }}>{id}</Link>
  if (e.object.startsWith('acc_') && e.objectName) return <Link to="/" search={{ account: e.object }}>{id}</Link>
  if (e.object.startsWith('sit_') && e.objectName) return <Link to="/sites" search={(s) => ({ account: s.account, at: e.object })}>{id}</Link>
  if (e.object.startsWith('fwr_') && e.objectName) return <Link to="/firmware" search={(s) => ({ account: s.account, tab: 'releases' })}>{id}</Link>
  return <Or>{e.object && id}</Or>
}
