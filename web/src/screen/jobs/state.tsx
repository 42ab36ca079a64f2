import { Label } from '@patternfly/react-core'
import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'

type Color = 'blue' | 'green' | 'red' | 'orange' | 'grey'

/** The words for a job's state. */
export function JobState({ of }: { of: string }) {
  const { t } = useTranslation()
  const [words, color] = stateOf(t, of)
  return <Label isCompact color={color}>{words}</Label>
}

function stateOf(t: TFunction, s: string): [string, Color] {
  const all: Record<string, [string, Color]> = {
    queued: [t('Queued'), 'grey'], running: [t('Running'), 'blue'], paused: [t('Paused'), 'orange'], succeeded: [t('Succeeded'), 'green'],
    failed: [t('Failed'), 'red'], cancelled: [t('Cancelled'), 'grey'], partial: [t('Succeeded in part'), 'orange'],
  }
  return all[s] ?? [s, 'grey']
}

/** What kind of work a job is. */
export function kindWord(t: TFunction, kind: string): string {
  return { bulk: t('Bulk action'), import: t('Import'), firmware: t('Firmware'), live: t('Live settings') }[kind] ?? kind
}

/** Whether nothing more will happen to it. */
export const isOver = (j: Api['JobView']) => ['succeeded', 'failed', 'cancelled', 'partial'].includes(j.state)
