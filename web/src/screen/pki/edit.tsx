import { Checkbox } from '@patternfly/react-core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, mergePatch, tagged, type Api, type Tagged } from '~/api/client'
import { FormDialog } from '~/part/dialog'
import { Choice, saidOf, Text } from '~/part/field'
import { ProblemAlert } from '~/part/problem'
import { useToasts } from '~/part/toast'
import { keyTypes } from './states'

/** What an authority does, changed from the state that is read when this opens. */
export function EditAuthority({ authority: a, close }: { authority: Api['Authority']; close(): void }) {
  const { t } = useTranslation()
  const from = useQuery({
    queryKey: ['get', '/certificate-authorities/{id}', a.id, 'edit'], staleTime: Infinity, gcTime: 0,
    queryFn: async ({ signal }) => tagged(await api.GET('/certificate-authorities/{id}', { params: { path: { id: a.id } }, signal })),
  })
  if (from.data) return <Edit now={from.data} close={close} />
  if (!from.error) return null // for a moment: no form takes a key press that it cannot send
  return (
    <FormDialog title={t('Edit {{name}}', { name: a.metadata.name })} verb={t('Save')} refused="" ready={false} why={''} act={() => Promise.resolve()} close={close}>
      <ProblemAlert error={from.error} title={t('The authority could not be read')} retry={() => void from.refetch()} />
    </FormDialog>
  )
}

function Edit({ now, close }: { now: Tagged<Api['Authority']>; close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const queries = useQueryClient()
  const a = now.value
  const [spec, setSpec] = useState(a.spec)
  const set = (next: Partial<Api['AuthoritySpec']>) => setSpec((s) => ({ ...s, ...next }))
  const act = async () => {
    data(await api.PATCH('/certificate-authorities/{id}', { params: { path: { id: a.id }, header: { 'If-Match': now.etag } as never }, headers: mergePatch, body: { spec } as never }))
    toasts.say(t('The authority is changed'))
    await queries.invalidateQueries({ predicate: (q) => String(q.queryKey[1]).includes('certificate-authorities') })
  }
  return (
    <FormDialog title={t('Edit {{name}}', { name: a.metadata.name })} verb={t('Save')} refused={t('Nothing was changed')} ready={JSON.stringify(spec) !== JSON.stringify(a.spec)} why={t('Nothing is changed yet.')} act={act} close={close}>
      {(error) => (
        <>
          <Choice id="key-type" label={t('Key of the next issuing certificate')} value={spec.keyType} change={(v) => set({ keyType: v as 'rsa-2048' })} options={Object.entries(keyTypes)} wrong={saidOf(error, '/spec/keyType')} />
          <Text id="lifetime" label={t('Certificates of devices last')} value={spec.lifetime} change={(v) => set({ lifetime: v.trim() })} help={t('A duration from 1h to ten years: 8760h is a year.')} wrong={saidOf(error, '/spec/lifetime')} />
          <Text id="renew-at" type="number" label={t('Devices renew at, in percent of the lifetime')} value={String(spec.renewAt)} change={(v) => set({ renewAt: Number(v) })} className="short" wrong={saidOf(error, '/spec/renewAt')} />
          <Checkbox id="approval" label={t('First certificate needs approval')} isChecked={spec.approval} onChange={(_e, v) => set({ approval: v })} />
          <Checkbox id="keygen" label={t('Keys may be made here (EST)')} isChecked={spec.serverKeygen} onChange={(_e, v) => set({ serverKeygen: v })} />
          <Checkbox id="des" label={t('Single DES (SCEP over HTTPS)')} description={t('For phones that know nothing newer.')} isChecked={spec.singleDES} onChange={(_e, v) => set({ singleDES: v })} />
        </>
      )}
    </FormDialog>
  )
}
