import { Label } from '@patternfly/react-core'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { None, sentence, When } from '~/part/text'

type Color = 'blue' | 'green' | 'grey' | 'red' | 'orange'

function wordOf(t: TFunction, state: string): [string, Color] {
  const all: Record<string, [string, Color]> = {
    later: [t('Not due yet'), 'grey'], due: [t('Due'), 'blue'], late: [t('Late'), 'orange'], asked: [t('Waiting for device'), 'blue'],
    pending: [t('Needs approval'), 'orange'], refused: [t('Refused'), 'red'], done: [t('Renewed'), 'green'],
  }
  return all[state] ?? [state, 'grey']
}

/** When a certificate's device renews it, and what came of it. Devices renew by themselves. */
export function Renewal({ of: r }: { of?: Api['CertificateRenewal'] }) {
  const { t } = useTranslation()
  if (!r) return <None />
  if (r.state === 'later') return r.dueAt ? <When at={r.dueAt} /> : <None />
  const [words, color] = wordOf(t, r.state)
  const at = r.triedAt ?? (r.state === 'due' || r.state === 'late' ? r.dueAt : undefined)
  return (
    <span data-renewal={r.state}>
      <Label isCompact color={color}>{words}</Label>
      {at && <div className="muted"><When at={at} /></div>}
      {r.reason && <div className="muted">{sentence(r.reason)}</div>}
    </span>
  )
}
