import { FormGroup, FormSelect, FormSelectOption, Label } from '@patternfly/react-core'
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { Mac, macText, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { useNow } from '~/part/text'
import { certificateStates, revocationReasons, short } from './states'

/** Certificates, with what can be done about each. */
export function CertificateTable({ certificates, caption, devices }: { certificates: Api['Certificate'][]; caption: string; devices?: boolean }) {
  const { t } = useTranslation()
  const [revoking, setRevoking] = useState<Api['Certificate'] | null>(null)
  return (
    <>
      <Table role="table" variant="compact" gridBreakPoint="grid-lg">
        <Caption className="visually-hidden">{caption}</Caption>
        <Thead>
          <Tr>
            {devices && <Th>{t('Device')}</Th>}<Th>{t('Subject')}</Th><Th>{t('Serial')}</Th><Th>{t('Issuing key')}</Th><Th>{t('By')}</Th><Th>{t('Issued')}</Th><Th>{t('Expires')}</Th><Th>{t('Last seen')}</Th><Th>{t('Status')}</Th><Th screenReaderText={t('Actions')} />
          </Tr>
        </Thead>
        <Tbody>
          {certificates.map((c) => (
            <Tr key={c.id} data-row-id={c.id} data-state={c.status.state}>
              {devices && <Td dataLabel={t('Device')}>{c.spec.device ? <Link to="/devices/$device" params={{ device: c.spec.device }} search={{ tab: 'certificates' }}><Mac of={c.spec.mac} /></Link> : <Mac of={c.spec.mac} />}</Td>}
              <Td dataLabel={t('Subject')}><code className="mac">CN={c.spec.mac}</code></Td>
              <Td dataLabel={t('Serial')}><code className="short-text" title={c.id}>{short(c.id)}</code></Td>
              <Td dataLabel={t('Issuing key')}>{c.spec.generation}</Td>
              <Td dataLabel={t('By')}>{c.spec.way.toUpperCase()}</Td>
              <Td dataLabel={t('Issued')} modifier="nowrap"><When at={c.status.issuedAt} /></Td>
              <Td dataLabel={t('Expires')} modifier="nowrap"><When at={c.status.notAfter} /></Td>
              <Td dataLabel={t('Last seen')} modifier="nowrap"><When at={c.status.seenAt} /></Td>
              <Td dataLabel={t('Status')}><CertificateState of={c} /></Td>
              <Td className="row-actions">
                {c.status.pem && <a href={`data:application/x-pem-file,${encodeURIComponent(c.status.pem)}`} download={`${c.spec.mac}.pem`}>{t('PEM')}<span className="visually-hidden"> {c.id}</span></a>}
                {c.status.state === 'valid' && <Act power="devices" variant="link" isInline isDanger aria-label={t('Revoke {{what}}', { what: c.id })} onClick={() => setRevoking(c)}>{t('Revoke…')}</Act>}
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
      {revoking && <Revoke certificate={revoking} close={() => setRevoking(null)} />}
    </>
  )
}

/** The word for how a certificate stands; one that ends within a month says so. */
export function CertificateState({ of: c }: { of: Api['Certificate'] }) {
  const { t } = useTranslation()
  const now = useNow()
  const [words, color] = certificateStates(t)[c.status.state] ?? [c.status.state, 'grey']
  const soon = c.status.state === 'valid' && Date.parse(c.status.notAfter) - now < 30 * 86_400_000
  return <Label isCompact color={soon ? 'orange' : color} title={c.status.reason || undefined}>{soon ? t('Expiring') : words}</Label>
}

function Revoke({ certificate: c, close }: { certificate: Api['Certificate']; close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const queries = useQueryClient()
  const { accounts } = useWho()
  const [reason, setReason] = useState('unspecified')
  const act = async () => {
    data(await api.POST('/certificates/{serial}:revoke', { params: { path: { serial: c.id } }, body: { reason: reason as 'unspecified' } }))
    toasts.say(t('The certificate is revoked'))
    await queries.invalidateQueries({ predicate: (q) => /certificates|\/devices\/\{device\}/.test(String(q.queryKey[1])) })
  }
  return (
    <Confirm danger title={t('Revoke the certificate of {{mac}}?', { mac: macText(c.spec.mac) })} verb={t('Revoke')} typed={accounts.find((a) => a.id === c.status.account)?.metadata.name} act={act} close={close}>
      <p>{t('The next handshake refuses it, and the revocation list and OCSP say so. This cannot be taken back; the device gets another certificate with a new one-time password.')}</p>
      <FormGroup label={t('Reason')} fieldId="reason" className="above">
        <FormSelect id="reason" value={reason} onChange={(_e, v) => setReason(v)}>
          {Object.entries(revocationReasons(t)).map(([k, words]) => <FormSelectOption key={k} value={k} label={words} />)}
        </FormSelect>
      </FormGroup>
    </Confirm>
  )
}
