import { FormGroup, FormHelperText, FormSelect, FormSelectOption, HelperText, HelperTextItem, TextArea, TextInput } from '@patternfly/react-core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '~/api/client'

/** What a refusal says of a field, by the beginning of its pointer. */
export function saidOf(error: unknown, pointer: string): string | undefined {
  if (error === null || error === undefined) return undefined
  return problemOf(error).errors?.find((e) => e.pointer === pointer || e.pointer.startsWith(`${pointer}/`))?.detail
}

interface Common { id: string; label: string; help?: ReactNode; wrong?: string; required?: boolean; disabled?: boolean }

function Group({ id, label, help, wrong, required, children }: Common & { children: ReactNode }) {
  return (
    <FormGroup label={label} isRequired={required} fieldId={id}>
      {children}
      {(help || wrong) && <FormHelperText><HelperText id={`${id}-help`}><HelperTextItem variant={wrong ? 'error' : 'default'}>{wrong ?? help}</HelperTextItem></HelperText></FormHelperText>}
    </FormGroup>
  )
}

const about = (c: Common) => ({
  id: c.id, isRequired: c.required, isDisabled: c.disabled, validated: c.wrong ? ('error' as const) : ('default' as const),
  'aria-invalid': Boolean(c.wrong), 'aria-describedby': c.help || c.wrong ? `${c.id}-help` : undefined,
})

/** A field of text, with its help or with what is wrong with it tied to it. */
export function Text({ value, change, type, rows, focus, className, complete = 'off', ...c }: Common & { value: string; change(v: string): void; type?: 'text' | 'number' | 'email' | 'search' | 'date'; rows?: number; focus?: boolean; className?: string; complete?: string }) {
  return (
    <Group {...c}>
      {rows ? <TextArea {...about(c)} value={value} onChange={(_e, v) => change(v)} rows={rows} resizeOrientation="vertical" spellCheck={false} className={className} />
        : <TextInput {...about(c)} type={type ?? 'text'} value={value} onChange={(_e, v) => change(v)} autoFocus={focus} autoComplete={complete} spellCheck={false} className={className} />}
    </Group>
  )
}

/** A field that takes one of some; none is the empty text. */
export function Choice({ value, change, options, none, ...c }: Common & { value: string; change(v: string): void; options: readonly (readonly [string, string])[]; none?: string }) {
  const { t } = useTranslation()
  return (
    <Group {...c}>
      <FormSelect {...about(c)} value={value} onChange={(_e, v) => change(v)}>
        {none !== undefined && <FormSelectOption value="" label={none || t('Choose')} isPlaceholder={none === ''} />}
        {options.map(([v, w]) => <FormSelectOption key={v} value={v} label={w} />)}
        {value && !options.some(([v]) => v === value) && <FormSelectOption value={value} label={value} />}
      </FormSelect>
    </Group>
  )
}
