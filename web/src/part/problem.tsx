import { Alert, Button, List, ListItem } from '@patternfly/react-core'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '~/api/client'
import { conflictOf } from '~/api/conflict'
import { When } from './text'

const Difference = lazy(() => import('./difference'))

/** ProblemAlert says what the server said, field by field, and with the number that its log has too. */
export function ProblemAlert({ error, title, retry }: { error: unknown; title: string; retry?: () => void }) {
  const { t } = useTranslation()
  const p = problemOf(error)
  const [comparing, setComparing] = useState(false)
  const conflict = p.status === 412 ? conflictOf(p.requestId) : undefined
  // What a role does not show is no failure, and trying again does not help.
  if (p.status === 403 && retry) return <Alert variant="info" isInline component="p" title={t('Not for your role')}><p>{p.detail ?? p.title}</p></Alert>
  return (
    <Alert variant="danger" isInline component="p" title={title} role="alert"
      actionLinks={(retry || conflict) && (
        <>
          {retry && <Button variant="link" isInline onClick={retry}>{p.current ? t('Reload') : t('Retry')}</Button>}
          {conflict && <Button variant="link" isInline onClick={() => setComparing(true)}>{t('Show difference')}</Button>}
        </>
      )}>
      {comparing && conflict && <Suspense><Difference of={conflict} close={() => setComparing(false)} /></Suspense>}
      {p.current?.by ? <p>{t('Changed by {{who}}', { who: p.current.by })} {p.current.at && <When at={p.current.at} />}.</p> : <p>{p.detail ?? p.title}</p>}
      {p.errors && p.errors.length > 0 && (
        <List isPlain>{p.errors.map((e) => <ListItem key={e.pointer + e.code}>{e.detail}{e.hint ? ` ${e.hint}` : ''}</ListItem>)}</List>
      )}
      {p.requestId && <p className="muted">{t('Request {{id}}', { id: p.requestId })}</p>}
    </Alert>
  )
}
