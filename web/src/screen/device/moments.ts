import { useQuery } from '@tanstack/react-query'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { api, data, problemOf, type Api } from '~/api/client'
import { usePages } from '~/part/pages'
import { sentence } from '~/part/text'
import { fieldWord } from '../audit/fields'
import { actionWord, deedWord } from '../audit/words'
import { reasonOf } from '../jobs/words'

/** Something that happened to a device. */
export interface Moment { key: string; of: 'change' | 'trouble' | 'life' | 'fetch' | 'certificate' | 'job'; at: string; says: string; /** How many fields it does not say. */ left?: number; by?: string; more?: string; job?: string; entry?: Api['AuditEntry'] }

/** Gathers a device's moments, newest first. Of those beside the audit log, as many as belong to its pages that are here. */
export function useTimeline(d: Api['Device']) {
  const { t } = useTranslation()
  const params = { params: { path: { device: d.id } } } // events of the device make these doubtful
  const { found: changes, items } = usePages(['/devices/{device}/timeline', params], async (cursor, signal) => data(await api.GET('/audit', { params: { query: { object: d.id, limit: 50, cursor } }, signal })))
  const log = useQuery({
    queryKey: ['get', '/devices/{device}/provisioning-log', params, 'trouble'], enabled: d.spec.onboarding === 'provisioned',
    queryFn: async ({ signal }) => data(await api.GET('/devices/{device}/provisioning-log', { params: { path: { device: d.id }, query: { limit: 200 } }, signal })),
  })
  const certificates = useQuery({
    queryKey: ['get', '/devices/{device}/certificates', params],
    queryFn: async ({ signal }) => data(await api.GET('/accounts/{account}/certificates', { params: { path: { account: d.status.account }, query: { device: d.id, limit: 100 } }, signal })),
  })
  const jobs = useQuery({
    queryKey: ['get', '/devices/{device}/jobs', params],
    queryFn: async ({ signal }) => data(await api.GET('/devices/{device}/jobs', { params: { path: { device: d.id }, query: { limit: 100 } }, signal })),
  })
  const told = new Set(items.flatMap((e) => e.changes.job ?? [])) // of these the trail says more: what was changed
  const oldest = changes.hasNextPage ? items.at(-1)?.at ?? '' : ''
  const moments = [
    ...items.map((e): Moment => ({ key: `a${e.id}`, of: 'change', at: e.at, ...(e.result === 'refused' ? { says: deedWord(t, e) } : summary(t, actionWord(t, e.action), e.changes)), by: e.actor.name || e.actor.id, job: e.changes.job, entry: e })),
    ...(log.data?.items ?? []).filter((v) => v.trouble).map((v, i): Moment => ({ key: `v${v.at}${i}`, of: 'trouble', at: v.at, says: `${v.status} ${v.says}`, by: `${v.method} ${v.file}`, more: v.do })),
    ...(certificates.data?.items ?? []).flatMap((c) => ofCertificate(t, c)),
    ...(jobs.data?.items ?? []).filter((p) => !p.job.dryRun && !told.has(p.job.id)).map((p) => ofJob(t, p)),
    ...ofLife(t, d),
  ].filter((m) => m.at >= oldest).sort((a, b) => Date.parse(b.at) - Date.parse(a.at))
  const error = [changes.error, log.error, certificates.error, jobs.error].find((e) => e && problemOf(e).status !== 403)
  return { moments, changes, waiting: changes.isPending || (log.isPending && log.isEnabled), error, retry: () => { void changes.refetch(); void log.refetch(); void certificates.refetch(); void jobs.refetch() } }
}

/** What was done, with the fields that it changed: as many as a line has room for, and how many it leaves to the details. */
function summary(t: TFunction, words: string, changes: Record<string, string>): { says: string; left?: number } {
  const fields = Object.keys(changes).filter((k) => k !== 'job').sort()
  if (fields.length === 0) return { says: words }
  const shown = fields.length > 5 ? 4 : fields.length
  return { says: `${words}: ${fields.slice(0, shown).map((f) => fieldWord(t, f)).join(', ')}`, left: fields.length - shown }
}

/** What a job had to do with the device, when it was settled or began. */
function ofJob(t: TFunction, { job, item }: Api['DevicePart']): Moment {
  const says = { pending: job.kind === 'firmware' ? t('waits for its wave') : t('its turn has not come'), done: t('succeeded'), failed: t('failed'), skipped: t('skipped'), waiting: t('waits for the device') }[item.state]
  const versions = item.from && item.to ? t('{{from}} to {{to}}', { from: item.from, to: item.to }) : ''
  const reason = item.code ? reasonOf(t, item.code).words : ''
  return { key: `j${job.id}`, of: 'job', at: item.finishedAt ?? item.startedAt ?? job.createdAt, says: `${job.title}: ${says}`, by: job.by, job: job.id, more: [versions, reason, item.code && item.detail ? sentence(item.detail) : ''].filter(Boolean).join(' · ') || undefined }
}

function ofCertificate(t: TFunction, c: Api['Certificate']): Moment[] {
  const out: Moment[] = [{ key: `c${c.id}`, of: 'certificate', at: c.status.issuedAt, says: t('A certificate was issued by {{way}}', { way: c.spec.way.toUpperCase() }), more: c.id }]
  if (c.status.revokedAt) out.push({ key: `r${c.id}`, of: 'certificate', at: c.status.revokedAt, says: t('A certificate was revoked'), by: c.status.reason, more: c.id })
  return out
}

function ofLife(t: TFunction, d: Api['Device']): Moment[] {
  const e = d.status.enrollment
  const steps: [string | null | undefined, string][] = [
    [d.metadata.createdAt, t('It was added')], [e.approvedAt, t('It was approved')], [e.activatedAt, t('It was activated')], [e.deactivatedAt, t('It was deactivated')], [e.at, t('It enrolled')],
    [d.status.firstSeen, t('It was seen for the first time')], [d.status.identity.seenAt, t('It last came with its certificate')],
  ]
  const fetched = d.status.lastProvisioningSync
  return [
    ...steps.flatMap(([at, says]) => (at ? [{ key: says, of: 'life' as const, at, says }] : [])),
    ...(fetched ? [{ key: 'fetched', of: 'fetch' as const, at: fetched, says: t('It last fetched its settings') }] : []),
  ]
}
