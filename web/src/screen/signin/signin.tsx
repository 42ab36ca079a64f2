import { Button, Form, FormGroup, Radio, TextInput } from '@patternfly/react-core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '~/api/client'
import { choiceOf, signIn } from '~/api/session'
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
    <Frame title={t('Sign in')} subtitle={t('As the member that an administrator invited.')}>
      <Form onSubmit={(e) => void submit(e)}>
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
      </Form>
    </Frame>
  )
}
