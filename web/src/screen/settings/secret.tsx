import { Button, FormGroup, FormHelperText, HelperText, HelperTextItem, TextInput } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

/** A password that can be looked at and pasted into. */
export function Secret({ id, label, value, change, complete, help, wrong, focus, optional }: { id: string; label: string; value: string; change(v: string): void; complete: string; help?: string; wrong?: string; focus?: boolean; optional?: boolean }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  return (
    <FormGroup label={label} isRequired={!optional} fieldId={id}>
      <div className="with-button">
        <TextInput id={id} type={shown ? 'text' : 'password'} isRequired={!optional} value={value} onChange={(_e, v) => change(v)} autoComplete={complete} autoFocus={focus} validated={wrong ? 'error' : 'default'} aria-invalid={Boolean(wrong)} aria-describedby={`${id}-help`} />
        <Button variant="control" aria-pressed={shown} onClick={() => setShown(!shown)} aria-label={shown ? t('Hide {{what}}', { what: label }) : t('Show {{what}}', { what: label })}>{shown ? t('Hide') : t('Show')}</Button>
      </div>
      <FormHelperText><HelperText id={`${id}-help`}>{(wrong || help) && <HelperTextItem variant={wrong ? 'error' : 'default'}>{wrong ?? help}</HelperTextItem>}</HelperText></FormHelperText>
    </FormGroup>
  )
}
