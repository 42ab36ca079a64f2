import { Button, Checkbox, FormGroup, Modal, ModalBody, ModalFooter, ModalHeader, Radio } from '@patternfly/react-core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useAll } from '~/api/all'
import { api, data, type Api } from '~/api/client'
import { FormDialog } from '~/part/dialog'
import { Choice, saidOf, Text } from '~/part/field'
import { CopyButton, CopyWords } from '~/part/text'
import { codeHolds, codeText, Steps, stepsText, useCodeAddress } from './steps'

const ends = [1, 24, 168, 720, 2160]

/** A code is made for a site, which has the profile. */
export function CreateCode({ account, close, done }: { account: Api['Account']; close(): void; done(made: Api['EnrollmentCode']): void }) {
  const { t } = useTranslation()
  const sites = useAll<Api['Site']>('sites', account.id)
  const [kind, setKind] = useState<'numeric8' | 'numeric12'>('numeric8')
  const [site, setSite] = useState('')
  const [name, setName] = useState('')
  const [uses, setUses] = useState('1')
  const [hours, setHours] = useState('168')
  const [approval, setApproval] = useState(false)
  const words = (h: number) => (h < 24 ? t('{{n}} hour', { n: h }) : h === 24 ? t('1 day') : t('{{n}} days', { n: h / 24 }))
  const act = async () => done(data(await api.POST('/accounts/{account}/enrollment-codes', {
    params: { path: { account: account.id } },
    body: { ...(name.trim() ? { metadata: { name: name.trim() } } : {}), spec: { site, kind, ...(approval ? { needsApproval: true } : {}), ...(uses ? { maxUses: Number(uses) } : {}), ...(hours ? { expiresAt: new Date(Date.now() + Number(hours) * 3_600_000).toISOString() } : {}) } },
  })))
  return (
    <FormDialog title={t('Create code')} verb={t('Create')} refused={t('The code was not created')} ready={site !== ''} act={act} close={close}>
      {(error) => (
        <>
          <FormGroup role="radiogroup" isStack label={t('Type')} fieldId="code-kind">
            <Radio id="numeric8" name="kind" label={t('8 digits')} isChecked={kind === 'numeric8'} onChange={() => setKind('numeric8')} description={t('Short to type; for some devices and a time.')} />
            <Radio id="numeric12" name="kind" label={t('12 digits')} isChecked={kind === 'numeric12'} onChange={() => setKind('numeric12')} description={t('Harder to guess: for a code that holds for long or for many.')} />
          </FormGroup>
          <Choice id="code-site" label={t('Site')} required value={site} change={setSite} none="" options={(sites.data ?? []).map((s) => [s.id, s.status.path || s.metadata.name] as const)} wrong={saidOf(error, '/spec/site') ?? saidOf(error, '/spec/kind')} help={t('Devices get the profile of their site.')} />
          <Text id="code-name" label={t('Name')} value={name} change={setName} wrong={saidOf(error, '/metadata/name')} help={t('Empty: one is made of the site')} />
          <Text id="code-uses" label={t('Max uses')} type="number" className="short" value={uses} change={setUses} wrong={saidOf(error, '/spec/maxUses')} help={t('Empty: as many as come')} />
          <Choice id="code-end" label={t('Expires')} value={hours} change={setHours} none={t('Never')} options={ends.map((h) => [String(h), t('in {{time}}', { time: words(h) })] as const)} wrong={saidOf(error, '/spec/expiresAt')} />
          <Checkbox id="code-approval" label={t('Needs approval')} description={t('A device that comes with it waits under Pending devices until somebody approves it.')} isChecked={approval} onChange={(_e, on) => setApproval(on)} />
        </>
      )}
    </FormDialog>
  )
}

/** The code that was made, and what to press on which device. */
export function CodeMade({ account, code: c, close }: { account: Api['Account']; code: Api['EnrollmentCode']; close(): void }) {
  const { t } = useTranslation()
  const address = useCodeAddress(account.id)
  return (
    <Modal isOpen variant="medium" onClose={close} aria-labelledby="made-title">
      <ModalHeader title={t('The code is created')} labelId="made-title" description={c.status.siteName} />
      <ModalBody>
        <div className="sheet">
          <p className="copyable"><span className="digits big">{codeText(c.status.code)}</span><CopyButton text={c.status.code} label={t('Copy code')} /></p>
          <p className="muted">{codeHolds(t, c)}</p>
          {address && <Steps code={c.status.code} address={address} />}
        </div>
      </ModalBody>
      <ModalFooter>
        <Button variant="primary" onClick={close}>{t('Close')}</Button>
        <Link to="/enrollment/sheet/$code" params={{ code: c.id }} className="pf-v6-c-button pf-m-secondary">{t('Print card / QR')}</Link>
        {address && <CopyWords text={stepsText(t, c, address)}>{t('Copy instructions')}</CopyWords>}
      </ModalFooter>
    </Modal>
  )
}
