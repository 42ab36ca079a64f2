import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { titleOf } from '~/api/who'
import { FormDialog } from '~/part/dialog'
import { Choice, saidOf } from '~/part/field'
import { useToasts } from '~/part/toast'
import { nameOf } from '../inventory/columns'

/** Gives a device to an account beneath the one that has it. */
export function MoveDevice({ device: d, beneath, close }: { device: Api['Device']; beneath: Api['Account'][]; close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const queries = useQueryClient()
  const [to, setTo] = useState('')
  const act = async () => {
    data(await api.POST('/devices/{device}:claim', { params: { path: { device: d.id } }, body: { account: to } }))
    await queries.invalidateQueries({ predicate: (q) => /devices/.test(String(q.queryKey[1])) })
    toasts.say(t('{{name}} is moved', { name: nameOf(d) }))
  }
  return (
    <FormDialog title={t('Move {{name}} to another account', { name: nameOf(d) })} verb={t('Move')} refused={t('The device was not moved')} ready={to !== ''} act={act} close={close} about={t('It is claimed by that account; everything of this one stays behind.')}>
      {(error) => <Choice id="move-to" label={t('Account')} required none="" value={to} change={setTo} options={beneath.map((a) => [a.id, titleOf(a)] as const)} wrong={saidOf(error, '/account')} />}
    </FormDialog>
  )
}
