import { DescriptionList, Form, FormGroup, FormSelect, FormSelectOption, Label } from '@patternfly/react-core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, type Api } from '~/api/client'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { useJobs } from '~/part/job'
import { Fact } from '~/part/fact'
import { firmwareColor, firmwareWord } from '~/part/state'
import { Or } from '~/part/text'
import { useToasts } from '~/part/toast'
import { nameOf } from '../inventory/columns'
import { Attempts } from './attempts'
import { becauseWords } from './because'
import { useVerb } from './data'

/** Firmware: what it runs, what it should, and the rule that says so. */
export function Firmware({ device: d }: { device: Api['Device'] }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const verb = useVerb(d.id)
  const jobs = useJobs()
  const [open, setOpen] = useState(false)
  const [version, setVersion] = useState('')
  const f = d.status.firmware
  const releases = $api.useQuery('get', '/accounts/{account}/firmware/releases', { params: { path: { account: d.status.account }, query: { model: d.spec.model, limit: 50 } } })
  const versions = [...new Set((releases.data?.items ?? []).filter((r) => r.status.state === 'ready').map((r) => r.spec.version))]
  const none = releases.data && versions.length === 0 ? t('No release for {{model}} is uploaded.', { model: d.spec.model || t('a device whose model is not known') }) : undefined
  const update = async () => {
    jobs.watch(data(await api.POST('/accounts/{account}/firmware/upgrades', { params: { path: { account: d.status.account } }, body: { target: { ids: [d.id] }, version, tell: true } })))
  }
  return (
    <div className="stack">
      <p className="muted">{t('Rules, weakest first: of accounts above, of the account for all models, of the account for the model, of the site for all models, of the site for the model. The last that does not say “Same as default” decides.')} <Link to="/firmware" search={{ tab: 'rules' }}>{t('Change the rules')}</Link></p>
      <DescriptionList isHorizontal isCompact>
        <Fact term={t('Current')}><Or>{f.running}</Or></Fact>
        <Fact term={t('Target')}><Or>{f.wanted}</Or></Fact>
        <Fact term={t('State')}><Label isCompact color={firmwareColor(f.state)}>{f.state === 'off' ? t('Not managed') : firmwareWord(t, f.state)}</Label></Fact>
        <Fact term={t('Why')}>{becauseWords(t, f.because, d)}</Fact>
        <Fact term={t('Releases for {{model}}', { model: d.spec.model })}>{versions.length > 0 ? versions.join(', ') : t('None uploaded yet')}</Fact>
      </DescriptionList>
      <div className="facets">
        <Act power="design" variant="primary" because={none} onClick={() => { setVersion(versions[0] ?? ''); setOpen(true) }}>{t('Update now…')}</Act>
        {none && <span className="muted">{none}</span>}
        {['stopped', 'upgrading', 'waiting', 'failed', 'held'].includes(f.state) && (
          <Act power="design" variant="secondary" onClick={() => verb.mutate('unpinFirmware', { onSuccess: () => toasts.say(t('Rules decide again')), onError: (e) => toasts.fail(t('It is still in it'), e) })}>{t('Take out of its upgrade')}</Act>
        )}
      </div>
      <Attempts device={d} />
      {open && (
        <Confirm title={t('Update {{name}}', { name: nameOf(d) })} verb={t('Update')} ready={version !== ''} act={update} close={() => setOpen(false)}>
          <Form>
            <FormGroup label={t('Version')} fieldId="version">
              <FormSelect id="version" value={version} onChange={(_e, v) => setVersion(v)}>{versions.map((v) => <FormSelectOption key={v} value={v} label={v} />)}</FormSelect>
            </FormGroup>
          </Form>
          <p className="above">{t('The device restarts to load it, after the end of a call.')}</p>
        </Confirm>
      )}
    </div>
  )
}
