import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import { $api, type Api } from '~/api/client'
import { CopyButton, toMinute } from '~/part/text'

/** Digits in groups of four, as people read them aloud. */
export const codeText = (code: string) => code.replace(/(.{4})(?=.)/g, '$1 ')

/** Where the devices of an account ask with a code; empty until it is known. */
export function useCodeAddress(account: string): string {
  const found = $api.useQuery('get', '/accounts/{account}/provisioning', { params: { path: { account } } }, { enabled: account !== '' })
  return found.data ? `${new URL(found.data.status.serverAddress).origin}/e/` : ''
}

/** What to press on which devices; a step may end in an address. */
interface Guide { devices: string; steps: { words: string; address?: string }[] }

function guides(t: TFunction, address: string): Guide[] {
  return [
    { devices: 'Avaya J100', steps: [{ words: t('Connect the phone. When it asks for an enrollment code, type the digits above and confirm.') }, { words: t('If it asks for a user and password instead, type the digits as the user and anything as the password.') }] },
    { devices: 'Poly VVX, CCX, Trio, Edge E', steps: [{ words: t('Open Settings, Advanced, Network, Provisioning Server. Choose the server type HTTPS.') }, { words: t('Server Address:'), address }, { words: t('Save and restart.') }] },
    { devices: 'Poly Studio, G7500', steps: [{ words: t('On the web page of the device, open the settings of its provisioning server.') }, { words: t('Server Address:'), address }, { words: t('Save.') }] },
  ]
}

/** Until when a code holds, and for how many devices. */
export function codeHolds(t: TFunction, c: Api['EnrollmentCode']): string {
  const until = c.spec.expiresAt ? t('Valid until {{time}}', { time: toMinute(c.spec.expiresAt) }) : t('Valid until it is revoked')
  return [until, c.spec.maxUses !== null && (c.status.uses === 0 ? t('for {{count}} devices', { count: c.spec.maxUses }) : t('for {{count}} more devices', { count: Math.max(0, c.spec.maxUses - c.status.uses) })), c.spec.needsApproval && t('each waits for approval')].filter(Boolean).join(' · ')
}

/** The steps, as a text that is sent to whoever stands before the phones. */
export function stepsText(t: TFunction, c: Api['EnrollmentCode'], address: string): string {
  const head = [t('Enrollment code {{code}}', { code: codeText(c.status.code) }), c.status.siteName, codeHolds(t, c)]
  return [...head, ...guides(t, `${address}${c.status.code}/`).flatMap((g) => ['', g.devices, ...g.steps.map((s, i) => `${i + 1}. ${s.words}${s.address ? ` ${s.address}` : ''}`)]), ''].join('\n')
}

/** The steps for each kind of device. */
export function Steps({ code, address }: { code: string; address: string }) {
  const { t } = useTranslation()
  return guides(t, `${address}${code}/`).map((g) => (
    <section key={g.devices} aria-label={g.devices}>
      <h2>{g.devices}</h2>
      <ol>
        {g.steps.map((s) => <li key={s.words}>{s.words}{s.address && <> <span className="copyable"><code>{s.address}</code><span className="no-print"><CopyButton text={s.address} label={t('Copy the server address for {{devices}}', { devices: g.devices })} /></span></span></>}</li>)}
      </ol>
    </section>
  ))
}
