import { FormSelect, FormSelectOption } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'

/** SortBy sorts a list whose rows are cards: its headers, which do so in a table, are not seen. */
export function SortBy({ sort, setSort, columns }: { /** The key of a column, with a minus for the other way round. */ sort: string; setSort(sort: string): void; columns: { key: string; words: string }[] }) {
  const { t } = useTranslation()
  if (columns.length === 0) return null
  return (
    <label className="sort-by"><span>{t('Sort by')}</span>
      <FormSelect value={sort} onChange={(_e, v) => setSort(v)} aria-label={t('Sort by')}>
        {columns.flatMap((c) => [<FormSelectOption key={c.key} value={c.key} label={t('{{column}}, ascending', { column: c.words })} />, <FormSelectOption key={`-${c.key}`} value={`-${c.key}`} label={t('{{column}}, descending', { column: c.words })} />])}
      </FormSelect>
    </label>
  )
}
