import { Button, Card, CardBody, CardTitle, Grid, GridItem, Label } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '~/api/client'
import { FormDialog } from '~/part/dialog'
import { Text } from '~/part/field'
import { Empty, Waiting } from '~/part/page'
import { problemOf } from '~/api/client'
import { Press } from '~/part/press'
import { ProblemAlert } from '~/part/problem'
import { useToasts } from '~/part/toast'
import { Authenticator, Codes } from './authenticator'
import { useSecurityChanged, useSession } from './data'
import { Secret } from './secret'

/** How one signs in: password, authenticator, recovery codes. */
export function Security() {
  const { t } = useTranslation()
  const found = useSession()
  const [dialog, setDialog] = useState<'' | 'password' | 'on' | 'off' | 'codes'>('')
  const [codes, setCodes] = useState<string[] | null>(null)
  if (found.error && problemOf(found.error).status < 500 && problemOf(found.error).status > 0) return <Empty title={t('Nobody is signed in here')}>{t('A token asks, and a token has neither password nor authenticator.')}</Empty>
  if (found.error) return <ProblemAlert error={found.error} title={t('Your settings could not be read')} retry={() => void found.refetch()} />
  if (!found.data) return <Waiting />
  const { security: s, member } = found.data
  const off = s.password ? undefined : t('You sign in by the identity provider alone.')
  return (
    <>
      <p className="below"><span className="about-word">{t('E-mail')}:</span> {member.email}{s.identity && <> <Label isCompact>{t('Single sign-on')}</Label></>}</p>
      <Grid hasGutter>
        <GridItem md={6}>
          <Card isFullHeight>
            <CardTitle component="h2">{t('Password')}</CardTitle>
            <CardBody>
              <p className="below">{s.password ? t('At least 12 characters. When it changes, all other sessions end.') : off}</p>
              <Button variant="secondary" isDisabled={!s.password} onClick={() => setDialog('password')}>{t('Change password…')}</Button>
            </CardBody>
          </Card>
        </GridItem>
        <GridItem md={6}>
          <Card isFullHeight>
            <CardTitle component="h2">{t('Authenticator')} {s.totp ? <Label isCompact color="green">{t('On')}</Label> : <Label isCompact color="orange">{t('Off')}</Label>}</CardTitle>
            <CardBody>
              <p className="below">{s.totp ? t('A code of the authenticator is asked for beside the password. {{n}} recovery codes are left.', { n: s.recoveryCodes }) : t('With one, a password alone lets nobody in.')}</p>
              <div className="line">
                {s.totp ? (
                  <>
                    <Button variant="secondary" onClick={() => setDialog('codes')}>{t('New recovery codes…')}</Button>
                    <Button variant="secondary" isDanger onClick={() => setDialog('off')}>{t('Turn off…')}</Button>
                  </>
                ) : <Press why={off ?? ''} variant="primary" onClick={() => setDialog('on')}>{t('Set up…')}</Press>}
              </div>
            </CardBody>
          </Card>
        </GridItem>
      </Grid>
      {dialog === 'password' && <Password close={() => setDialog('')} />}
      {dialog === 'on' && <Authenticator close={() => setDialog('')} done={setCodes} />}
      {(dialog === 'off' || dialog === 'codes') && <Prove what={dialog} close={() => setDialog('')} done={setCodes} />}
      {codes && <Codes codes={codes} close={() => setCodes(null)} />}
    </>
  )
}

function Password({ close }: { close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const changed = useSecurityChanged()
  const [current, setCurrent] = useState('')
  const [password, setPassword] = useState('')
  const save = async () => {
    data(await api.POST('/session:password', { body: { current, password } }))
    await changed()
    toasts.say(t('The password is changed; all other sessions are over'))
  }
  return (
    <FormDialog title={t('Change password')} verb={t('Change')} refused={t('The password was not changed')} ready={current !== '' && password !== ''} act={save} close={close}>
      {(error) => (
        <>
          <Secret id="current" label={t('Current password')} value={current} change={setCurrent} complete="current-password" focus wrong={error !== null && problemOf(error).code === 'wrongPassword' ? problemOf(error).detail : undefined} />
          <Secret id="fresh" label={t('New password')} value={password} change={setPassword} complete="new-password" help={t('12 characters at least; which ones does not matter')} wrong={error === null ? undefined : problemOf(error).errors?.find((e) => e.pointer === '/password')?.detail} />
        </>
      )}
    </FormDialog>
  )
}

/** What weakens the sign-in, or makes new codes, is done by who proves once more who they are. */
function Prove({ what, close, done }: { what: 'off' | 'codes'; close(): void; done(codes: string[]): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const changed = useSecurityChanged()
  const [password, setPassword] = useState('')
  const [code, setCode] = useState('')
  const off = what === 'off'
  const act = async () => {
    const body = { password, code }
    if (off) data(await api.POST('/session:removeTotp', { body }))
    else done(data(await api.POST('/session:recoveryCodes', { body })).codes)
    await changed()
    if (off) toasts.say(t('The authenticator is off; all other sessions are over'))
  }
  return (
    <FormDialog title={off ? t('Turn the authenticator off') : t('New recovery codes')} about={off ? t('The password alone lets you in then.') : t('The old ones are good no more.')} verb={off ? t('Turn off') : t('Make them')} refused={t('Nothing was changed')} ready={password !== '' && code !== ''} act={act} close={close}>
      <Secret id="current" label={t('Password')} value={password} change={setPassword} complete="current-password" focus />
      <Text id="code" label={t('Code of your authenticator, or a recovery code')} required value={code} change={setCode} complete="one-time-code" />
    </FormDialog>
  )
}
