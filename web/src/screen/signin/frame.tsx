import { Button, Card, CardBody, CardTitle, FormGroup, FormHelperText, HelperText, HelperTextItem, TextInput } from '@patternfly/react-core'
import { useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** The frame of pages that are seen before anybody is signed in. */
export function Frame({ title, subtitle, children }: { title: string; subtitle: string; children: ReactNode }) {
  const { t } = useTranslation()
  useEffect(() => { document.title = `${title} · Muster` }, [title])
  return (
    <main className="door">
      <div className="door-brand">
        <img src="/muster.svg" alt="" width="44" height="44" />
        <div><strong className="brand">Muster</strong><p className="muted">{t('Provisioning and enrollment for IP phones and video endpoints')}</p></div>
      </div>
      <Card isLarge>
        <CardTitle component="h1">{title}</CardTitle>
        <CardBody>
          {subtitle && <p className="muted below">{subtitle}</p>}
          {children}
        </CardBody>
      </Card>
    </main>
  )
}

/** A password field that can be looked at and pasted into. */
export function PasswordField({ value, change, fresh, error }: { value: string; change(v: string): void; fresh?: boolean; error?: string }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  return (
    <FormGroup label={t('Password')} isRequired fieldId="password">
      <div className="with-button">
        <TextInput id="password" type={shown ? 'text' : 'password'} name="password" autoComplete={fresh ? 'new-password' : 'current-password'} isRequired value={value} onChange={(_e, v) => change(v)}
          validated={error ? 'error' : 'default'} aria-invalid={Boolean(error)} aria-describedby="password-help" />
        <Button variant="control" aria-pressed={shown} onClick={() => setShown(!shown)}>{shown ? t('Hide') : t('Show')}</Button>
      </div>
      <FormHelperText><HelperText id="password-help">{error && <HelperTextItem variant="error">{error}</HelperTextItem>}</HelperText></FormHelperText>
    </FormGroup>
  )
}

/** The field for a second factor. */
export function CodeField({ value, change }: { value: string; change(v: string): void }) {
  const { t } = useTranslation()
  return (
    <FormGroup label={t('Code of your authenticator, or a recovery code')} isRequired fieldId="code">
      <TextInput id="code" name="code" autoComplete="one-time-code" spellCheck={false} isRequired value={value} onChange={(_e, v) => change(v)} autoFocus />
    </FormGroup>
  )
}
