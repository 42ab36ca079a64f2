import { Card, CardBody, CardTitle } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { $api } from '~/api/client'
import { titleOf, useWho } from '~/api/who'
import { Waiting } from '~/part/page'
import { When } from '~/part/text'
import { everyone } from '../audit/search'
import { Target } from '../audit/target'
import { deedWord } from '../audit/words'
import { Refusal } from './refusal'

/** The newest lines of the audit log. */
export function Activity() {
  const { t } = useTranslation()
  const { account, accounts, me } = useWho()
  const lone = account.id === me.account && accounts.length > 1 // of one's own with others beneath: all of them
  const found = $api.useQuery('get', '/audit', { params: { query: { limit: 10, ...(lone ? {} : { account: account.id }) } } })
  const name = (id: string) => { const a = accounts.find((one) => one.id === id); return a ? titleOf(a) : id }
  return (
    <Card component="section" aria-labelledby="activity">
      <CardTitle component="h2" id="activity">{t('Activity')}</CardTitle>
      <CardBody>
        {found.error ? <Refusal error={found.error} retry={() => void found.refetch()} /> : !found.data ? <Waiting rows={5} /> : (
          <>
            <Table role="table" aria-labelledby="activity" variant="compact" className="in-card" gridBreakPoint="grid-md" borders={false}>
              <Thead><Tr><Th>{t('Time')}</Th><Th>{t('Actor')}</Th><Th>{t('Action')}</Th><Th>{t('Target')}</Th>{lone && <Th>{t('Account')}</Th>}</Tr></Thead>
              <Tbody>
                {found.data.items.map((e) => (
                  <Tr key={e.id} data-row-id={e.id}>
                    <Td dataLabel={t('Time')} modifier="nowrap"><When at={e.at} /></Td>
                    <Td dataLabel={t('Actor')}>{e.actor.name || e.actor.id}</Td>
                    <Td dataLabel={t('Action')}><span title={e.action}>{deedWord(t, e)}</span></Td>
                    <Td dataLabel={t('Target')} modifier="breakWord"><Target of={e} /></Td>
                    {lone && <Td dataLabel={t('Account')}>{name(e.account)}</Td>}
                  </Tr>
                ))}
              </Tbody>
            </Table>
            <p className="above"><Link to="/audit" search={{ account: account.metadata.name, ...(lone ? { of: everyone } : {}) }}>{t('All of the audit log')}</Link></p>
          </>
        )}
      </CardBody>
    </Card>
  )
}
