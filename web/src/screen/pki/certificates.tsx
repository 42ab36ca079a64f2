import { FormSelect, FormSelectOption } from '@patternfly/react-core'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '~/api/client'
import { useWho } from '~/api/who'
import { Counted, Foot, usePages } from '~/part/pages'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { Many } from './many'
import { certificateStates } from './states'
import { CertificateTable } from './table'

const day = 86_400_000

/** Device certificates: those that the account's devices were issued. */
export function Certificates() {
  const { t } = useTranslation()
  const { account } = useWho()
  const { state = '', ends } = useSearch({ from: '/pki' })
  const navigate = useNavigate({ from: '/pki' })
  const endsBefore = useMemo(() => (ends ? new Date(Date.now() + ends * day).toISOString().slice(0, 19) + 'Z' : undefined), [ends])
  const query = { ...(state ? { state: state as 'valid' } : {}), ...(endsBefore ? { endsBefore } : {}) }
  const { found, items } = usePages(['/accounts/{account}/certificates', account.id, query], async (cursor, signal) =>
    data(await api.GET('/accounts/{account}/certificates', { params: { path: { account: account.id }, query: { ...query, limit: 100, cursor } }, signal })))
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set())
  const chosen = items.filter((c) => ids.has(c.id)) // of what is shown
  const clear = () => void navigate({ search: (s) => ({ ...s, state: undefined, ends: undefined }) })
  return (
    <div className="stack">
      {(items.length > 0 || state || ends) && <div className="facets">
        <span className="labelled"><label htmlFor="certificate-state">{t('Status')}</label>
        <span className="level">
          <FormSelect id="certificate-state" value={state} onChange={(_e, v) => void navigate({ search: (s) => ({ ...s, state: v || undefined }) })}>
            <FormSelectOption value="" label={t('All')} />
            {Object.entries(certificateStates(t)).map(([k, [words]]) => <FormSelectOption key={k} value={k} label={words} />)}
          </FormSelect>
        </span></span>
        <span className="labelled"><label htmlFor="certificate-ends">{t('Expires')}</label>
        <span className="level">
          <FormSelect id="certificate-ends" value={ends ?? 0} onChange={(_e, v) => void navigate({ search: (s) => ({ ...s, ends: Number(v) || undefined }) })}>
            <FormSelectOption value={0} label={t('At any time')} />
            {[7, 30, 90].map((n) => <FormSelectOption key={n} value={n} label={t('Within {{n}} days', { n })} />)}
          </FormSelect>
        </span></span>
      </div>}
      {found.error ? <ProblemAlert error={found.error} title={t('The certificates could not be read')} retry={() => void found.refetch()} /> : found.isPending ? <Waiting rows={8} /> : items.length === 0 ? (
        state || ends ? <Empty title={t('No certificates match these filters.')} actions={<button type="button" className="pf-v6-c-button pf-m-link" onClick={clear}>{t('Clear filters')}</button>} />
          : <Empty title={t('No device has a certificate yet.')} actions={<Link className="pf-v6-c-button pf-m-primary" to="/enrollment" search={{ account: account.metadata.name }}>{t('Open the profiles')}</Link>}>{t('A profile with an identity certificate gives one to each device that enrolls; a device\'s own page issues one.')}</Empty>
      ) : (
        <>
          <p className="muted">{t('Devices renew by themselves: Renewal says when each should come for its next certificate, and what came of it. Profile is the one that the device was told last.')}</p>
          <Counted shown={items.length} more={found.hasNextPage} />
          <Many chosen={chosen} clear={() => setIds(new Set())} />
          <CertificateTable certificates={items} caption={t('Device certificates')} chosen={{ ids, set: setIds }} />
          <Foot more={found.hasNextPage} busy={found.isFetchingNextPage} next={found.fetchNextPage} />
        </>
      )}
    </div>
  )
}
