import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, type Api } from '~/api/client'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { FormDialog } from '~/part/dialog'
import { saidOf, Text } from '~/part/field'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { Or, When } from '~/part/text'
import { short } from './states'

const path = '/accounts/{account}/blocked-keys' as const

/** Keys and certificates that count for nothing, whoever signed them. */
export function Blocked({ account }: { account: string }) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState<'' | 'add' | Api['BlockedKey']>('')
  const found = $api.useQuery('get', path, { params: { path: { account }, query: { limit: 1000 } } })
  return (
    <section aria-labelledby="blocked">
      <div className="line"><h2 id="blocked" className="pf-v6-c-title pf-m-lg grow">{t('Blocked keys')}</h2><Act power="design" variant="secondary" size="sm" onClick={() => setAsking('add')}>{t('Block a key…')}</Act></div>
      {found.error ? <ProblemAlert error={found.error} title={t('The blocked keys could not be read')} retry={() => void found.refetch()} /> : !found.data ? <Waiting rows={2} /> : found.data.items.length === 0 ? <Empty level="h3" title={t('No key is blocked.')}>{t('A copied key, or a CA that was broken into, counts for nothing from the next request on.')}</Empty> : (
        <Table role="table" variant="compact" gridBreakPoint="grid-md">
          <Caption className="visually-hidden">{t('Blocked keys')}</Caption>
          <Thead><Tr><Th>{t('Name')}</Th><Th>{t('Fingerprint')}</Th><Th>{t('Reason')}</Th><Th>{t('Since')}</Th><Th screenReaderText={t('Actions')} /></Tr></Thead>
          <Tbody>
            {found.data.items.map((b) => (
              <Tr key={b.id} data-row-id={b.id}>
                <Td dataLabel={t('Name')}>{b.metadata.name}</Td>
                <Td dataLabel={t('Fingerprint')}><code title={b.spec.fingerprint}>{short(b.spec.fingerprint)}</code></Td>
                <Td dataLabel={t('Reason')}><Or>{b.spec.reason}</Or></Td>
                <Td dataLabel={t('Since')}><When at={b.metadata.createdAt} /></Td>
                <Td className="row-actions"><Act power="design" variant="link" isInline isDanger onClick={() => setAsking(b)}>{t('Unblock…')}</Act></Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
      {asking === 'add' && <Block account={account} close={() => setAsking('')} />}
      {asking && asking !== 'add' && <Unblock of={asking} close={() => setAsking('')} />}
    </section>
  )
}

function useAgain() {
  const queries = useQueryClient()
  return () => queries.invalidateQueries({ queryKey: ['get', path] })
}

function Block({ account, close }: { account: string; close(): void }) {
  const { t } = useTranslation()
  const again = useAgain()
  const [name, setName] = useState('')
  const [fingerprint, setFingerprint] = useState('')
  const [reason, setReason] = useState('')
  const hex = fingerprint.replace(/[^0-9a-fA-F]/g, '').toLowerCase()
  const act = async () => {
    data(await api.POST(path, { params: { path: { account } }, body: { metadata: { name: name || undefined }, spec: { fingerprint: hex, reason } } as never }))
    await again()
  }
  return (
    <FormDialog danger title={t('Block a key')} verb={t('Block')} refused={t('The key was not blocked')} ready={hex.length === 64} act={act} close={close}>
      {(error) => (
        <>
          <Text id="block-sum" label={t('SHA-256 of the certificate or of its public key')} required focus className="pem" value={fingerprint} change={setFingerprint} wrong={saidOf(error, '/spec/fingerprint')} />
          <Text id="block-name" label={t('Name')} value={name} change={setName} wrong={saidOf(error, '/metadata/name')} />
          <Text id="block-reason" label={t('Reason')} value={reason} change={setReason} wrong={saidOf(error, '/spec/reason')} />
        </>
      )}
    </FormDialog>
  )
}

function Unblock({ of: b, close }: { of: Api['BlockedKey']; close(): void }) {
  const { t } = useTranslation()
  const again = useAgain()
  const act = async () => {
    data(await api.DELETE('/blocked-keys/{id}', { params: { path: { id: b.id }, header: { 'If-Match': '*' } } }))
    await again()
  }
  return <Confirm danger title={t('Unblock {{name}}?', { name: b.metadata.name })} verb={t('Unblock')} typed={b.metadata.name} act={act} close={close}><p>{t('Certificates with this key count again, where they are valid.')}</p></Confirm>
}
