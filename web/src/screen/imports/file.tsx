import { Alert, Button, ExpandableSection, TextArea } from '@patternfly/react-core'
import { useRef, useState, type DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf, type Api } from '~/api/client'
import { count } from '~/part/text'
import { Press } from '~/part/press'
import { look } from './send'
import type { Draft } from './state'
import { meantBy, read, typeOf, type Chosen } from './table'

const templates: Record<string, string> = { Devices: 'mac_address,serial_number,device_model,name,site_name,labels\n', Lens: 'mac_address,serial_number,device_model\n', DES: 'mac_address,serial_number,device_model,site_name,groups\n' }

/** Step 1: which table. It is dropped, chosen or pasted. */
export function FileStep({ account, draft, change, next }: { account: Api['Account']; draft: Draft; change(d: Partial<Draft>): void; next(): void }) {
  const { t } = useTranslation()
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [wrong, setWrong] = useState('')
  const [pasted, setPasted] = useState('')
  const take = async (file?: File) => {
    setWrong('')
    if (!file) return
    if (!typeOf(file.name)) return setWrong(t('{{file}} is no table: take CSV, TSV, XLSX, JSON or a zip of them.', { file: file.name }))
    if (file.size > 64 * 1024 * 1024) return setWrong(t('{{file}} is larger than 64 MiB.', { file: file.name }))
    const chosen: Chosen = await read(file)
    const found = await look(account.id, chosen).catch((e: unknown) => problemOf(e).detail ?? problemOf(e).title)
    if (typeof found === 'string') return setWrong(found)
    if (found) return change({ file: { ...chosen, told: found.told }, names: found.told!.header.map((h, i) => (meantBy(h) === '' || !found.fields[i] ? null : found.fields[i]!)) })
    change({ file: chosen, names: (chosen.text?.header ?? []).map((h) => { const m = meantBy(h); return m === '' ? null : m === h ? h : m }) })
  }
  const drop = (e: DragEvent) => { e.preventDefault(); setOver(false); void take(e.dataTransfer.files[0]) }
  const template = (name: string) => `data:text/csv;charset=utf-8,${encodeURIComponent(templates[name]!)}`
  const f = draft.file
  const separators: Record<string, string> = { ',': t('commas'), ';': t('semicolons'), '\t': t('tabs') }
  return (
    <div className="stack">
      <div className="drop" data-over={over} onDragOver={(e) => { e.preventDefault(); setOver(true) }} onDragLeave={() => setOver(false)} onDrop={drop}>
        <p>{t('Drop a table here: CSV, TSV, XLSX, JSON, or a zip of them.')}</p>
        <Button variant={f ? 'secondary' : 'primary'} onClick={() => input.current?.click()}>{t('Choose file')}</Button>
        <input ref={input} type="file" hidden aria-label={t('File')} accept=".csv,.tsv,.txt,.xlsx,.json,.zip" onChange={(e) => { void take(e.target.files?.[0]); e.target.value = '' }} />
        <p className="muted">{t('At most 50,000 rows and 64 MiB. Nothing is changed before the last step.')}</p>
      </div>
      <div role="status">
        {f && !wrong && (
          <Alert variant="success" isInline component="p" title={f.name}>
            {f.text ? t('{{encoding}}, {{separator}} between values, {{columns}} columns.', { encoding: f.text.encoding, separator: separators[f.text.separator], columns: count(f.text.header.length) }) : f.told ? t('{{columns}} columns.', { columns: count(f.told.header.length) }) : t('Its columns are read by the server, by their names.')}
          </Alert>
        )}
      </div>
      {wrong && <Alert variant="danger" isInline role="alert" component="p" title={wrong} />}
      <ExpandableSection toggleText={t('Paste a table instead')} isIndented>
        <div className="stack">
          <TextArea aria-label={t('Table as text')} rows={6} className="pem" value={pasted} onChange={(_e, v) => setPasted(v)} spellCheck={false} placeholder={'mac_address,device_model\n64:16:7f:00:00:01,VVX 450'} />
          <div><Button variant="secondary" isDisabled={!pasted.trim()} onClick={() => void take(new File([pasted], t('pasted.csv'), { type: 'text/csv' }))}>{t('Take it')}</Button></div>
        </div>
      </ExpandableSection>
      <p className="muted line roomy">
        <span>{t('Templates:')}</span>
        {Object.keys(templates).map((n) => <a key={n} href={template(n)} download={`muster-${n.toLowerCase()}.csv`}>{n === 'Devices' ? t('Devices') : n}</a>)}
        <a href={`/api/v1/accounts/${account.id}/devices:export?format=csv&settings=true`} download>{t('Devices and their settings, as they are')}</a>
      </p>
      <div className="below-step"><Press why={wrong !== '' ? t('Choose another file.') : f ? '' : t('Choose a file first.')} variant="primary" onClick={next}>{t('Next')}</Press></div>
    </div>
  )
}
