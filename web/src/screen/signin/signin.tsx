import { Alert, Button, Divider, Form, FormGroup, Radio, TextInput } from '@patternfly/react-core'
import { useQuery } from '@tanstack/react-query'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '~/api/client'
import { choiceOf, methods, refusedBy, signIn } from '~/api/session'
import { ProblemAlert } from '~/part/problem'
import { CodeField, Frame, PasswordField } from './frame'

/** SignIn stands in place of whatever was asked for, and gives way to it. */
export function SignIn({ done }: { done(): void }) {
  const { t } = useTranslation()
  const [email, setEmail] = useState('')
  const [password, setPassword] = useState('')
  const [code, setCode] = useState<string | null>(null)
  const [accounts, setAccounts] = useState<{ id: string; name: string }[]>([])
  const [account, setAccount] = useState('')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)

  const ways = useQuery({ queryKey: ['methods'], queryFn: methods, retry: false, staleTime: Infinity })
  const sso = ways.data?.sso
  const reasons: Record<string, string> = {
    ssoUnreachable: t('The identity provider does not answer.'), ssoExpired: t('It took longer than ten minutes, or began elsewhere.'), ssoRefused: t('The identity provider refused.'),
    ssoUnverified: t('The identity provider does not say that your address is verified.'), ssoUnknown: t('Nobody here has this address, or the member is disabled.'), ssoFailed: t('It failed; the server\'s log has the reason.'),
  }

  const submit = async (e: FormEvent) => {
    e.preventDefault()
    setBusy(true)
    setError(null)
    try {
      await signIn({ email, password, ...(code === null ? {} : { code }), ...(account ? { account } : {}) })
      done()
    } catch (e) {
      const p = problemOf(e)
      setBusy(false)
      if (p.code === 'codeRequired' && code === null) setCode('')
      else if (p.code === 'accountRequired') {
        setAccounts(choiceOf(p))
        setAccount(choiceOf(p)[0]?.id ?? '')
      } else setError(e)
    }
  }
  return (
    <Frame title={t('Sign in')} subtitle={t('With the e-mail address that was invited.')}>
      <Form onSubmit={(e) => void submit(e)}>
        {reasons[refusedBy] && error === null && <Alert variant="danger" isInline component="p" title={t('You are not signed in')}>{reasons[refusedBy]}</Alert>}
        {error !== null && <ProblemAlert error={error} title={t('You are not signed in')} />}
        <FormGroup label={t('E-mail')} isRequired fieldId="email">
          <TextInput id="email" type="email" name="email" autoComplete="username" isRequired value={email} onChange={(_e, v) => setEmail(v)} autoFocus />
        </FormGroup>
        <PasswordField value={password} change={setPassword} />
        {code !== null && <CodeField value={code} change={setCode} />}
        {accounts.length > 0 && (
          <FormGroup role="radiogroup" label={t('Sign in to')} fieldId="account" isStack>
            {accounts.map((a) => <Radio key={a.id} id={a.id} name="account" label={a.name} isChecked={a.id === account} onChange={() => setAccount(a.id)} />)}
          </FormGroup>
        )}
        <Button type="submit" variant="primary" isBlock isLoading={busy} isDisabled={busy}>{t('Sign in')}</Button>
        <p className="muted">{t('Forgot your password? Ask an owner or admin of your account for a sign‑in link.')}</p>
        {sso && <><Divider /><Button variant="secondary" isBlock component="a" href={sso.url}>{t('Sign in with {{name}}', { name: sso.name })}</Button></>}
      </Form>
    </Frame>
  )
}
