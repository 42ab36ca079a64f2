import { Button, FormSelect, FormSelectOption, SearchInput, TextInput } from '@patternfly/react-core'
import FilterIcon from '@patternfly/react-icons/dist/esm/icons/filter-icon'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { titleOf, useWho } from '~/api/who'
import { auditNarrowed, everyone, type AuditSearch } from './search'

/** What narrows the audit log. Texts count when one leaves the field or presses Enter. */
export function AuditFilters({ search, change }: { search: AuditSearch; change(next: AuditSearch): void }) {
  const { t } = useTranslation()
  const { account, accounts } = useWho()
  const kinds: [string, string][] = [
    ['account.', t('Accounts')], ['provisioning.', t('Device Provisioning')], ['credentials.', t('Server credentials')], ['device.', t('Devices')], ['policy.', t('Policies')], ['site.', t('Sites')], ['deviceGroup.', t('Device Groups')],
    ['profile.', t('Profiles')], ['enrollmentCode.', t('Enrollment codes')], ['firmwareRelease.', t('Releases')], ['firmwareRules.', t('Firmware rules')], ['job.', t('Jobs')], ['certificateAuthority.', t('Authorities')], ['certificate.', t('Certificates')], ['member.', t('Members')], ['token.', t('API tokens')], ['session.', t('Sessions')],
  ]
  const [more, setMore] = useState(() => Boolean(search.actor ?? search.object ?? search.of ?? search.since ?? search.until ?? search.requestId ?? search.source))
  useEffect(() => { if (search.actor ?? search.object ?? search.source) setMore(true) }, [search.actor, search.object, search.source])
  const set = (k: keyof AuditSearch) => (v: string) => change({ [k]: v.trim() || undefined })
  return (
    <div className="filters" role="group" aria-label={t('Filters')}>
      <div className="grow" data-search><Typed value={search.q ?? ''} set={set('q')} label={t('Search action, target, name, change')} /></div>
      <div className="level">
          <FormSelect value={search.action ?? ''} onChange={(_e, v) => change({ action: v || undefined })} aria-label={t('Action')}>
            <FormSelectOption value="" label={t('All actions')} />
            {kinds.map(([v, w]) => <FormSelectOption key={v} value={v} label={w} />)}
            {search.action && !kinds.some(([v]) => v === search.action) && <FormSelectOption value={search.action} label={search.action} />}
          </FormSelect>
      </div>
      <div className="level">
          <FormSelect value={search.result ?? ''} onChange={(_e, v) => change({ result: (v || undefined) as AuditSearch['result'] })} aria-label={t('Result')}>
            <FormSelectOption value="" label={t('All results')} />
            <FormSelectOption value="done" label={t('Done')} />
            <FormSelectOption value="refused" label={t('Refused')} />
          </FormSelect>
      </div>
      <Button variant="link" icon={<FilterIcon />} aria-expanded={more} onClick={() => setMore(!more)}>{more ? t('Fewer filters') : t('More filters')}</Button>
      {more && <div className="audit-filters">
        <div className="field"><span aria-hidden>{t('Actor')}</span><Text label={t('Actor')} value={search.actor ?? ''} set={set('actor')} /></div>
        <div className="field"><span aria-hidden>{t('Target')}</span><Text label={t('Target')} value={search.object ?? ''} set={set('object')} /></div>
        <div className="field"><span aria-hidden>{t('Account')}</span>
          <FormSelect value={search.of ?? ''} onChange={(_e, v) => change({ of: v || undefined })} aria-label={t('Account')}>
            <FormSelectOption value="" label={titleOf(account)} />{accounts.length > 1 && <FormSelectOption value={everyone} label={t('All')} />}{accounts.filter((a) => a.id !== account.id).map((a) => <FormSelectOption key={a.id} value={a.metadata.name} label={titleOf(a)} />)}
          </FormSelect>
        </div>
        <div className="field"><span aria-hidden>{t('From')}</span><TextInput type="date" value={search.since ?? ''} onChange={(_e, v) => change({ since: v || undefined })} aria-label={t('From')} /></div>
        <div className="field"><span aria-hidden>{t('To')}</span><TextInput type="date" value={search.until ?? ''} onChange={(_e, v) => change({ until: v || undefined })} aria-label={t('To')} /></div>
        <div className="field"><span aria-hidden>{t('Request ID')}</span><Text label={t('Request ID')} value={search.requestId ?? ''} set={set('requestId')} /></div>
        <div className="field"><span aria-hidden>{t('Source IP')}</span><Text label={t('Source IP')} value={search.source ?? ''} set={set('source')} /></div>
        {auditNarrowed(search) && <Button variant="link" className="field-end" onClick={() => change({ of: undefined, q: undefined, actor: undefined, action: undefined, object: undefined, requestId: undefined, source: undefined, result: undefined, since: undefined, until: undefined })}>{t('Clear filters')}</Button>}
      </div>}
    </div>
  )
}

/** A text that counts when one is done with it. */
function Text({ value, set, label }: { value: string; set(v: string): void; label: string }) {
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  return <TextInput aria-label={label} value={text} onChange={(_e, v) => setText(v)} onBlur={() => text !== value && set(text)} onKeyDown={(e) => e.key === 'Enter' && set(text)} spellCheck={false} />
}

/** A search that counts a moment after the last letter. */
function Typed({ value, set, label }: { value: string; set(v: string): void; label: string }) {
  const [text, setText] = useState(value)
  useEffect(() => setText(value), [value])
  useEffect(() => {
    if (text.trim() === value) return
    const timer = setTimeout(() => set(text), 350)
    return () => clearTimeout(timer)
  }, [text]) // eslint-disable-line -- what is typed decides, not who listens
  return <SearchInput value={text} onChange={(_e, v) => setText(v)} onClear={() => { setText(''); set('') }} placeholder={label} aria-label={label} />
}
