import { problemOf } from '~/api/client'
import { ProblemAlert } from '~/part/problem'
import { useTranslation } from 'react-i18next'

/** Refusal says why a part of a page is not shown: quietly when one may not see it, with Retry when it failed. */
export function Refusal({ error, retry }: { error: unknown; retry(): void }) {
  const { t } = useTranslation()
  const p = problemOf(error)
  return p.status === 403 ? <p className="muted">{p.detail ?? p.title}</p> : <ProblemAlert error={error} title={t('This could not be read')} retry={retry} />
}
