import { FormSelect, FormSelectOption, SimpleList, SimpleListItem } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { $api, type Api } from '~/api/client'
import { familyWord } from '~/part/state'
import { count } from '~/part/text'

/** Where people look for a setting, as the catalog has it. */
export type Category = Api['Setting']['category']

const categories: Category[] = ['general', 'time', 'network', 'lines', 'calls', 'audio', 'video', 'display', 'contacts', 'security', 'provisioning', 'apps', 'diagnostics', 'other']

function categoryWord(t: (key: string) => string, c: Category): string {
  return { general: t('General'), time: t('Date and time'), network: t('Network'), lines: t('SIP and lines'), calls: t('Calls'), audio: t('Audio and tones'), video: t('Video and content'), display: t('Screen and keys'), contacts: t('Contacts and calendar'), security: t('Security'), provisioning: t('Provisioning and software'), apps: t('Apps'), diagnostics: t('Logs and diagnostics'), other: t('Other and raw') }[c]
}

interface Props { open: Category | ''; choose(c: Category | ''): void; counts: ReadonlyMap<Category, number> }

/** The branches of the settings catalog, each with how many of the rows stand in it; a select where there is no room beside them. */
export function Categories({ open, choose, counts }: Props) {
  const { t } = useTranslation()
  const all = [...counts.values()].reduce((n, c) => n + c, 0)
  const of = (c: Category | '') => (c ? counts.get(c) ?? 0 : all)
  const words = (c: Category | '') => (c ? categoryWord(t, c) : t('All categories'))
  return (
    <>
      <nav aria-label={t('Categories')} className="categories only-wide">
        <SimpleList aria-label={t('Categories')} isControlled={false}>
          {(['', ...categories] as const).map((c) => (
            <SimpleListItem key={c} isActive={open === c} onClick={() => choose(c)} componentProps={{ 'aria-current': open === c ? 'true' : undefined }}>
              <span className="category"><span>{words(c)}</span>{of(c) > 0 && <span className="muted">{count(of(c))}</span>}</span>
            </SimpleListItem>
          ))}
        </SimpleList>
      </nav>
      <div className="only-narrow">
        <FormSelect aria-label={t('Category')} value={open} onChange={(_e, v) => choose(v as Category)}>
          {(['', ...categories] as const).map((c) => <FormSelectOption key={c} value={c} label={of(c) > 0 ? `${words(c)} (${count(of(c))})` : words(c)} />)}
        </FormSelect>
      </div>
    </>
  )
}

/** A family, or one of its models; the value is "ucs", or "ucs/VVX 450". */
export function Known({ value, change, family }: { value: string; change(v: string): void; family?: string }) {
  const { t } = useTranslation()
  const models = $api.useQuery('get', '/models', { params: { query: { limit: 1000 } } }, { staleTime: Infinity })
  const families = (['ucs', 'polyos', 'j100'] as const).filter((f) => !family || f === family)
  return (
    <div className="level">
      <FormSelect aria-label={t('Family or model')} value={value} onChange={(_e, v) => change(v)}>
        {!family && <FormSelectOption value="" label={t('All models')} />}
        {families.flatMap((f) => [
          <FormSelectOption key={f} value={f} label={t('{{family}}: all models', { family: familyWord(f) })} />,
          ...(models.data?.items ?? []).filter((m) => m.family === f).map((m) => <FormSelectOption key={m.model} value={`${f}/${m.model}`} label={m.model} />),
        ])}
      </FormSelect>
    </div>
  )
}
