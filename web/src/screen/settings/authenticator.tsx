import { Button } from '@patternfly/react-core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { FormDialog } from '~/part/dialog'
import { Text } from '~/part/field'
import { Qr } from '~/part/qr'
import { saveFile } from '~/part/savefile'
import { ShownOnce } from '~/part/shownonce'
import { Copyable } from '~/part/text'
import { useToasts } from '~/part/toast'
import { useSecurityChanged } from './data'
import { Secret } from './secret'

/** An authenticator is set up: the password, then the key by QR code, then a first code that shows that it works. */
export function Authenticator({ close, done }: { close(): void; done(codes: string[]): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const changed = useSecurityChanged()
  const [password, setPassword] = useState('')
  const [key, setKey] = useState<Api['TotpKey'] | null>(null)
  const [code, setCode] = useState('')
  if (!key) {
    return (
      <Begin password={password} setPassword={setPassword} close={close} begin={async () => setKey(data(await api.POST('/session:totp', { body: { password } })))} />
    )
  }
  const confirm = async () => {
    const { codes } = data(await api.POST('/session:confirmTotp', { body: { code: code.replace(/\s/g, '') } }))
    await changed()
    toasts.say(t('The authenticator is on; all other sessions are over'))
    done(codes)
  }
  return (
    <FormDialog title={t('Set up an authenticator')} about={t('Scan this with the app, then type the code that it shows.')} verb={t('Turn on')} refused={t('The authenticator is not on')} ready={/^\d{6}$/.test(code.replace(/\s/g, ''))} act={confirm} close={close}>
      <Qr text={key.uri} label={t('QR code of the authenticator\'s key')} />
      <p>{t('Or type the key:')} <Copyable text={key.key} label={t('Copy the key')} /></p>
      <Text id="totp-code" label={t('Code')} required focus className="short" value={code} change={setCode} complete="one-time-code" />
    </FormDialog>
  )
}

function Begin({ password, setPassword, begin, close }: { password: string; setPassword(v: string): void; begin(): Promise<void>; close(): void }) {
  const { t } = useTranslation()
  const over = useRef(false)
  // The dialog closes itself when its work is done; here the next step takes its place instead.
  return (
    <FormDialog title={t('Set up an authenticator')} about={t('An app that shows six digits, another every 30 seconds.')} verb={t('Continue')} refused={t('It did not begin')} ready={password !== ''} act={async () => { await begin(); over.current = true }} close={() => { if (!over.current) close() }}>
      <Secret id="current" label={t('Password')} value={password} change={setPassword} complete="current-password" focus />
    </FormDialog>
  )
}

/** Recovery codes, once. */
export function Codes({ codes, close }: { codes: string[]; close(): void }) {
  const { t } = useTranslation()
  const save = () => saveFile(new Blob([codes.join('\n') + '\n'], { type: 'text/plain' }), 'muster-recovery-codes.txt')
  return (
    <ShownOnce title={t('Recovery codes')} label={t('Recovery codes')} text={codes.join(' ')} close={close}>
      <ol className="recovery">{codes.map((c) => <li key={c}><code>{c}</code></li>)}</ol>
      <p>{t('Each lets you in once in place of a code of the authenticator. Keep them where the phone is not.')}</p>
      <div><Button variant="secondary" onClick={save}>{t('Download as a file')}</Button></div>
    </ShownOnce>
  )
}
