import { Button, Label } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, type Api } from '~/api/client'
import { Confirm } from '~/part/confirm'
import { List } from '~/part/list'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { Or, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { useSecurityChanged } from './data'

/** Where one is signed in, and the end of it. */
export function Sessions() {
  const { t } = useTranslation()
  const toasts = useToasts()
  const changed = useSecurityChanged()
  const found = $api.useQuery('get', '/sessions', {})
  const [ending, setEnding] = useState<Api['Session'] | 'others' | null>(null)
  if (found.error) return <ProblemAlert error={found.error} title={t('The sessions could not be read')} retry={() => void found.refetch()} />
  if (!found.data) return <Waiting />
  const how: Record<string, string> = { password: t('Password'), link: t('One-time link'), sso: t('Single sign-on') }
  const rows = found.data.items
  const act = async () => {
    if (ending === 'others') data(await api.POST('/sessions:endOthers', {}))
    else if (ending) data(await api.DELETE('/sessions/{session}', { params: { path: { session: ending.id } } }))
    await changed()
    toasts.say(ending === 'others' ? t('All other sessions are over') : t('The session is over'))
  }
  return (
    <>
      <div className="below"><Button variant="secondary" isDanger isDisabled={rows.length < 2} onClick={() => setEnding('others')}>{t('End all others…')}</Button></div>
      <List caption={t('Sessions')} rows={rows} id={(s) => s.id} counted={t('{{count}} sessions', { count: rows.length })} columns={[
        { key: 'browser', words: t('Browser'), cell: (s) => <><Or>{browserWord(s.browser)}</Or>{s.current && <> <Label isCompact color="green">{t('This one')}</Label></>}</> },
        { key: 'address', words: t('Address'), cell: (s) => <code>{s.address}</code> },
        { key: 'how', words: t('By'), cell: (s) => how[s.how] ?? s.how },
        { key: 'created', words: t('Signed in'), cell: (s) => <When at={s.createdAt} /> },
        { key: 'used', words: t('Last used'), cell: (s) => <When at={s.usedAt} /> },
        { key: 'ends', words: t('Ends'), help: t('Unless it is used before, and at the latest seven days after it began'), cell: (s) => <When at={s.idleUntil} /> },
      ]} actions={(s) => <Button variant="link" isInline isDanger isDisabled={s.current} onClick={() => setEnding(s)} aria-label={t('End the session of {{browser}}', { browser: browserWord(s.browser) })}>{t('End…')}</Button>} />
      {ending && (
        <Confirm danger title={ending === 'others' ? t('End all other sessions?') : t('End this session?')} verb={t('End')} close={() => setEnding(null)} act={act}>
          <p>{t('Whoever uses it is asked to sign in again.')}</p>
        </Confirm>
      )}
    </>
  )
}

/** A browser by the name that people have for it. */
export function browserWord(agent: string): string {
  const name = /Edg\//.test(agent) ? 'Edge' : /Firefox\//.test(agent) ? 'Firefox' : /Chrom(e|ium)\//.test(agent) ? 'Chrome' : /Safari\//.test(agent) ? 'Safari' : agent.slice(0, 40)
  const system = /Windows/.test(agent) ? 'Windows' : /Mac OS X/.test(agent) ? 'macOS' : /Android/.test(agent) ? 'Android' : /Linux/.test(agent) ? 'Linux' : ''
  return system && name !== agent ? `${name}, ${system}` : name
}
