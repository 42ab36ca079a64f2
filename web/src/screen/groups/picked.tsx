import { Checkbox, FormGroup, FormHelperText, HelperText, HelperTextItem, SearchInput } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** Some of a list, each with a box; a list of more than ten can be searched. */
export function Picked({ id, label, options, picked, change, wrong, none }: { id: string; label: string; options: (readonly [string, string])[] | undefined; picked: string[]; change(v: string[]): void; wrong?: string; none: string }) {
  const { t } = useTranslation()
  const [q, setQ] = useState('')
  const all = options ?? []
  const shown = all.filter(([v, w]) => picked.includes(v) || w.toLowerCase().includes(q.toLowerCase()))
  return (
    <FormGroup role="group" label={label} fieldId={id}>
      {options?.length === 0 && <p className="muted">{none}</p>}
      {all.length > 10 && <SearchInput value={q} onChange={(_e, v) => setQ(v)} onClear={() => setQ('')} aria-label={t('Search {{label}}', { label })} />}
      <div className="picked">
        {shown.map(([v, w]) => <Checkbox key={v} id={`${id}-${v}`} label={w} isChecked={picked.includes(v)} onChange={(_e, on) => change(on ? [...picked, v] : picked.filter((o) => o !== v))} />)}
      </div>
      {wrong && <FormHelperText><HelperText><HelperTextItem variant="error">{wrong}</HelperTextItem></HelperText></FormHelperText>}
    </FormGroup>
  )
}
