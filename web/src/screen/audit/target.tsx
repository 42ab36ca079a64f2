import { Link } from '@tanstack/react-router'
import type { Api } from '~/api/client'
import { Or } from '~/part/text'

/** What an entry is about: a way there, where the portal shows it. */
export function Target({ of: e }: { of: Api['AuditEntry'] }) {
  const id = <code>{e.object}</code>
  if (e.object.startsWith('dev_') && e.action !== 'device.delete') return <Link to="/devices/$device" params={{ device: e.object }}>{id}</Link>
  if (e.object.startsWith('job_')) return <Link to="/jobs/$job" params={{ job: e.object }}>{id}</Link>
  if (e.object.startsWith('pol_') && e.action !== 'policy.delete') return <Link to="/policies/$policy" params={{ policy: e.object }}>{id}</Link>
  return <Or>{e.object && id}</Or>
}
