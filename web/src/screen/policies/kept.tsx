import { Alert, Button } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { ago, inFull, useNow } from '~/part/text'
import type { Found } from './drafts'

/** Says that a draft of before is here again, and what of it has to be looked at. */
export function KeptDraft({ found, discard }: { found: Found; discard(): void }) {
  const { t } = useTranslation()
  const now = useNow()
  return (
    <Alert isInline variant={found.older ? 'warning' : 'info'} component="p" title={t('Your draft of {{time}} is here again.', { time: ago(found.at, now, t('just now')) })}
      actionLinks={<Button variant="link" isInline onClick={discard}>{t('Discard it')}</Button>}>
      {found.older && <p>{t('The policy was changed since you began: look at the review with care.')}</p>}
      {found.secrets.length > 0 && <p>{t('Secrets are not kept, type them again: {{names}}.', { names: found.secrets.join(', ') })}</p>}
      <p className="muted">{t('Kept in this browser, for you alone, since {{time}}.', { time: inFull(found.at) })}</p>
    </Alert>
  )
}
