import { Button, Form, FormGroup, FormHelperText, HelperText, HelperTextItem, TextInput } from '@patternfly/react-core'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '~/api/client'
import { follow, lookAt, type LinkFor } from '~/api/session'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { CodeField, Frame, PasswordField } from './frame'

/** A one-time link is followed: the first owner, an invitation, or another password. The link's secret stands behind #, which no server log sees. */
export function FollowLink() {
  const { t } = useTranslation()
  const [link] = useState(() => location.hash.slice(1))
  const found = useQuery({ queryKey: ['link', link], queryFn: () => lookAt(link), retry: false, staleTime: Infinity })
  if (found.data) return <Follow link={link} of={found.data} />
  return (
    <Frame title={t('One-time link')} subtitle="">
      {found.error ? <ProblemAlert error={found.error} title={t('This link cannot be used')} /> : <Waiting rows={3} />}
    </Frame>
  )
}

function Follow({ link, of }: { link: string; of: LinkFor }) {
  const { t } = useTranslation()
  const [name, setName] = useState(of.name ?? '')
  const [email, setEmail] = useState(of.email ?? '')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const owner = of.kind === 'owner'
  const at = (pointer: string) => (error === null ? undefined : problemOf(error).errors?.find((e) => e.pointer === pointer)?.detail)

  const submit = async (e: FormEvent) => {
    e.preventDefault()
    setBusy(true)
    setError(null)
    try {
      await follow({ link, password, ...(owner ? { name, email } : {}), ...(of.code ? { code } : {}) })
      location.replace('/')
    } catch (e) {
      setError(e)
      setBusy(false)
    }
  }
  const titles = { owner: t('Become an owner'), invite: t('Accept the invitation'), reset: t('Set another password') }
  return (
    <Frame title={titles[of.kind] ?? t('Sign in')} subtitle={t('Account: {{name}}', { name: of.account.name })}>
      <Form onSubmit={(e) => void submit(e)}>
        {error !== null && <ProblemAlert error={error} title={t('The link was not used')} />}
        {owner ? (
          <>
            <Field id="name" label={t('Your name')} value={name} change={setName} error={at('/name')} autoComplete="name" />
            <Field id="email" label={t('E-mail')} value={email} change={setEmail} error={at('/email')} autoComplete="username" />
          </>
        ) : (
          <p>{of.name} <span className="muted">{of.email}</span><input type="hidden" name="username" autoComplete="username" value={of.email ?? ''} /></p>
        )}
        <PasswordField value={password} change={setPassword} fresh error={at('/password')} />
        {of.code && <CodeField value={code} change={setCode} />}
        <Button type="submit" variant="primary" isBlock isLoading={busy} isDisabled={busy}>{t('Continue')}</Button>
      </Form>
    </Frame>
  )
}

function Field({ id, label, value, change, error, autoComplete }: { id: string; label: string; value: string; change(v: string): void; error?: string; autoComplete: string }) {
  return (
    <FormGroup label={label} isRequired fieldId={id}>
      <TextInput id={id} name={id} isRequired value={value} onChange={(_e, v) => change(v)} autoComplete={autoComplete} validated={error ? 'error' : 'default'} aria-invalid={Boolean(error)} aria-describedby={`${id}-help`} />
      <FormHelperText><HelperText id={`${id}-help`}>{error && <HelperTextItem variant="error">{error}</HelperTextItem>}</HelperText></FormHelperText>
    </FormGroup>
  )
}
