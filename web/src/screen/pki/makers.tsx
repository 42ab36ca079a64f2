import { Checkbox, Label } from '@patternfly/react-core'
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, type Api } from '~/api/client'
import { useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { FormDialog } from '~/part/dialog'
import { Choice, saidOf, Text } from '~/part/field'
import { Fit } from '~/part/fit'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { familyWord } from '~/part/state'
import { When } from '~/part/text'
import { short } from './states'

const path = '/accounts/{account}/factory-roots' as const

/** Makers' roots: whose factory certificates prove which device it is. They are the operator's. */
export function Makers() {
  const { t } = useTranslation()
  const { account, accounts } = useWho()
  const operator = accounts.find((a) => a.spec.type === 'operator')
  const [asking, setAsking] = useState<'' | 'add' | Api['FactoryRoot']>('')
  const found = $api.useQuery('get', path, { params: { path: { account: operator?.id ?? '' }, query: { limit: 200 } } }, { enabled: Boolean(operator) })
  if (!operator) return <Empty title={t('Factory roots are the operator\'s.')}>{t('Whose factory certificates count is said once for all accounts, by who runs this server.')}</Empty>
  if (found.error) return <ProblemAlert error={found.error} title={t('The roots could not be read')} retry={() => void found.refetch()} />
  if (!found.data) return <Waiting rows={4} />
  const elsewhere = account.id === operator.id ? undefined : t('Switch to the operator\'s account.')
  const add = <Act power="design" because={elsewhere} variant="primary" onClick={() => setAsking('add')}>{t('Load a root…')}</Act>
  return (
    <div className="stack">
      {found.data.items.length === 0 ? <Empty title={t('No maker\'s root is loaded.')} actions={add}>{t('Nothing of any maker is built in. Load the root of a maker, and its phones enroll without a code once an account has claimed them.')}</Empty> : (
        <>
          <div>{add}</div>
          <Fit label={t('Factory roots')}><Table role="table" variant="compact" gridBreakPoint="grid-lg">
            <Caption className="visually-hidden">{t('Factory roots')}</Caption>
            <Thead><Tr><Th>{t('Vendor')}</Th><Th>{t('Certificate')}</Th><Th>{t('Fingerprint')}</Th><Th>{t('Not after')}</Th><Th>{t('Used for')}</Th><Th>{t('Loaded')}</Th><Th screenReaderText={t('Actions')} /></Tr></Thead>
            <Tbody>
              {found.data.items.map((r) => r.status.certificates.map((c, i) => (
                <Tr key={r.id + c.fingerprint} data-row-id={r.id}>
                  <Td dataLabel={t('Vendor')}>{i === 0 && r.metadata.name}</Td>
                  <Td dataLabel={t('Certificate')} modifier="breakWord">{c.subject} {c.pinned && <Label isCompact color="blue">{t('Pinned')}</Label>}</Td>
                  <Td dataLabel={t('Fingerprint')}><code title={c.fingerprint}>{short(c.fingerprint)}</code></Td>
                  <Td dataLabel={t('Not after')} modifier="nowrap"><When at={c.notAfter} /></Td>
                  <Td dataLabel={t('Used for')}>{i === 0 && (r.spec.families.length > 0 ? r.spec.families.map(familyWord).join(', ') : t('All families'))}</Td>
                  <Td dataLabel={t('Loaded')}>{i === 0 && <When at={r.metadata.createdAt} />}</Td>
                  <Td className="row-actions">{i === 0 && <Act power="design" because={elsewhere} variant="link" isInline isDanger onClick={() => setAsking(r)}>{t('Remove…')}</Act>}</Td>
                </Tr>
              )))}
            </Tbody>
          </Table></Fit>
        </>
      )}
      {asking === 'add' && <Load account={operator.id} close={() => setAsking('')} />}
      {asking && asking !== 'add' && <Remove of={asking} close={() => setAsking('')} />}
    </div>
  )
}

function Load({ account, close }: { account: string; close(): void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const [name, setName] = useState('')
  const [certificates, setCertificates] = useState('')
  const [family, setFamily] = useState('')
  const [attribute, setAttribute] = useState('CN')
  const [match, setMatch] = useState('(?<mac>[0-9A-Fa-f]{12})')
  const [expired, setExpired] = useState(false)
  const [sha1, setSha1] = useState(false)
  const act = async () => {
    data(await api.POST(path, { params: { path: { account } }, body: { metadata: { name }, spec: { certificates, families: family ? [family] : [], subject: [{ attribute, match }], allowExpired: expired, allowSHA1: sha1 } } }))
    await queries.invalidateQueries({ queryKey: ['get', path] })
  }
  return (
    <FormDialog wide title={t('Load a maker\'s root')} verb={t('Load')} refused={t('The root was not loaded')} ready={name.trim() !== '' && certificates.includes('BEGIN CERTIFICATE')} act={act} close={close}>
      {(error) => (
        <>
          <Text id="root-name" label={t('Name')} required focus value={name} change={setName} wrong={saidOf(error, '/metadata/name')} />
          <Text id="root-pem" label={t('Root, and the CAs beneath it that are pinned')} required rows={6} className="pem" value={certificates} change={setCertificates} help={t('PEM, from -----BEGIN CERTIFICATE----- on')} wrong={saidOf(error, '/spec/certificates')} />
          <Choice id="root-family" label={t('Family')} value={family} change={setFamily} none={t('All families')} options={['ucs', 'polyos', 'j100'].map((f) => [f, familyWord(f)] as const)} wrong={saidOf(error, '/spec/families')} />
          <Text id="root-attribute" label={t('Attribute that names the device')} className="level" value={attribute} change={setAttribute} wrong={saidOf(error, '/spec/subject/0/attribute')} />
          <Text id="root-match" label={t('Pattern with a group mac or serial')} className="pem" value={match} change={setMatch} wrong={saidOf(error, '/spec/subject/0/match')} />
          <Checkbox id="root-expired" label={t('Expired certificates count too')} isChecked={expired} onChange={(_e, v) => setExpired(v)} />
          <Checkbox id="root-sha1" label={t('SHA-1 counts too')} isChecked={sha1} onChange={(_e, v) => setSha1(v)} />
        </>
      )}
    </FormDialog>
  )
}

function Remove({ of: r, close }: { of: Api['FactoryRoot']; close(): void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const act = async () => {
    data(await api.DELETE('/factory-roots/{id}', { params: { path: { id: r.id }, header: { 'If-Match': '*' } } }))
    await queries.invalidateQueries({ queryKey: ['get', path] })
  }
  return <Confirm danger title={t('Remove {{name}}?', { name: r.metadata.name })} verb={t('Remove')} typed={r.metadata.name} act={act} close={close}><p>{t('Factory certificates that it signed prove nothing from then on: such phones need a code or a password.')}</p></Confirm>
}
