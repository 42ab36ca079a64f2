import { Button, Form, FormGroup, FormSelect, FormSelectOption, Modal, ModalBody, ModalFooter, ModalHeader, Progress, TextArea, TextInput } from '@patternfly/react-core'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { useWho } from '~/api/who'
import { Press } from '~/part/press'
import { ProblemAlert } from '~/part/problem'
import { familyWord } from '~/part/state'
import { useToasts } from '~/part/toast'
import { sizeText, upload } from './data'

/** Upload a release: most names tell what they are; what they do not, one says. */
export function Upload({ done, close }: { done(): void; close(): void }) {
  const { t } = useTranslation()
  const { account } = useWho()
  const toasts = useToasts()
  const queries = useQueryClient()
  const [file, setFile] = useState<File | null>(null)
  const [said, setSaid] = useState({ family: '', models: '', version: '', sha256: '', notes: '', channel: '', released: '' })
  const [part, setPart] = useState<number | null>(null)
  const [error, setError] = useState<unknown>(null)
  const running = useRef<{ stop(): void } | null>(null)
  const set = (k: keyof typeof said) => (_e: unknown, v: string) => setSaid((s) => ({ ...s, [k]: v }))
  const send = async () => {
    if (!file) return
    setError(null)
    setPart(0)
    const query = Object.fromEntries(Object.entries({ ...said, sha256: said.sha256.replace(/\s/g, '') }).filter(([, v]) => v.trim() !== '').map(([k, v]) => [k, v.trim()]))
    try {
      const job = upload(account.id, file, query, setPart)
      running.current = job
      const r: Api['Release'] = await job.done
      await queries.invalidateQueries({ predicate: (q) => String(q.queryKey[1]).startsWith('/accounts/{account}/firmware') })
      toasts.say(t('{{name}} is uploaded', { name: r.metadata.name }))
      close()
      done()
    } catch (e) {
      if (!(e instanceof DOMException)) setError(e)
      setPart(null)
    }
  }
  const stop = () => { running.current?.stop(); close() }
  return (
    <Modal isOpen variant="medium" onClose={stop} aria-labelledby="upload-title">
      <ModalHeader title={t('Upload release')} labelId="upload-title" description={t('An image, or a zip as its vendor ships it.')} />
      <ModalBody>
        {error !== null && <ProblemAlert error={error} title={t('It was not taken')} />}
        <Form id="upload-form" onSubmit={(e) => { e.preventDefault(); void send() }}>
          <FormGroup label={t('File')} fieldId="upload-file" isRequired>
            <input id="upload-file" type="file" className="file-field" onChange={(e) => setFile(e.target.files?.[0] ?? null)} />
            {file && <p className="muted">{sizeText(file.size)}</p>}
          </FormGroup>
          <fieldset className="told">
            <legend>{t('Where the file\'s name does not tell')}</legend>
            <FormGroup label={t('Family')} fieldId="upload-family">
              <FormSelect id="upload-family" value={said.family} onChange={set('family')}><FormSelectOption value="" label={t('As the file says')} />{['ucs', 'polyos', 'j100'].map((f) => <FormSelectOption key={f} value={f} label={familyWord(f)} />)}</FormSelect>
            </FormGroup>
            <FormGroup label={t('Models, with commas between')} fieldId="upload-models"><TextInput id="upload-models" value={said.models} onChange={set('models')} placeholder="VVX 450, VVX 350" /></FormGroup>
            <FormGroup label={t('Version, as devices report it')} fieldId="upload-version"><TextInput id="upload-version" value={said.version} onChange={set('version')} placeholder="6.4.6.2494" /></FormGroup>
          </fieldset>
          <FormGroup label={t('SHA-256, as the vendor says it')} fieldId="upload-sum"><TextInput id="upload-sum" className="pem" value={said.sha256} onChange={set('sha256')} spellCheck={false} /></FormGroup>
          <FormGroup label={t('Channel')} fieldId="upload-channel"><TextInput id="upload-channel" value={said.channel} onChange={set('channel')} maxLength={30} placeholder="stable" /></FormGroup>
          <FormGroup label={t('Released')} fieldId="upload-released"><TextInput id="upload-released" type="date" value={said.released} onChange={set('released')} /></FormGroup>
          <FormGroup label={t('Notes')} fieldId="upload-notes"><TextArea id="upload-notes" rows={2} value={said.notes} onChange={set('notes')} resizeOrientation="vertical" /></FormGroup>
        </Form>
        {part !== null && <Progress className="above" value={Math.round(part * 100)} title={part < 1 ? t('Uploading') : t('Looking at the images')} aria-label={t('Upload')} size="sm" />}
      </ModalBody>
      <ModalFooter>
        <Press why={file ? '' : t('Choose a file first.')} variant="primary" type="submit" form="upload-form" isDisabled={part !== null} isLoading={part !== null}>{t('Upload')}</Press>
        <Button variant="link" onClick={stop}>{t('Cancel')}</Button>
      </ModalFooter>
    </Modal>
  )
}
