import { Button, CodeBlock, CodeBlockAction, CodeBlockCode, DescriptionList, Label } from '@patternfly/react-core'
import { Td, Tr } from '@patternfly/react-table'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { Fact } from '~/part/fact'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { saveFile } from '~/part/savefile'
import { mask } from '~/part/setting'
import { At, count, inFull, None, Or, sentence } from '~/part/text'
import { Captured, NotCaptured } from './capture'

/** One request of a device, and, opened, what else is known of it. */
export function Request({ of: v, device }: { of: Api['Visit']; device: string }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(false)
  return (
    <>
      <Tr>
        <Td dataLabel={t('Time')} modifier="nowrap"><At at={v.at} /></Td>
        <Td dataLabel={t('Method')}>{v.method}</Td>
        <Td dataLabel={t('Path')} modifier="breakWord"><span><code>{v.file}</code>{v.count > 1 && <span className="muted"> × {v.count}</span>}</span></Td>
        <Td dataLabel={t('HTTP status')}><Label isCompact color={v.trouble ? 'red' : v.status < 300 ? 'green' : 'grey'}>{v.status}</Label></Td>
        <Td dataLabel={t('Bytes')} className="number">{count(v.bytes)}</Td>
        <Td dataLabel={t('Auth')} modifier="nowrap"><span><Or>{authWord(t, v)}</Or></span></Td>
        <Td dataLabel={t('Pair')}>{v.generation || <None />}</Td>
        <Td dataLabel={t('Client IP')}><span className="short-text">{v.source}</span></Td>
        <Td dataLabel={t('Result')}><span>{sentence(v.says)}.{v.do && <span className="muted hint">{v.trouble && <b>{t('What to do')}: </b>}{v.do}</span>}</span></Td>
        <Td className="row-actions"><Button variant="link" isInline aria-expanded={open} aria-label={open ? t('Hide details of {{what}}', { what: `${v.method} ${v.file}` }) : t('Details of {{what}}', { what: `${v.method} ${v.file}` })} onClick={() => setOpen(!open)}>{open ? t('Hide') : t('Details')}</Button></Td>
      </Tr>
      {open && <Tr><Td colSpan={10}><Details of={v} device={device} /></Td></Tr>}
    </>
  )
}

/** By what the device proved who it is. */
function authWord(t: (key: string) => string, v: Api['Visit']): string {
  const scheme = { basic: t('Basic user'), digest: t('Digest user'), certificate: t('Certificate') }[v.scheme] ?? v.scheme
  const shown = v.scheme !== 'certificate' && v.certificate ? t('Certificate') : ''
  return [scheme, shown].filter(Boolean).join(' + ')
}

function Details({ of: v, device }: { of: Api['Visit']; device: string }) {
  const { t } = useTranslation()
  const [asked, setAsked] = useState(false)
  const name = v.file.split('/').pop() ?? ''
  const file = useQuery({
    queryKey: ['get', '/devices/{device}/files/{name}', { params: { path: { device, name } } }, 'of the log'], enabled: asked, gcTime: 0, retry: false,
    queryFn: async ({ signal }) => {
      const answer = await api.GET('/devices/{device}/files/{name}', { params: { path: { device, name } }, parseAs: 'text', signal })
      const text = data(answer) as unknown as string
      return { text, etag: answer.response.headers.get('ETag') ?? '' }
    },
  })
  const certificate = { ours: t('Issued here'), factory: t('Factory certificate'), unknown: t('Of an unknown issuer'), expired: t('Expired'), malformed: t('Malformed'), revoked: t('Revoked'), blocked: t('Blocked') }[v.certificate] ?? v.certificate
  return (
    <div className="stack">
      <DescriptionList isCompact columnModifier={{ default: '1Col', lg: '2Col' }}>
        <Fact term={t('Time')}>{inFull(v.at)}</Fact>
        <Fact term={t('User-Agent')}><Or>{v.agent}</Or></Fact>
        <Fact term={t('TLS')}>{v.tls === 'proxy' ? t('Ended by a proxy') : v.tls || t('Plain HTTP')}</Fact>
        <Fact term={t('Certificate')}><Or>{certificate}</Or></Fact>
        <Fact term={t('Version of the file (ETag)')}><Or>{v.etag && <code>{v.etag}</code>}</Or></Fact>
        <Fact term={t('Answered in')}>{t('{{n}} ms', { n: v.milliseconds })}</Fact>
        <Fact term={t('Reason')}><code>{v.reason}</code></Fact>
      </DescriptionList>
      {v.capture ? <Captured device={device} capture={v.capture} /> : <NotCaptured device={device} />}
      {!v.capture && v.method !== 'PUT' && v.status < 400 && name && !asked && <div><Button variant="secondary" size="sm" onClick={() => setAsked(true)}>{t('Show the file')}</Button></div>}
      {asked && (file.error ? <ProblemAlert error={file.error} title={t('The file could not be shown')} /> : !file.data ? <Waiting rows={3} /> : (
        <>
          <p role="status">{file.data.etag === v.etag ? t('As served: the file has not changed since.') : file.data.text.includes(mask) ? t('Its secrets are masked, so whether it has changed since is not known. This is how it is now.') : t('The file has changed since it was served; this is how it is now.')}</p>
          <CodeBlock actions={<CodeBlockAction><Button variant="link" size="sm" onClick={() => saveFile(new Blob([file.data.text], { type: 'text/plain' }), name)}>{t('Download')}</Button></CodeBlockAction>}>
            <CodeBlockCode tabIndex={0} role="region" aria-label={name} className="raw">{file.data.text}</CodeBlockCode>
          </CodeBlock>
        </>
      ))}
    </div>
  )
}
