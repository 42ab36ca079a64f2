import { Alert, Button, FormGroup, FormSelect, FormSelectOption } from '@patternfly/react-core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, problemOf, type Api } from '~/api/client'
import { useElsewhere, useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { count, macText } from '~/part/text'
import { useToasts } from '~/part/toast'
import { revocationReasons } from './states'

type Certificate = Api['Certificate']
export type Way = 'issue' | 'revoke'

/** Whose certificate it is, as people know the device. */
export const ownerOf = (c: Certificate) => c.status.deviceName || macText(c.spec.mac)

/** One for each device: a device gets one password, whatever it was issued before. */
const devicesOf = (all: Certificate[]) => [...new Map(all.filter((c) => c.spec.device).map((c) => [c.spec.device, c])).values()]
const validOf = (all: Certificate[]) => all.filter((c) => c.status.state === 'valid')

interface Props { chosen: Certificate[]; clear(): void }

/** The bar of what can be done to the certificates that are selected, and what became of it. */
export function Many({ chosen, clear }: Props) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState<Way | ''>('')
  const [failed, setFailed] = useState<Failure[]>([])
  return (
    <>
      {failed.length > 0 && (
        <Alert variant="warning" isInline component="p" title={t('{{n}} were refused', { n: count(failed.length) })} actionClose={<Button variant="plain" aria-label={t('Close')} onClick={() => setFailed([])}>×</Button>}>
          <ul>{failed.map((f) => <li key={f.of.id}>{ownerOf(f.of)}: {f.says}</li>)}</ul>
        </Alert>
      )}
      {chosen.length > 0 && (
        <div className="bulk" role="toolbar" aria-label={t('Bulk actions')}>
          <strong role="status">{t('{{count}} selected', { count: chosen.length })}</strong>
          <Act power="devices" variant="secondary" size="sm" because={devicesOf(chosen).length === 0 ? t('Their devices are gone.') : undefined} onClick={() => setAsking('issue')}>{t('Re-issue…')}</Act>
          <Act power="devices" variant="secondary" size="sm" isDanger because={validOf(chosen).length === 0 ? t('None of them is valid.') : undefined} onClick={() => setAsking('revoke')}>{t('Revoke…')}</Act>
          <Button variant="link" isInline onClick={clear}>{t('Clear')}</Button>
        </div>
      )}
      {asking && <Ask deed={asking} of={chosen} close={() => setAsking('')} done={(f) => { setFailed(f); clear() }} />}
    </>
  )
}

interface Failure { of: Certificate; says: string }

/** Asks before certificates are issued anew or revoked, and does it one after the other: what one is refused, the others have all the same. */
export function Ask({ deed, of, close, done }: { deed: Way; of: Certificate[]; close(): void; done?(failed: Failure[]): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const queries = useQueryClient()
  const { account } = useWho()
  const [reason, setReason] = useState('unspecified')
  const [at, setAt] = useState(0)
  const these = deed === 'issue' ? devicesOf(of) : validOf(of)
  const one = these.length === 1 ? these[0] : undefined
  const n = count(these.length)
  const theirs = useElsewhere(these[0]?.status.account) ?? account // a device's page may be of an account beneath
  const act = async () => {
    const failed: Failure[] = []
    for (const c of these) {
      try {
        if (deed === 'issue') data(await api.POST('/devices/{device}:issueIdentity', { params: { path: { device: c.spec.device } }, body: {} }))
        else data(await api.POST('/certificates/{serial}:revoke', { params: { path: { serial: c.id } }, body: { reason: reason as 'unspecified' } }))
      } catch (e) {
        if (one) throw e
        failed.push({ of: c, says: problemOf(e).detail ?? problemOf(e).title })
      }
      setAt((v) => v + 1)
    }
    const well = these.length - failed.length
    toasts.say(deed === 'issue' ? t('{{n}} of {{total}} devices have a new one-time password', { n: count(well), total: n }) : one ? t('The certificate is revoked') : t('{{n}} of {{total}} certificates are revoked', { n: count(well), total: n }), failed.length > 0 ? 'warning' : 'success')
    await queries.invalidateQueries({ predicate: (q) => /certificates|\/devices\/\{device\}/.test(String(q.queryKey[1])) })
    done?.(failed)
  }
  const title = deed === 'issue' ? (one ? t('Re-issue the certificate of {{name}}?', { name: ownerOf(one) }) : t('Re-issue the certificates of {{n}} devices?', { n }))
    : one ? t('Revoke the certificate of {{mac}}?', { mac: macText(one.spec.mac) }) : t('Revoke {{n}} certificates?', { n })
  return (
    <Confirm danger={deed === 'revoke'} title={title} verb={deed === 'issue' ? t('Re-issue') : t('Revoke')} typed={deed === 'revoke' || these.length > 100 ? theirs.metadata.name : undefined} act={act} close={close}>
      {these.length < of.length && <p>{deed === 'issue' ? t('{{n}} of {{total}} that are selected: a device gets one.', { n, total: count(of.length) }) : t('{{n}} of {{total}} that are selected are valid.', { n, total: count(of.length) })}</p>}
      {deed === 'issue' ? <p>{t('A device gets a new one-time password, good for 30 days and one key; one that it had before ends. It is told by itself when it enrolls or fetches. The certificate that it has stays good until it is revoked or expires.')}</p> : (
        <>
          <p>{t('The next handshake refuses it, and the revocation list and OCSP say so. This cannot be taken back; the device gets another certificate with a new one-time password.')}</p>
          <FormGroup label={t('Reason')} fieldId="reason" className="above">
            <FormSelect id="reason" value={reason} onChange={(_e, v) => setReason(v)}>
              {Object.entries(revocationReasons(t)).map(([k, words]) => <FormSelectOption key={k} value={k} label={words} />)}
            </FormSelect>
          </FormGroup>
        </>
      )}
      {at > 0 && !one && <p role="status" className="above">{t('{{n}} of {{total}} done', { n: count(at), total: n })}</p>}
    </Confirm>
  )
}
