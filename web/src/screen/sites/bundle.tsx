import { Alert, Button, FormGroup, Label } from '@patternfly/react-core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, ProblemError, tagged, type Api, type Tagged } from '~/api/client'
import { useMay } from '~/api/who'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { FormDialog } from '~/part/dialog'
import { List } from '~/part/list'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { familyWord } from '~/part/state'
import { Breaking, CopyButton, count, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { short } from '../pki/states'
import { sizeText } from '../firmware/data'
import type { Site } from './data'

const path = '/accounts/{account}/sites/{id}/bundle' as const
type Bundled = Tagged<Api['SiteBundle']>

const of = (site: Site) => ({ account: site.status.account, id: site.id })

/** A site's bundle: files of one's own that its devices are served beneath what policies generate. */
export function Bundle({ site }: { site: Site }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const queries = useQueryClient()
  const reveal = useMay('reveal', site.status.account)
  const [asking, setAsking] = useState<'' | 'upload' | 'delete'>('')
  const key = ['get', path, of(site)]
  const found = useQuery<Bundled | null>({
    queryKey: key,
    queryFn: async ({ signal }) => {
      try {
        return tagged(await api.GET(path, { params: { path: of(site) }, signal }))
      } catch (e) {
        if (e instanceof ProblemError && e.problem.status === 404) return null // the site has none
        throw e
      }
    },
  })
  const uses: Record<Api['BundleFile']['use'], [string, 'green' | 'blue' | 'teal' | 'orange']> = {
    served: [t('Served as it is'), 'green'], listed: [t('Named by the generated file'), 'blue'], included: [t('Included in the generated file'), 'teal'], shadowed: [t('Never served'), 'orange'],
  }
  if (found.error) return <ProblemAlert error={found.error} title={t('The bundle could not be read')} retry={() => void found.refetch()} />
  if (found.data === undefined) return <Waiting />
  const b = found.data
  const again = () => queries.invalidateQueries({ queryKey: key })
  const upload = <Act power="design" variant={b ? 'secondary' : 'primary'} onClick={() => setAsking('upload')}>{b ? t('Replace…') : t('Upload a bundle…')}</Act>
  const hidden = b && !reveal.allowed && b.value.status.files.some((f) => f.secret)
  return (
    <>
      {!b ? (
        <Empty level="h3" title={t('No bundle is for this site.')} actions={upload}>{t('A bundle is a zip of files as your vendor or your old server has them: settings, ring tones, backgrounds. The devices of the site are served them beneath what policies generate, which stays stronger.')}</Empty>
      ) : (
        <>
          <div className="line below">
            {upload}
            {hidden ? <Button variant="secondary" isAriaDisabled>{t('Download')}</Button> : <Button variant="secondary" component="a" href={`/api/v1/accounts/${site.status.account}/sites/${site.id}/bundle/content`} download>{t('Download')}</Button>}
            <Act power="design" variant="link" isDanger onClick={() => setAsking('delete')}>{t('Delete bundle…')}</Act>
            <span className="muted">{t('{{size}}, uploaded', { size: sizeText(b.value.status.size) })} <When at={b.value.metadata.updatedAt} /></span>
          </div>
          {hidden && <p className="muted below">{t('Some of the files may hold secrets: downloading them takes the right to see those.')}</p>}
          <List caption={t('Files of the bundle of {{name}}', { name: site.metadata.name })} rows={b.value.status.files} id={(f) => f.name} state={(f) => f.use} counted={t('{{count}} files', { count: b.value.status.files.length })} columns={[
            { key: 'name', words: t('File'), cell: (f) => <><code><Breaking text={f.name} /></code>{f.secret && <> <Label isCompact color="purple">{t('May hold secrets')}</Label></>}</> },
            { key: 'use', words: t('How it is served'), cell: (f) => <><Label isCompact color={uses[f.use][1]}>{uses[f.use][0]}</Label>{f.family && <span className="muted"> {familyWord(f.family)}</span>}{f.why && <div className="muted">{f.why}</div>}</> },
            { key: 'size', number: true, fits: true, words: t('Size'), cell: (f) => sizeText(f.size) },
            { key: 'sum', words: t('SHA-256'), fits: true, cell: (f) => <span className="copyable"><code title={f.sha256}>{short(f.sha256)}</code><CopyButton text={f.sha256} label={t('Copy the SHA-256 of {{name}}', { name: f.name })} /></span> },
          ]} />
        </>
      )}
      {asking === 'upload' && <Upload site={site} was={b} close={() => setAsking('')} done={async (v) => { await again(); toasts.say(t('{{count}} files are served at {{name}}', { count: v.status.files.length, name: site.metadata.name })) }} />}
      {asking === 'delete' && b && (
        <Confirm danger title={t('Delete the bundle of {{name}}?', { name: site.metadata.name })} verb={t('Delete')} typed={site.metadata.name} close={() => setAsking('')}
          act={async () => { data(await api.DELETE(path, { params: { path: of(site), header: { 'If-Match': b.etag } as never } })); await again(); toasts.say(t('The bundle is deleted')) }}>
          <p>{t('Its {{count}} files are served no more; what policies generate stays.', { count: b.value.status.files.length })}</p>
        </Confirm>
      )}
    </>
  )
}

const put = async (site: Site, was: Bundled | null, file: File, dryRun: boolean) => data(await api.PUT(path, {
  params: { path: of(site), query: { dryRun }, header: (was ? { 'If-Match': was.etag } : {}) as never },
  body: file as never, bodySerializer: (v: unknown) => v as BodyInit, headers: { 'Content-Type': 'application/zip' },
}))

/** A zip is looked at before it counts: the server says what each file would be. */
function Upload({ site, was, close, done }: { site: Site; was: Bundled | null; close(): void; done(b: Api['SiteBundle']): Promise<unknown> }) {
  const { t } = useTranslation()
  const [file, setFile] = useState<File | null>(null)
  const act = async () => {
    if (!file) return
    await done(await put(site, was, file, false))
  }
  const trial = useQuery({
    queryKey: ['bundle-trial', site.id, file?.name, file?.size, file?.lastModified], enabled: file !== null, retry: false, gcTime: 0,
    queryFn: () => put(site, was, file!, true),
  })
  const would = trial.data
  const files = would?.status.files ?? []
  const shadowed = files.filter((f) => f.use === 'shadowed')
  return (
    <FormDialog wide title={was ? t('Replace the bundle of {{name}}', { name: site.metadata.name }) : t('Upload a bundle for {{name}}', { name: site.metadata.name })} verb={was ? t('Replace') : t('Upload')} refused={t('The bundle was not taken')} ready={would !== undefined} why={t('Choose a zip first.')} act={act} close={close}
      about={was ? t('All files of the zip take the place of all that are there.') : undefined}>
      {() => (
        <>
          <FormGroup label={t('Zip of files')} fieldId="bundle-file" isRequired>
            <input id="bundle-file" type="file" accept=".zip,application/zip" className="file-field" onChange={(e) => setFile(e.target.files?.[0] ?? null)} />
          </FormGroup>
          <div role="status">
            {file && trial.isFetching && <p className="muted">{t('Looking at the files…')}</p>}
            {trial.error && <ProblemAlert error={trial.error} title={t('The bundle would not be taken')} />}
            {would && <p>{t('{{count}} files', { count: files.length })}, {sizeText(would.status.size)}.</p>}
            {shadowed.length > 0 && <Alert isInline variant="warning" component="p" title={t('{{count}} files would never be served', { count: shadowed.length })}>{shadowed.slice(0, 10).map((f) => <div key={f.name}><code>{f.name}</code> {f.why}</div>)}{shadowed.length > 10 && <div>{t('and {{n}} more', { n: count(shadowed.length - 10) })}</div>}</Alert>}
          </div>
        </>
      )}
    </FormDialog>
  )
}
