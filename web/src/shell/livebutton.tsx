import { Button, Tooltip } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useLive } from '~/api/live'

/** Says whether the page is live, and stops it where movement disturbs (WCAG 2.2.2). */
export function LiveButton() {
  const { t } = useTranslation()
  const { on, paused, pause } = useLive()
  const word = paused ? t('Paused') : on ? t('Live') : t('Offline')
  const says = `${word}: ${paused ? t('Resume live updates') : t('Pause live updates')}` // the word that is seen is part of the name (WCAG 2.5.3)
  return (
    <Tooltip content={paused ? t('Live updates are paused.') : on ? t('This page updates itself.') : t('Connecting: what you see may be old.')}>
      <Button variant="plain" aria-label={says} aria-pressed={paused} onClick={() => pause(!paused)} className="live" data-state={paused ? 'paused' : on ? 'on' : 'off'}>
        <span aria-hidden className="dot" /><span className="live-word">{word}</span>
      </Button>
    </Tooltip>
  )
}
