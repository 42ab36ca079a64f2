import { CodeBlock, CodeBlockAction, CodeBlockCode, FormSelect, FormSelectOption, Label } from '@patternfly/react-core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, type Api } from '~/api/client'
import { Diff } from '~/part/diff'
import { lineDiff } from '~/part/lines'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { CopyWords } from '~/part/text'
import { yaml } from './yaml'

const asYaml = ':yaml'

/** Files as they were seen, in the memory of this page alone: they may hold secrets. */
const seen = new Map<string, { now: string; was?: string }>()

/** What a file was before it became what it is, where that was looked at. */
function previous(key: string, text: string): string | undefined {
  const last = seen.get(key)
  if (!last) seen.set(key, { now: text })
  else if (last.now !== text) seen.set(key, { now: text, was: last.now })
  return seen.get(key)?.was
}

/** Raw: the resource as the API has it, and each file as the device gets it. */
export function Raw({ device: d }: { device: Api['Device'] }) {
  const { t } = useTranslation()
  const files = $api.useQuery('get', '/devices/{device}/files', { params: { path: { device: d.id } } }, { enabled: d.spec.onboarding === 'provisioned', retry: false })
  const [file, setFile] = useState('')
  const text = useQuery({
    queryKey: ['get', '/devices/{device}/files/{name}', { params: { path: { device: d.id, name: file } } }], enabled: file !== '' && file !== asYaml, gcTime: 0,
    queryFn: async ({ signal }) => data(await api.GET('/devices/{device}/files/{name}', { params: { path: { device: d.id, name: file } }, parseAs: 'text', signal })) as unknown as string,
  })
  const json = JSON.stringify(d, null, 2)
  const curl = `curl -H "Authorization: Bearer $MUSTER_TOKEN" ${location.origin}/api/v1/devices/${d.id}${file && file !== asYaml ? `/files/${encodeURIComponent(file)}` : ''}`
  const asText = `${yaml(d).trimStart()}\n`
  const shown = file === '' ? json : file === asYaml ? asText : text.data
  const was = file && file !== asYaml && text.data !== undefined ? previous(`${d.id}/${file}`, text.data) : undefined
  return (
    <div className="stack">
      <div className="facets">
        <label htmlFor="raw-file">{t('Show')}</label>
        <FormSelect id="raw-file" value={file} onChange={(_e, v) => setFile(v)} className="file">
          <FormSelectOption value="" label={t('The resource, as JSON')} />
          <FormSelectOption value={asYaml} label={t('The resource, as YAML')} />
          {files.data?.items.map((f) => <FormSelectOption key={f.name} value={f.name} label={f.name} />)}
        </FormSelect>
        {files.data?.items.find((f) => f.name === file)?.secret && <Label isCompact color="orange">{t('Holds secrets; masked unless you may reveal, and audited')}</Label>}
      </div>
      {was !== undefined && <><p role="status">{t('It has changed since you looked at it last:')}</p><Diff name={t('Difference to what it was')} text={lineDiff(was, text.data!)} /></>}
      {text.error && <ProblemAlert error={text.error} title={t('The file could not be shown')} />}
      {shown === undefined ? !text.error && <Waiting rows={8} /> : (
        <CodeBlock actions={(
          <>
            <CodeBlockAction><CopyWords text={shown}>{file === '' ? t('Copy as JSON') : file === asYaml ? t('Copy as YAML') : t('Copy')}</CopyWords></CodeBlockAction>
            {file === '' && <CodeBlockAction><CopyWords text={asText}>{t('Copy as YAML')}</CopyWords></CodeBlockAction>}
            <CodeBlockAction><CopyWords text={curl}>{t('Copy as curl')}</CopyWords></CodeBlockAction>
          </>
        )}>
          <CodeBlockCode tabIndex={0} role="region" aria-label={file === asYaml ? t('The resource, as YAML') : file || t('The resource, as JSON')} className="raw">{shown}</CodeBlockCode>
        </CodeBlock>
      )}
    </div>
  )
}
