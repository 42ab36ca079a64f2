import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { None } from '~/part/text'
import { fieldWord } from './fields'

/** Reads "old → new"; what has no arrow is a remark. */
function parts(text: string): { old?: string; now: string } {
  const at = text.indexOf(' → ')
  return at < 0 ? { now: text } : { old: text.slice(0, at), now: text.slice(at + 3) }
}

/** What an entry changed, field by field: old beside new. */
export function Changes({ of: e }: { of: Api['AuditEntry'] }) {
  const { t } = useTranslation()
  const fields = Object.entries(e.changes).sort(([a], [b]) => a.localeCompare(b))
  if (fields.length === 0) return <p className="muted">{t('It says nothing of fields.')}</p>
  return (
    <table className="changes">
      <caption className="visually-hidden">{t('What changed')}</caption>
      <thead><tr><th scope="col">{t('Field')}</th><th scope="col">{t('Old')}</th><th scope="col">{t('New')}</th></tr></thead>
      <tbody>
        {fields.map(([k, v]) => {
          const { old, now } = parts(v)
          return <tr key={k}><th scope="row" title={k}>{fieldWord(t, k)}</th><td>{old ? <del>{old}</del> : <None />}</td><td>{now ? <ins>{now}</ins> : <None />}</td></tr>
        })}
      </tbody>
    </table>
  )
}
