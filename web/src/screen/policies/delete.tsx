import { useTranslation } from 'react-i18next'
import { $api, api, data, type Api } from '~/api/client'
import { Confirm } from '~/part/confirm'
import { Waiting } from '~/part/page'

/** Asks before a policy goes, and says on how many devices something changes. What the server refuses it says in the dialog. */
export function DeletePolicy({ policy: p, close, done }: { policy: Api['PolicyResource']; close(): void; done(): void }) {
  const { t } = useTranslation()
  const would = $api.useQuery('post', '/policies/{policy}:preview', { params: { path: { policy: p.id } } }, { gcTime: 0, retry: false })
  return (
    <Confirm danger title={t('Delete the policy {{name}}?', { name: p.metadata.name })} verb={t('Delete')} close={close} typed={p.metadata.name}
      act={async () => { data(await api.DELETE('/policies/{policy}', { params: { path: { policy: p.id }, header: { 'If-Match': `"${p.metadata.revision}"` } } })); done() }}>
      <p>{t('{{count}} settings', { count: Object.keys(p.spec.settings).length })}: {t('they go back to what other policies say, on every device that has it.')}</p>
      {would.isPending ? <Waiting rows={1} /> : would.data && <p role="status">{t('{{count}} devices', { count: would.data.devicesChanged })} {t('would be told something else.')}</p>}
      {would.data?.warnings.map((w) => <p key={w.code + w.detail}>{w.detail}</p>)}
    </Confirm>
  )
}
