import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '~/api/client'
import { useWho } from '~/api/who'
import { FormDialog } from '~/part/dialog'
import { Choice, saidOf, Text } from '~/part/field'
import { familyWord } from '~/part/state'
import { useToasts } from '~/part/toast'

/** A release that the server fetches by itself, from its vendor or from one's own web server. */
export function Fetch({ done, close }: { done(): void; close(): void }) {
  const { t } = useTranslation()
  const { account } = useWho()
  const toasts = useToasts()
  const queries = useQueryClient()
  const [said, setSaid] = useState({ url: '', sha256: '', file: '', family: '', models: '', version: '', notes: '', channel: '', released: '' })
  const set = (k: keyof typeof said) => (v: string) => setSaid((s) => ({ ...s, [k]: v }))
  const act = async () => {
    const { models, sha256, family, ...rest } = said
    const told = Object.fromEntries(Object.entries(rest).map(([k, v]) => [k, v.trim()]).filter(([, v]) => v))
    const list = models.split(',').map((m) => m.trim()).filter(Boolean)
    const sum = sha256.replace(/\s/g, '')
    const r = data(await api.POST('/accounts/{account}/firmware/releases:fetch', { params: { path: { account: account.id } }, body: { url: '', ...told, ...(list.length > 0 ? { models: list } : {}), ...(sum ? { sha256: sum } : {}), ...(family ? { family: family as 'ucs' } : {}) } }))
    await queries.invalidateQueries({ predicate: (q) => String(q.queryKey[1]).startsWith('/accounts/{account}/firmware') })
    toasts.say(t('{{name}} is here', { name: r.metadata.name }))
    done()
  }
  return (
    <FormDialog wide title={t('Fetch from URL')} about={t('The server fetches an image, or a zip as its vendor ships it. That may take some minutes; keep this open.')} verb={t('Fetch')} refused={t('It was not fetched')} ready={/^https?:\/\/\S+/i.test(said.url.trim())} act={act} close={close}>
      {(error) => (
        <>
          <Text id="fetch-url" label={t('URL')} required focus value={said.url} change={set('url')} wrong={saidOf(error, '/url')} help={t('Begins with https:// or http://. Private addresses only where the server\'s option profile-probe is any.')} />
          <Text id="fetch-sum" label={t('SHA-256, as the vendor says it')} value={said.sha256} change={set('sha256')} wrong={saidOf(error, '/sha256')} className="pem" />
          <fieldset className="told">
            <legend>{t('Where the file\'s name does not tell')}</legend>
            <Text id="fetch-file" label={t('Name of the file')} value={said.file} change={set('file')} wrong={saidOf(error, '/file')} />
            <Choice id="fetch-family" label={t('Family')} value={said.family} change={set('family')} none={t('As the file says')} options={['ucs', 'polyos', 'j100'].map((f) => [f, familyWord(f)] as const)} />
            <Text id="fetch-models" label={t('Models, with commas between')} value={said.models} change={set('models')} />
            <Text id="fetch-version" label={t('Version, as devices report it')} value={said.version} change={set('version')} wrong={saidOf(error, '/version')} />
          </fieldset>
          <Text id="fetch-channel" label={t('Channel')} value={said.channel} change={set('channel')} help={t('A word such as stable or beta.')} wrong={saidOf(error, '/channel')} />
          <Text id="fetch-released" label={t('Released')} type="date" value={said.released} change={set('released')} wrong={saidOf(error, '/released')} />
          <Text id="fetch-notes" label={t('Notes')} value={said.notes} change={set('notes')} rows={2} />
        </>
      )}
    </FormDialog>
  )
}
