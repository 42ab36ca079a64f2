import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { None, spanText, useNow, When } from '~/part/text'

/** When a device is expected to come by itself, and by which settings. */
export function NextPoll({ of: p }: { of?: Api['NextPoll'] }) {
  const { t } = useTranslation()
  const now = useNow()
  if (!p) return <None />
  const how = paceWord(t, p)
  if (!p.at) return <>{how}</>
  const late = Date.parse(p.at) < now
  return (
    <>
      {late && <>{t('Overdue:')} </>}<When at={p.at} />{!late && p.from && p.from !== p.at && <> {t('at the latest')}</>}
      <div className="muted">{how}</div>
    </>
  )
}

function paceWord(t: TFunction, p: Api['NextPoll']): string {
  const span = spanText(p.every ?? 0)
  switch (p.pace) {
    case 'period': return t('every {{span}}', { span })
    case 'random': return t('every {{span}}, the first at random', { span })
    case 'daily': return (p.every ?? 0) > 86_400 ? t('every {{span}} at {{time}} by its own clock', { span, time: p.time }) : t('each day at {{time}} by its own clock', { time: p.time })
    default: return t('Polling is off: it fetches when it starts')
  }
}
