import { Button, FormGroup, FormHelperText, HelperText, HelperTextItem, TextInput } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '~/api/client'

/** A pair as it is typed. */
export interface Typed { user: string; password: string; again: string }

const letters = 'abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** A password that every family carries and people can read aloud: 24 letters and digits, none of which look alike. */
export function generate(): string {
  const out: string[] = []
  while (out.length < 24) {
    for (const b of crypto.getRandomValues(new Uint8Array(32))) {
      if (b < Math.floor(256 / letters.length) * letters.length && out.length < 24) out.push(letters[b % letters.length]!)
    }
  }
  return out.join('')
}

/** What is wrong with a pair before the server is asked; the same words as its own. */
export function pairProblem(t: (s: string) => string, p: Typed): { user?: string; password?: string; again?: string } {
  const out: { user?: string; password?: string; again?: string } = {}
  if (/[^\x21-\x7e]|[": ]/.test(p.user)) out.user = t('Printable ASCII only, without spaces, double quotes and colons, so that every device family can carry it.')
  if (/[^\x21-\x7e]|["]/.test(p.password)) out.password = t('Printable ASCII only, without spaces and double quotes, so that every device family can carry it.')
  if (p.again && p.password !== p.again) out.again = t('The two passwords differ.')
  return out
}

const least = 8

/** How hard a password is to guess, in a word: by how many there are of its length and kinds of characters. */
export function strength(t: (s: string) => string, p: string): string {
  const kinds: [RegExp, number][] = [[/[a-z]/, 26], [/[A-Z]/, 26], [/\d/, 10], [/[^a-zA-Z\d]/, 30]]
  const bits = new Set(p).size < 4 ? 0 : p.length * Math.log2(kinds.reduce((n, [of, many]) => n + (of.test(p) ? many : 0), 1))
  return p.length < least ? t('Strength: too short, 8 characters at least') : bits < 60 ? t('Strength: weak') : bits < 90 ? t('Strength: good') : t('Strength: strong')
}

/** The fields Server User, Password, Confirm password. Pasting is allowed, and a look at what was typed. */
export function PairFields({ value, change, error, passwordHelp }: { value: Typed; change(v: Typed): void; error: unknown; passwordHelp?: string }) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(false)
  const local = pairProblem(t, value)
  const fields = error === null ? [] : problemOf(error).errors ?? []
  const at = (pointer: string) => fields.find((f) => f.pointer === pointer)?.detail
  const user = local.user ?? at('/spec/serverUser')
  const password = local.password ?? at('/spec/serverPassword')
  const commas = /[',=]/.test(value.user + value.password) ? t('Avaya J100 cannot take it from DHCP option 242: a comma, an equals sign or an apostrophe ends the value there.') : ''
  return (
    <>
      <FormGroup label={t('Server User')} fieldId="server-user">
        <TextInput id="server-user" className="pem" value={value.user} onChange={(_e, v) => change({ ...value, user: v })} autoComplete="off" spellCheck={false}
          validated={user ? 'error' : 'default'} aria-invalid={Boolean(user)} aria-describedby="server-user-help" />
        <Help id="server-user-help" error={user} texts={[t('Poly and Avaya: printable ASCII without spaces, double quotes and colons.')]} />
      </FormGroup>
      <FormGroup label={t('Password')} fieldId="server-password">
        <div className="with-button wrap">
          <TextInput id="server-password" className="pem" type={shown ? 'text' : 'password'} value={value.password} onChange={(_e, v) => change({ ...value, password: v })} autoComplete="new-password"
            validated={password ? 'error' : 'default'} aria-invalid={Boolean(password)} aria-describedby="server-password-help" />
          <Button variant="control" aria-pressed={shown} onClick={() => setShown(!shown)}>{shown ? t('Hide') : t('Show')}</Button>
          <Button variant="control" onClick={() => { const p = generate(); change({ ...value, password: p, again: p }); setShown(true) }}>{t('Generate')}</Button>
        </div>
        <Help id="server-password-help" error={password} texts={[passwordHelp, t('Poly and Avaya: printable ASCII without spaces and double quotes. Letters and digits alone pass every DHCP server too.'), commas, value.password && strength(t, value.password)]} />
      </FormGroup>
      <FormGroup label={t('Confirm password')} fieldId="server-again">
        <TextInput id="server-again" className="pem" type={shown ? 'text' : 'password'} value={value.again} onChange={(_e, v) => change({ ...value, again: v })} autoComplete="new-password"
          validated={local.again ? 'error' : 'default'} aria-invalid={Boolean(local.again)} aria-describedby="server-again-help" />
        <Help id="server-again-help" error={local.again} />
      </FormGroup>
    </>
  )
}

function Help({ id, error, texts = [] }: { id: string; error?: string; texts?: (string | undefined)[] }) {
  return (
    <FormHelperText>
      <HelperText id={id}>{error ? <HelperTextItem variant="error">{error}</HelperTextItem> : texts.filter(Boolean).map((s) => <HelperTextItem key={s}>{s}</HelperTextItem>)}</HelperText>
    </FormHelperText>
  )
}
