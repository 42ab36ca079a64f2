import { Checkbox, FormFieldGroup, FormFieldGroupHeader } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { FormDialog } from '~/part/dialog'
import { saidOf, Text } from '~/part/field'
import { familyWord } from '~/part/state'
import { useToasts } from '~/part/toast'
import { Secret } from '../settings/secret'
import { changeGateway, useGatewaysChanged, type Gateway } from './data'

const families = ['ucs', 'polyos'] as const
type Family = (typeof families)[number]
interface Typed { user: string; password: string; pushUser: string; pushPassword: string; gone: boolean }
/** The logins as they are typed. */
export type Logins = Record<Family, Typed>

const typed = (l?: Api['GatewayLogin']): Typed => ({ user: l?.user ?? '', password: '', pushUser: l?.pushUser ?? '', pushPassword: '', gone: false })

/** The logins that a gateway has, for a form; passwords are never among them. */
export const loginsOf = (g?: Gateway): Logins => ({ ucs: typed(g?.spec.logins.ucs), polyos: typed(g?.spec.logins.polyos) })

/** What the API is told: what was typed; null takes a login away, and what stays as it is is not said. */
export function loginsWrite(is: Logins, was: Logins): Record<string, Record<string, string> | null> {
  const out: Record<string, Record<string, string> | null> = {}
  for (const f of families) {
    if (is[f].gone) { out[f] = null; continue }
    const changed = (['user', 'password', 'pushUser', 'pushPassword'] as const).filter((k) => is[f][k] !== was[f][k])
    if (changed.length > 0) out[f] = Object.fromEntries(changed.map((k) => [k, is[f][k]]))
  }
  return out
}

/** The fields of the logins, family by family. */
export function LoginFields({ value, change, error, of }: { value: Logins; change(v: Logins): void; error: unknown; of?: Gateway }) {
  const { t } = useTranslation()
  const users = { ucs: 'Polycom', polyos: 'admin' }
  return (
    <>
      {families.map((f) => {
        const v = value[f]
        const has = of?.spec.logins[f]
        const set = (next: Partial<Typed>) => change({ ...value, [f]: { ...v, ...next } })
        const at = (field: string) => saidOf(error, `/spec/logins/${f}/${field}`)
        const keeps = (mark?: Api['SecretMark']) => (mark?.set ? t('One is set. Empty: it stays.') : undefined)
        return (
          <FormFieldGroup key={f} role="group" aria-labelledby={`login-${f}`} header={<FormFieldGroupHeader titleText={{ text: familyWord(f), id: `login-${f}` }} />}>
            {has && <Checkbox id={`${f}-gone`} label={t('Take this login away')} isChecked={v.gone} onChange={(_e, gone) => set({ gone })} />}
            {!v.gone && (
              <>
                <Text id={`${f}-user`} label={t('User')} value={v.user} change={(user) => set({ user })} wrong={at('user')} help={t('Empty: {{user}}', { user: users[f] })} />
                <Secret optional id={`${f}-password`} label={t('Password')} value={v.password} change={(password) => set({ password })} complete="new-password" wrong={at('password')} help={keeps(has?.password)} />
                {f === 'ucs' && (
                  <>
                    <Text id="ucs-push-user" label={t('Push user')} value={v.pushUser} change={(pushUser) => set({ pushUser })} wrong={at('pushUser')} help={t('apps.push.username of the phones: a PIN is shown by it')} />
                    <Secret optional id="ucs-push-password" label={t('Push password')} value={v.pushPassword} change={(pushPassword) => set({ pushPassword })} complete="new-password" wrong={at('pushPassword')} help={keeps(has?.pushPassword)} />
                  </>
                )}
              </>
            )}
          </FormFieldGroup>
        )
      })}
    </>
  )
}

/** What phones ask for at their own interface is changed; the gateway tries anew where it was refused. */
export function EditLogins({ gateway, close }: { gateway: Gateway; close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const changed = useGatewaysChanged()
  const [was] = useState(() => loginsOf(gateway))
  const [is, setIs] = useState(was)
  const write = loginsWrite(is, was)
  const save = async () => {
    await changeGateway(gateway, { spec: { logins: write } })
    await changed()
    toasts.say(t('The logins of {{name}} are saved', { name: gateway.metadata.name }), 'success', t('Phones that refused the old one are tried anew, twice at most.'))
  }
  return (
    <FormDialog wide title={t('Logins of {{name}}', { name: gateway.metadata.name })} verb={t('Save')} refused={t('The logins were not saved')} ready={Object.keys(write).length > 0} why={t('Nothing is changed yet.')} act={save} close={close}
      about={t('What phones ask for at their own interface. A family without a login is tried with the administrator\'s password that the account gives its devices.')}>
      {(error) => <LoginFields value={is} change={setIs} error={error} of={gateway} />}
    </FormDialog>
  )
}
