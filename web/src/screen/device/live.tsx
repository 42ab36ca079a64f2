import { Alert, Button, Checkbox, FormGroup, FormHelperText, HelperText, HelperTextItem, SearchInput } from '@patternfly/react-core'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalog } from '~/api/catalog'
import { $api, api, data, type Api } from '~/api/client'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { FormDialog } from '~/part/dialog'
import { saidOf, Text } from '~/part/field'
import { useJobs } from '~/part/job'
import { List } from '~/part/list'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { mask, SettingValue, settingHelp } from '~/part/setting'
import { Breaking, count, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { nameOf } from '../inventory/columns'

const path = '/devices/{device}/live-settings' as const

/** Live settings of a device onboarded by PIN: what it says it has, changed one by one while it is online (mission B2). */
export function LiveSettings({ device: d }: { device: Api['Device'] }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const queries = useQueryClient()
  const [clear, setClear] = useState(false)
  const [q, setQ] = useState('')
  const [changing, setChanging] = useState<string | null>(null)
  const [keeping, setKeeping] = useState(false)
  // What a device reports is no event, and it reports a moment after it obeyed: who looks is told within seconds.
  // Not in clear: each look at secrets is written down.
  const found = $api.useQuery('get', path, { params: { path: { device: d.id }, query: { reveal: clear } } }, { refetchInterval: d.status.connection === 'online' && !clear ? 5000 : false })
  if (found.error) return <ProblemAlert error={found.error} title={t('The settings could not be read')} retry={() => void found.refetch()} />
  if (!found.data) return <Waiting rows={8} />
  const { settings, reportedAt } = found.data
  const away = d.status.connection === 'online' ? undefined : t('Live settings are sent to devices that are Online.')
  const all = Object.entries(settings).sort(([a], [b]) => a.localeCompare(b))
  const words = q.trim().toLowerCase()
  const rows = all.filter(([k, v]) => `${k} ${v}`.toLowerCase().includes(words))
  const secrets = all.some(([, v]) => v === mask)
  const send = <Act power="devices" variant="primary" because={away} onClick={() => setChanging('')}>{t('Send a setting…')}</Act>
  return (
    <>
      {away && all.length > 0 && <Alert className="below" variant="info" isInline component="p" title={t('This device is not Online')}>{t('What it said last is shown. Settings can be sent when it is back.')}</Alert>}
      {all.length === 0 ? <Empty title={t('The device has not said its settings yet.')} actions={send}>{t('It says them when it comes Online, and after each change.')}</Empty> : (
        <>
          <div className="filters">
            <div className="grow" data-search><SearchInput value={q} onChange={(_e, v) => setQ(v)} onClear={() => setQ('')} placeholder={t('Filter settings')} aria-label={t('Filter settings')} /></div>
            <div className="facets">
              {(secrets || clear) && <Act power="reveal" variant="secondary" onClick={() => setClear(!clear)}>{clear ? t('Hide secrets') : t('Show secrets')}</Act>}
              <Act power="design" variant="secondary" onClick={() => setKeeping(true)}>{t('Keep as policy…')}</Act>
              {send}
            </div>
          </div>
          {rows.length === 0 ? <Empty title={t('No settings match these filters.')} actions={<Button variant="primary" onClick={() => setQ('')}>{t('Show all')}</Button>} /> : (
            <List caption={t('Live settings of {{name}}', { name: nameOf(d) })} rows={rows} id={([k]) => k} counted={t('{{n}} of {{total}} settings', { n: count(rows.length), total: count(all.length) })} columns={[
              { key: 'key', words: t('Setting'), breaks: true, cell: ([k]) => <code><Breaking text={k} /></code> },
              { key: 'value', words: t('On device'), breaks: true, cell: ([, v]) => (v === '' ? <span className="muted">{t('empty')}</span> : v === mask ? <code aria-label={t('hidden')}>••••••••</code> : <code>{v}</code>) },
            ]} actions={([k]) => <Act power="devices" variant="link" isInline because={away} onClick={() => setChanging(k)}>{t('Change…')}</Act>} />
          )}
          {reportedAt && <p className="muted above">{t('Said by the device')} <When at={reportedAt} /></p>}
        </>
      )}
      {changing !== null && <Send device={d} name={changing} value={settings[changing] === mask ? '' : settings[changing] ?? ''} close={() => setChanging(null)} />}
      {keeping && (
        <Confirm title={t('Keep the settings of {{name}} as a policy?', { name: nameOf(d) })} verb={t('Keep')} close={() => setKeeping(false)}
          act={async () => {
            const p = data(await api.POST('/devices/{device}:keepSettings', { params: { path: { device: d.id } } }))
            await queries.invalidateQueries({ queryKey: ['get', '/accounts/{account}/policies'] })
            toasts.say(t('The policy {{name}} is made', { name: p.metadata.name }), p.warnings?.length ? 'warning' : 'success', p.warnings?.length ? t('{{count}} settings were left out', { count: p.warnings.length }) : undefined)
          }}>
          <p>{t('Nothing changes for the device now. Once it comes by Device Provisioning, the policy governs, for it alone.')}</p>
        </Confirm>
      )}
    </>
  )
}

/** One setting goes to the device at once, as a job that ends with its answer. */
function Send({ device: d, name, value: was, close }: { device: Api['Device']; name: string; value: string; close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const { watch } = useJobs()
  const [key, setKey] = useState(name)
  const [value, setValue] = useState(was)
  const [raw, setRaw] = useState(false)
  const asked = key.trim()
  const entry = useCatalog([asked], { family: d.status.family as 'ucs' }).get(asked)
  const act = async () => {
    watch(data(await api.PUT(path, { params: { path: { device: d.id } }, body: { settings: { [asked]: value }, ...(raw && !entry ? { raw: [asked] } : {}) } })))
    toasts.say(t('{{key}} is sent to {{name}}', { key: asked, name: nameOf(d) }))
  }
  return (
    <FormDialog title={name ? t('Change {{key}}', { key: name }) : t('Send a setting')} verb={t('Send')} refused={t('The setting was not sent')} ready={asked !== ''} act={act} close={close} about={t('To {{name}}, now.', { name: nameOf(d) })}>
      {(error) => (
        <>
          {!name && <Text id="live-key" label={t('Setting')} required focus className="pem" value={key} change={setKey} wrong={saidOf(error, '/raw')} />}
          {entry?.summary && <p className="muted">{entry.summary}</p>}
          <FormGroup label={t('Value')} fieldId="live-value">
            <SettingValue id="live-value" label={t('Value')} entry={entry} value={value} change={setValue} focus={name !== ''} describedBy="live-help" />
            <FormHelperText><HelperText id="live-help"><HelperTextItem variant={saidOf(error, '/settings') ? 'error' : 'default'}>{saidOf(error, '/settings') ?? settingHelp(t, entry)}</HelperTextItem></HelperText></FormHelperText>
          </FormGroup>
          {asked !== '' && !entry && <Checkbox id="live-raw" label={t('Send it also if the settings catalog does not know it')} isChecked={raw} onChange={(_e, v) => setRaw(v)} />}
          <p className="muted">{t('How it ended is under')} <Link to="/jobs">{t('Jobs')}</Link>.</p>
        </>
      )}
    </FormDialog>
  )
}
