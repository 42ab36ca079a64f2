import { Checkbox, Form, FormGroup, TextArea } from '@patternfly/react-core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { Confirm } from '~/part/confirm'
import { useToasts } from '~/part/toast'

/** An issuing certificate of a PKI of one's own, as the authority's next key. */
export function Import({ authority: a, close }: { authority: Api['Authority']; close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const queries = useQueryClient()
  const [certificate, setCertificate] = useState('')
  const [key, setKey] = useState('')
  const [now, setNow] = useState(false)
  const act = async () => {
    data(await api.POST('/certificate-authorities/{authority}:import', { params: { path: { authority: a.id } }, body: { certificate, key, now } }))
    toasts.say(t('The issuing certificate is taken'))
    await queries.invalidateQueries({ predicate: (q) => String(q.queryKey[1]).includes('certificate-authorities') })
  }
  return (
    <Confirm wide title={t('Import an issuing certificate')} verb={t('Import')} typed={a.metadata.name} ready={certificate.includes('BEGIN') && key.includes('BEGIN')} act={act} close={close}>
      <Form>
        <FormGroup label={t('Certificate, then what is above it')} fieldId="import-certificate" isRequired>
          <TextArea id="import-certificate" className="pem" rows={6} value={certificate} onChange={(_e, v) => setCertificate(v)} placeholder="-----BEGIN CERTIFICATE-----" spellCheck={false} />
        </FormGroup>
        <FormGroup label={t('Its key, not encrypted')} fieldId="import-key" isRequired>
          <TextArea id="import-key" className="pem" rows={4} value={key} onChange={(_e, v) => setKey(v)} placeholder="-----BEGIN PRIVATE KEY-----" spellCheck={false} autoComplete="off" aria-describedby="import-help" />
          <p id="import-help" className="muted">{t('It is sealed with the server\'s master key, and never shown or exported.')}</p>
        </FormGroup>
        <Checkbox id="import-now" label={t('Sign with it at once')} description={t('Otherwise it is announced, and signs when you say so.')} isChecked={now} onChange={(_e, v) => setNow(v)} />
      </Form>
    </Confirm>
  )
}
