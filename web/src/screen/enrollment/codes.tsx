import { Button, Form, FormGroup, FormHelperText, FormSelect, FormSelectOption, HelperText, HelperTextItem, Label, Modal, ModalBody, ModalFooter, ModalHeader, Radio, TextInput } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useAll } from '~/api/all'
import { $api, api, data, type Api } from '~/api/client'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { CopyButton, count, None, Or, When } from '~/part/text'
import { useToasts } from '~/part/toast'

/** Digits in groups of four, as people read them aloud. */
export const codeText = (code: string) => code.replace(/(.{4})(?=.)/g, '$1 ')

/** Enrollment codes: digits that are typed on a device. */
export function Codes({ account }: { account: Api['Account'] }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toasts = useToasts()
  const path = { account: account.id }
  const found = $api.useQuery('get', '/accounts/{account}/enrollment-codes', { params: { path, query: { limit: 200 } } })
  const sites = useAll<Api['Site']>('sites', account.id)
  const profiles = useAll<Api['Profile']>('profiles', account.id)
  // Who made a code, and which were revoked, is in the audit log: a code that is gone is nowhere else.
  const trail = useQuery({
    queryKey: ['get', '/accounts/{account}/enrollment-codes', account.id, 'trail'], retry: false,
    queryFn: async ({ signal }) => data(await api.GET('/audit', { params: { query: { account: account.id, action: 'enrollmentCode.', limit: 200 } }, signal })).items,
  })
  const [creating, setCreating] = useState(false)
  const [revoking, setRevoking] = useState<Api['EnrollmentCode'] | null>(null)
  const states: Record<string, [string, 'green' | 'grey' | 'orange']> = { live: [t('Active'), 'green'], usedUp: [t('Used up'), 'grey'], expired: [t('Expired'), 'grey'] }
  const again = () => queries.invalidateQueries({ queryKey: ['get', '/accounts/{account}/enrollment-codes'] })
  const maker = new Map((trail.data ?? []).filter((e) => e.action === 'enrollmentCode.create').map((e) => [e.object, e.actor.name || e.actor.id]))
  const revoked = (trail.data ?? []).filter((e) => e.action === 'enrollmentCode.delete').slice(0, 20)
  const profileOf = (site: string) => {
    const id = sites.data?.find((s) => s.id === site)?.spec.profile
    return id ? profiles.data?.find((p) => p.id === id)?.metadata.name ?? id : ''
  }
  const create = <Act power="design" variant="primary" onClick={() => setCreating(true)}>{t('Create code')}</Act>
  return (
    <div className="stack">
      {found.error && <ProblemAlert error={found.error} title={t('The codes could not be read')} retry={() => void found.refetch()} />}
      {!found.data ? !found.error && <Waiting /> : found.data.items.length + revoked.length === 0 ? (
        <Empty title={t('No codes.')} actions={create}>{t('Create one to let a phone join by typing digits.')}</Empty>
      ) : (
        <>
          <div>{create}</div>
          <Table role="table" aria-label={t('Codes')} variant="compact" gridBreakPoint="grid-xl">
            <Thead><Tr><Th>{t('Code')}</Th><Th>{t('Type')}</Th><Th>{t('Site')}</Th><Th>{t('Profile')}</Th><Th>{t('Uses')}</Th><Th>{t('Expires')}</Th><Th>{t('Status')}</Th><Th>{t('Created')}</Th><Th>{t('Created by')}</Th><Th screenReaderText={t('Actions')} /></Tr></Thead>
            <Tbody>
              {found.data.items.map((c) => (
                <Tr key={c.id} data-row-id={c.id} data-state={c.status.state}>
                  <Td dataLabel={t('Code')}><Digits of={c} /></Td>
                  <Td dataLabel={t('Type')}><span title={c.spec.kind === 'numeric12' ? t('account number and site PIN') : undefined}>{c.spec.kind === 'numeric12' ? t('12 digits') : t('8 digits')}</span></Td>
                  <Td dataLabel={t('Site')}>{c.status.siteName}</Td>
                  <Td dataLabel={t('Profile')}><Or>{profileOf(c.spec.site)}</Or></Td>
                  <Td dataLabel={t('Uses')}>{t('{{uses}} of {{max}}', { uses: count(c.status.uses), max: c.spec.maxUses === null ? t('unlimited') : count(c.spec.maxUses) })}</Td>
                  <Td dataLabel={t('Expires')}>{c.spec.expiresAt ? <When at={c.spec.expiresAt} /> : t('No end')}</Td>
                  <Td dataLabel={t('Status')}><Label isCompact color={states[c.status.state]?.[1]}>{states[c.status.state]?.[0] ?? c.status.state}</Label></Td>
                  <Td dataLabel={t('Created')}><When at={c.metadata.createdAt} /></Td>
                  <Td dataLabel={t('Created by')}><Or>{maker.get(c.id)}</Or></Td>
                  <Td className="row-actions">
                    <Link to="/enrollment/sheet/$code" params={{ code: c.id }}>{t('Print')}</Link>
                    <Act power="design" variant="link" isInline onClick={() => setRevoking(c)}>{t('Revoke…')}</Act>
                  </Td>
                </Tr>
              ))}
              {revoked.map((e) => (
                <Tr key={e.id} data-state="revoked">
                  <Td dataLabel={t('Code')}><span className="muted">{e.changes.name || t('not kept')}</span></Td>
                  <Td dataLabel={t('Type')}><None /></Td><Td dataLabel={t('Site')}><None /></Td><Td dataLabel={t('Profile')}><None /></Td><Td dataLabel={t('Uses')}><None /></Td><Td dataLabel={t('Expires')}><None /></Td>
                  <Td dataLabel={t('Status')}><span><Label isCompact color="red">{t('Revoked')}</Label> <span className="muted"><When at={e.at} /> · {e.actor.name || e.actor.id}</span></span></Td>
                  <Td dataLabel={t('Created')}><None /></Td><Td dataLabel={t('Created by')}><Or>{maker.get(e.object)}</Or></Td><Td />
                </Tr>
              ))}
            </Tbody>
          </Table>
        </>
      )}
      {creating && <Create account={account} close={() => setCreating(false)} done={() => void again()} />}
      {revoking && (
        <Confirm danger title={t('Revoke the code {{code}}?', { code: codeText(revoking.status.code) })} verb={t('Revoke')} close={() => setRevoking(null)}
          act={async () => { data(await api.DELETE('/enrollment-codes/{id}', { params: { path: { id: revoking.id }, header: { 'If-Match': '*' } as never } })); await again(); toasts.say(t('The code is revoked')) }}>
          <p>{t('Nobody can type it any more. Devices that have enrolled by it stay.')}</p>
        </Confirm>
      )}
    </div>
  )
}

function Digits({ of }: { of: Api['EnrollmentCode'] }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(of.spec.kind === 'numeric8')
  const { code } = of.status
  return (
    <span className="copyable">
      <code className="digits">{shown ? codeText(code) : `${codeText(code.slice(0, 8))} ••••`}</code>
      {shown ? <CopyButton text={code} label={t('Copy code')} /> : <Button variant="link" isInline onClick={() => setShown(true)}>{t('Show')}</Button>}
    </span>
  )
}

const ends = [1, 24, 168, 720, 2160]

function Create({ account, close, done }: { account: Api['Account']; close(): void; done(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const path = { account: account.id }
  const sites = $api.useQuery('get', '/accounts/{account}/sites', { params: { path, query: { limit: 1000 } } })
  const [kind, setKind] = useState<'numeric8' | 'numeric12'>('numeric8')
  const [site, setSite] = useState('')
  const [uses, setUses] = useState('1')
  const [hours, setHours] = useState('168')
  const [error, setError] = useState<unknown>(null)
  const submit = async (e: FormEvent) => {
    e.preventDefault()
    setError(null)
    try {
      const made = data(await api.POST('/accounts/{account}/enrollment-codes', {
        params: { path },
        body: { spec: { site, kind, ...(uses ? { maxUses: Number(uses) } : {}), ...(hours ? { expiresAt: new Date(Date.now() + Number(hours) * 3_600_000).toISOString() } : {}) } },
      }))
      done()
      close()
      toasts.say(t('Code {{code}}', { code: codeText(made.status.code) }), 'success', t('Type it on a device when it asks for one.'))
    } catch (e) {
      setError(e)
    }
  }
  const words = (h: number) => (h < 24 ? t('{{n}} hour', { n: h }) : h === 24 ? t('1 day') : t('{{n}} days', { n: h / 24 }))
  return (
    <Modal isOpen variant="small" onClose={close} aria-labelledby="code-title">
      <ModalHeader title={t('Create code')} labelId="code-title" />
      <ModalBody>
        <Form id="code" onSubmit={(e) => void submit(e)}>
          {error !== null && <ProblemAlert error={error} title={t('The code was not created')} />}
          <FormGroup role="radiogroup" isStack label={t('Type')} fieldId="code-kind">
            <Radio id="numeric8" name="kind" label={t('8 digits')} isChecked={kind === 'numeric8'} onChange={() => setKind('numeric8')} description={t('Any digits; for some devices and a time.')} />
            <Radio id="numeric12" name="kind" label={t('12 digits')} isChecked={kind === 'numeric12'} onChange={() => setKind('numeric12')} description={t('Provisioning enrollment code: account number {{number}} and the PIN of the site.', { number: codeText(account.status.accountNumber) })} />
          </FormGroup>
          <FormGroup label={t('Site')} isRequired fieldId="code-site">
            <FormSelect id="code-site" value={site} onChange={(_e, v) => setSite(v)} isRequired aria-describedby="code-site-help">
              <FormSelectOption value="" label={t('Choose')} isPlaceholder />
              {sites.data?.items.map((s) => <FormSelectOption key={s.id} value={s.id} label={s.metadata.name} />)}
            </FormSelect>
            <FormHelperText><HelperText id="code-site-help"><HelperTextItem>{t('Devices get the profile of their site.')}</HelperTextItem></HelperText></FormHelperText>
          </FormGroup>
          <FormGroup label={t('Max uses')} fieldId="code-uses">
            <TextInput id="code-uses" type="number" min={1} value={uses} onChange={(_e, v) => setUses(v)} aria-describedby="code-uses-help" />
            <FormHelperText><HelperText id="code-uses-help"><HelperTextItem>{t('Empty: as many as come')}</HelperTextItem></HelperText></FormHelperText>
          </FormGroup>
          <FormGroup label={t('Expires')} fieldId="code-end">
            <FormSelect id="code-end" value={hours} onChange={(_e, v) => setHours(v)}>
              {ends.map((h) => <FormSelectOption key={h} value={String(h)} label={t('in {{time}}', { time: words(h) })} />)}
              <FormSelectOption value="" label={t('Never')} />
            </FormSelect>
          </FormGroup>
        </Form>
      </ModalBody>
      <ModalFooter>
        <Button type="submit" form="code" variant="primary" isDisabled={!site}>{t('Create')}</Button>
        <Button variant="link" onClick={close}>{t('Cancel')}</Button>
      </ModalFooter>
    </Modal>
  )
}
