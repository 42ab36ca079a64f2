import { Label } from '@patternfly/react-core'
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { $api } from '~/api/client'
import { useWho } from '~/api/who'
import { Copyable, count, None } from '~/part/text'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { useDoor } from './data'

/** What devices are told to trust: this server's root, and the root that each profile sends along. */
export function Trust() {
  const { t } = useTranslation()
  const { account } = useWho()
  const { origin } = useDoor(account.id)
  const found = $api.useQuery('get', '/accounts/{account}/profiles', { params: { path: { account: account.id }, query: { limit: 200 } } })
  if (found.error) return <ProblemAlert error={found.error} title={t('The profiles could not be read')} retry={() => void found.refetch()} />
  if (!found.data) return <Waiting rows={5} />
  return (
    <div className="stack">
      <section aria-labelledby="root">
        <h2 id="root" className="pf-v6-c-title pf-m-lg">{t('Root of this server')}</h2>
        <p className="muted">{t('Whoever trusts it can check every certificate that was issued here. Verifiers need nothing else.')}</p>
        {origin ? <Copyable text={`${origin}/pki/root.pem`} label={t('Copy the address')} /> : <None />}
      </section>
      <section aria-labelledby="profiles-roots">
        <h2 id="profiles-roots" className="pf-v6-c-title pf-m-lg">{t('Roots sent at enrollment')}</h2>
        {found.data.items.length === 0 ? <Empty level="h3" title={t('No profiles yet.')}>{t('A profile tells devices which root to trust before they are sent to their server.')}</Empty> : (
          <Table role="table" variant="compact" gridBreakPoint="grid-md">
            <Caption className="visually-hidden">{t('Profiles, and the devices that were told them')}</Caption>
            <Thead><Tr><Th>{t('Profile')}</Th><Th>{t('Root CA')}</Th><Th>{t('Identity certificate')}</Th><Th className="number">{t('Devices that have it')}</Th><Th info={{ tooltip: t('Enrolled devices that have an earlier version of the profile.') }} className="number">{t('Behind')}</Th></Tr></Thead>
            <Tbody>
              {found.data.items.map((p) => (
                <Tr key={p.id} data-row-id={p.id}>
                  <Td dataLabel={t('Profile')}><Link to="/enrollment" search={{ account: account.metadata.name }}>{p.metadata.name}</Link></Td>
                  <Td dataLabel={t('Root CA')}>{p.spec.rootCA ? <Label isCompact color="blue">{t('Its own')}</Label> : t('None: what devices trust from the factory')}</Td>
                  <Td dataLabel={t('Identity certificate')}>{p.spec.issueIdentity ? t('Yes') : t('No')}</Td>
                  <Td dataLabel={t('Devices that have it')} className="number">{p.spec.rootCA ? count(p.status.enrolled - p.status.behind) : <None />}</Td>
                  <Td dataLabel={t('Behind')} className="number">{count(p.status.behind)}</Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
        )}
      </section>
    </div>
  )
}
