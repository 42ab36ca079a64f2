import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Deed } from '~/part/rowmenu'
import type { Finding, Gateway } from './data'
import { Claim, Trust } from './onboard'
import { ShowPin } from './pin'

/** What can be done to phones that a gateway found, by how they stand, and the dialogs that do it. */
export function usePhoneDeeds(g: Gateway, editLogins: () => void) {
  const { t } = useTranslation()
  const [what, setWhat] = useState<'' | 'pin' | 'claim' | 'trust'>('')
  const [at, setAt] = useState<Finding | null>(null)
  const close = () => setWhat('')
  const ask = (w: 'pin' | 'claim' | 'trust', f: Finding) => { setAt(f); setWhat(w) }
  const has = (f: Finding) => (f.device ? t('It is a device already.') : undefined)
  const deeds = (f: Finding): Deed[] => [
    { words: t('Show PIN…'), power: 'support', because: has(f) ?? (g.status.connection === 'online' ? undefined : t('The gateway is offline.')), press: () => ask('pin', f) },
    { words: t('Claim…'), power: 'devices', because: has(f), press: () => ask('claim', f) },
    ...(f.condition === 'wrongPassword' ? [{ words: t('Edit logins…'), power: 'design' as const, press: editLogins }] : []),
    ...(f.condition === 'certificateChanged' ? [{ words: t('Trust the new certificate…'), power: 'design' as const, because: f.trusted === f.certificate ? t('It is trusted already: the gateway looks again.') : undefined, press: () => ask('trust', f) }] : []),
  ]
  const dialogs = (
    <>
      {at && what === 'pin' && <ShowPin gateway={g} phone={at} close={close} />}
      {at && what === 'claim' && <Claim gateway={g} phone={at} close={close} />}
      {at && what === 'trust' && <Trust gateway={g} phone={at} close={close} />}
    </>
  )
  return { deeds, dialogs }
}
