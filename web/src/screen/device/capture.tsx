import { Button, CodeBlock, CodeBlockAction, CodeBlockCode, DescriptionList } from '@patternfly/react-core'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, type Api } from '~/api/client'
import { Act } from '~/part/act'
import { Diff } from '~/part/diff'
import { Fact } from '~/part/fact'
import { lineDiff } from '~/part/lines'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { saveFile } from '~/part/savefile'
import { onClock, Or, toMinute, useNow } from '~/part/text'

const path = '/devices/{device}/capture' as const

/** Whether a device is captured; while the log is asked for again and again, that is too. */
function useCapturing(device: string, every: number | false = false) {
  return $api.useQuery('get', path, { params: { path: { device } } }, { refetchInterval: every })
}

/** Begins to capture for so long, or ends it without a length. */
function useCapture(device: string) {
  const queries = useQueryClient()
  const params = { path: { device } }
  return useMutation({
    mutationFn: async (length: string | null) => data(length === null ? await api.DELETE(path, { params }) : await api.PUT(path, { params, body: { for: length } })),
    onSettled: () => queries.invalidateQueries({ predicate: (q) => q.queryKey[1] === path || q.queryKey[1] === '/devices/{device}/provisioning-log' }),
  })
}

/** The buttons that begin it: how long. */
function Start({ press, busy }: { press(length: string): void; busy: boolean }) {
  const { t } = useTranslation()
  const lengths = [['1h', t('1 hour'), t('Capture requests for 1 hour')], ['24h', t('24 hours'), t('Capture requests for 24 hours')], ['72h', t('72 hours'), t('Capture requests for 72 hours')]] as const
  return <>{lengths.map(([length, words, name]) => <Act key={length} power="support" variant="secondary" size="sm" aria-label={name} isDisabled={busy} onClick={() => press(length)}>{words}</Act>)}</>
}

/** CaptureBar begins and ends that a device's requests are captured, and says how that stands. */
export function CaptureBar({ device, every }: { device: string; every: number | false }) {
  const { t } = useTranslation()
  const now = useNow()
  const found = useCapturing(device, every)
  const change = useCapture(device)
  const c = found.data
  if (!c) return null
  const on = c.until && Date.parse(c.until) > now
  return (
    <div className="stack">
      <div className="facets" role="group" aria-label={t('Capture requests')}>
        <span role="status" className="muted">
          {on ? t('Capturing until {{time}}, started by {{who}}', { time: timeOf(c.until!, now), who: c.by }) : t('Capture requests: their headers, and files as they are served, for')}
          {(on || c.count > 0) && <> · {t('{{count}} requests kept', { count: c.count })}</>}
        </span>
        {on ? <Act power="support" variant="secondary" size="sm" isDisabled={change.isPending} onClick={() => change.mutate(null)}>{t('Stop')}</Act> : <Start busy={change.isPending} press={(length) => change.mutate(length)} />}
      </div>
      {change.error && <ProblemAlert error={change.error} title={t('Nothing was changed')} />}
    </div>
  )
}

/** A time of today, else with its day. */
const timeOf = (at: string, now: number) => (new Date(at).toDateString() === new Date(now).toDateString() ? onClock(at) : toMinute(at))

/** What stands where nothing was captured of a request. */
export function NotCaptured({ device }: { device: string }) {
  const { t } = useTranslation()
  const now = useNow()
  const found = useCapturing(device)
  const change = useCapture(device)
  const on = found.data?.until && Date.parse(found.data.until) > now
  return (
    <>
      <div className="facets" role="group" aria-label={t('Capture its next requests')}>
        <span className="muted">{on ? t('Its headers are not kept. The requests that come now are captured.') : t('Its headers, and the file as it was served, are not kept: that is done of devices that are captured. Capture the next requests for')}</span>
        {!on && <Start busy={change.isPending} press={(length) => change.mutate(length)} />}
      </div>
      {change.error && <ProblemAlert error={change.error} title={t('Nothing was changed')} />}
    </>
  )
}

/** The text of a captured file. Secrets are shown to who asks for them, and each look is written down. */
function useBody(device: string, capture: string, reveal: boolean) {
  return useQuery({
    queryKey: ['get', '/devices/{device}/captures/{capture}/body', { params: { path: { device, capture }, query: { reveal } } }], enabled: capture !== '', gcTime: 0, staleTime: Infinity, retry: false,
    queryFn: async ({ signal }) => data(await api.GET('/devices/{device}/captures/{capture}/body', { params: { path: { device, capture }, query: { reveal } }, parseAs: 'text', signal })) as unknown as string,
  })
}

/** Captured is what was kept of one request: the headers of it and of its answer, and the file as it was served. */
export function Captured({ device, capture }: { device: string; capture: string }) {
  const { t } = useTranslation()
  const found = $api.useQuery('get', '/devices/{device}/captures/{capture}', { params: { path: { device, capture } } }, { staleTime: Infinity, retry: false })
  if (found.error) return <ProblemAlert error={found.error} title={t('What was captured could not be shown')} />
  if (!found.data) return <Waiting rows={3} />
  const c = found.data
  return (
    <>
      <Headers title={t('Request headers')} of={c.requestHeaders} />
      <Headers title={t('Answer headers')} of={c.answerHeaders} />
      {c.kept > 0 ? <ServedFile device={device} of={c} /> : c.cut && <p className="muted">{c.method === 'PUT' ? t('What it left is among its files below.') : t('The file is not kept: it is longer than 1 MB, no text, or a part of a file.')}</p>}
    </>
  )
}

function Headers({ title, of }: { title: string; of: Api['Header'][] }) {
  return (
    <section aria-label={title} className="stack">
      <h2 className="pf-v6-c-title pf-m-md">{title}</h2>
      <DescriptionList isCompact orientation={{ md: 'horizontal' }} className="headers">{of.map((h, i) => <Fact key={i} term={h.name}><Or>{h.value && <code>{h.value}</code>}</Or></Fact>)}</DescriptionList>
    </section>
  )
}

function ServedFile({ device, of: c }: { device: string; of: Api['Capture'] }) {
  const { t } = useTranslation()
  const [clear, setClear] = useState(false)
  const [comparing, setComparing] = useState(false)
  const name = c.file.split('/').pop() ?? ''
  const text = useBody(device, c.id, clear)
  const was = useBody(device, comparing ? c.previous ?? '' : '', clear)
  return (
    <section aria-label={t('The file as it was served')} className="stack">
      <div className="facets">
        <h2 className="pf-v6-c-title pf-m-md">{t('The file as it was served')}</h2>
        {c.secret && <Act power="reveal" variant="secondary" size="sm" onClick={() => setClear(!clear)}>{clear ? t('Hide secrets') : t('Show secrets')}</Act>}
        {c.previous ? <Button variant="secondary" size="sm" aria-expanded={comparing} onClick={() => setComparing(!comparing)}>{t('Diff with previous')}</Button> : <span className="muted">{t('No earlier capture of this file')}</span>}
      </div>
      {comparing && (was.error ? <ProblemAlert error={was.error} title={t('The file before it could not be shown')} /> : was.data === undefined || text.data === undefined ? <Waiting rows={3} /> : <Difference was={was.data} now={text.data} masked={c.secret && !clear} />)}
      {text.error ? <ProblemAlert error={text.error} title={t('The file could not be shown')} /> : text.data === undefined ? <Waiting rows={3} /> : (
        <CodeBlock actions={<CodeBlockAction><Button variant="link" size="sm" onClick={() => saveFile(new Blob([text.data], { type: 'text/plain' }), name)}>{t('Download')}</Button></CodeBlockAction>}>
          <CodeBlockCode tabIndex={0} role="region" aria-label={name} className="raw">{text.data}</CodeBlockCode>
        </CodeBlock>
      )}
    </section>
  )
}

function Difference({ was, now, masked }: { was: string; now: string; masked: boolean }) {
  const { t } = useTranslation()
  const text = lineDiff(was, now)
  if (!text) return <p role="status">{masked ? t('They differ in secrets alone, which are masked.') : t('There is no difference.')}</p>
  return <Diff name={t('Difference to the file before it')} text={text} />
}
