import { Checkbox, FormGroup, Radio } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useAll } from '~/api/all'
import type { Api } from '~/api/client'

/** Which sites a role is for: all, or some. */
export function SiteScope({ account, value, change, disabled }: { account: string; value: string[] | null; change(v: string[] | null): void; disabled?: boolean }) {
  const { t } = useTranslation()
  const sites = useAll<Api['Site']>('sites', account)
  const all = [...(sites.data ?? [])].sort((a, b) => a.status.path.localeCompare(b.status.path))
  return (
    <FormGroup role="group" isStack label={t('Sites')} fieldId="scope">
      <Radio id="scope-all" name="scope" isDisabled={disabled} isChecked={value === null} onChange={() => change(null)} label={t('The whole account, and all beneath it')} />
      <Radio id="scope-some" name="scope" isDisabled={disabled || all.length === 0} isChecked={value !== null} onChange={() => change([])} label={t('Some sites alone')} description={t('Sees, counts and changes the devices of these sites; others are not there.')} />
      {value !== null && (
        <div className="names inset">
          {all.map((s) => <Checkbox key={s.id} id={`scope-${s.id}`} label={s.status.path} isChecked={value.includes(s.id)} onChange={(_e, on) => change(on ? [...value, s.id] : value.filter((v) => v !== s.id))} />)}
        </div>
      )}
    </FormGroup>
  )
}

/** The names of sites, of a role that is for some. */
export function useSiteNames(account: string) {
  const { t } = useTranslation()
  const sites = useAll<Api['Site']>('sites', account)
  return (ids: string[]) => (ids.length === 0 ? t('All') : ids.map((id) => sites.data?.find((s) => s.id === id)?.metadata.name ?? t('Deleted site')).join(', '))
}
