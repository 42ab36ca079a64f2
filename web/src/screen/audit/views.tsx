import { Divider, Dropdown, DropdownGroup, DropdownItem, DropdownList, MenuToggle } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useWho } from '~/api/who'
import { FormDialog } from '~/part/dialog'
import { Text } from '~/part/field'
import { auditNarrowed, readAudit, type AuditSearch } from './search'

interface View { name: string; search: AuditSearch }
const most = 50

/** The views that somebody keeps, in this browser. */
function useViews(member: string) {
  const at = `muster.audit.views.${member}`
  const [views, setViews] = useState<View[]>(() => {
    try { return (JSON.parse(localStorage.getItem(at) ?? '[]') as View[]).map((v) => ({ name: String(v.name), search: readAudit(v.search as Record<string, unknown>) })) } catch { return [] }
  })
  const keep = (next: View[]) => {
    setViews(next)
    try { localStorage.setItem(at, JSON.stringify(next)) } catch { /* storage is off: they last as long as the page */ }
  }
  return { views, keep }
}

const bare = ({ account: _a, ...rest }: AuditSearch) => JSON.stringify(Object.entries(rest).filter(([, v]) => v).sort(([a], [b]) => a.localeCompare(b)))

/** Saved views of the audit log: filters with a name. */
export function AuditViews({ search, open }: { search: AuditSearch; open(next: AuditSearch): void }) {
  const { t } = useTranslation()
  const { me } = useWho()
  const { views, keep } = useViews(me.id)
  const [shown, setShown] = useState(false)
  const [saving, setSaving] = useState(false)
  const [name, setName] = useState('')
  const built: View[] = [{ name: t('All entries'), search: {} }, { name: t('Sign-ins'), search: { action: 'session.' } }, { name: t('Server credentials'), search: { action: 'credentials.' } }, { name: t('Policies'), search: { action: 'policy.' } }, { name: t('Refused'), search: { result: 'refused' } }]
  const now = [...built, ...views].find((v) => bare(v.search) === bare(search))
  const mine = views.find((v) => v === now)
  return (
    <>
      <Dropdown isOpen={shown} onOpenChange={setShown} onSelect={() => setShown(false)} isScrollable shouldFocusToggleOnSelect
        toggle={(ref) => <MenuToggle ref={ref} isExpanded={shown} onClick={() => setShown(!shown)}>{t('View: {{name}}', { name: now?.name ?? t('Unsaved') })}</MenuToggle>}>
        <DropdownGroup label={t('For everybody')} labelHeadingLevel="h2">
          <DropdownList>{built.map((v) => <DropdownItem key={v.name} isSelected={v === now} onClick={() => open(v.search)}>{v.name}</DropdownItem>)}</DropdownList>
        </DropdownGroup>
        {views.length > 0 && (
          <DropdownGroup label={t('Yours, in this browser')} labelHeadingLevel="h2">
            <DropdownList>{views.map((v) => <DropdownItem key={v.name} isSelected={v === now} onClick={() => open(v.search)}>{v.name}</DropdownItem>)}</DropdownList>
          </DropdownGroup>
        )}
        <Divider />
        <DropdownList>
          <DropdownItem isDisabled={!auditNarrowed(search)} onClick={() => { setName(''); setSaving(true) }}>{t('Save view…')}</DropdownItem>
          {mine && <DropdownItem isDanger onClick={() => keep(views.filter((v) => v !== mine))}>{t('Remove this view')}</DropdownItem>}
        </DropdownList>
      </Dropdown>
      {saving && (
        <FormDialog title={t('Save view')} about={t('It is kept in this browser, for you alone.')} verb={t('Save')} refused={t('The view was not saved')} ready={name.trim() !== ''} close={() => setSaving(false)}
          act={async () => keep([...views.filter((v) => v.name !== name.trim()), { name: name.trim(), search: { ...search, account: undefined } }].slice(-most))}>
          <Text id="audit-view" label={t('Name')} value={name} change={setName} required focus />
        </FormDialog>
      )}
    </>
  )
}
