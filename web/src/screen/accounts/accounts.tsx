import { Label } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { $api, type Api } from '~/api/client'
import { titleOf, treeOf, useWho } from '~/api/who'
import { Screen } from '~/part/page'
import { count, None } from '~/part/text'

/** S16: the tree of accounts, each a way to its Device Provisioning. */
export function Accounts() {
  const { t } = useTranslation()
  const { accounts, account } = useWho()
  const types: Record<string, string> = { operator: t('Operator'), provider: t('Service Provider'), reseller: t('Reseller'), customer: t('Customer') }
  return (
    <Screen title={t('Accounts')} about={t('A role in an account holds for it and for all accounts beneath it.')}>
      <Table role="table" aria-label={t('Accounts')} variant="compact" gridBreakPoint="grid-md">
        <Thead>
          <Tr>
            <Th>{t('Name')}</Th><Th>{t('Type')}</Th><Th>{t('Account number')}</Th><Th>{t('License')}</Th><Th>{t('Devices')}</Th>
          </Tr>
        </Thead>
        <Tbody>
          {treeOf(accounts).map(({ account: a, depth }) => (
            <Tr key={a.id} data-row-id={a.id} isRowSelected={a.id === account.id}>
              <Td dataLabel={t('Name')} className={`depth-${Math.min(depth, 5)}`}>
                <Link to="/accounts/$account/provisioning" params={{ account: a.metadata.name }} search={{ account: a.metadata.name }}>{titleOf(a)}</Link>
                {a.id === account.id && <> <Label isCompact color="blue">{t('Current')}</Label></>}
              </Td>
              <Td dataLabel={t('Type')}>{types[a.spec.type] ?? a.spec.type}</Td>
              <Td dataLabel={t('Account number')}><code>{a.status.accountNumber}</code></Td>
              <Td dataLabel={t('License')}>{a.spec.license === 'enterprise' ? t('Enterprise') : t('Standard')}</Td>
              <Td dataLabel={t('Devices')}><Devices of={a} /></Td>
            </Tr>
          ))}
        </Tbody>
      </Table>
    </Screen>
  )
}

function Devices({ of }: { of: Api['Account'] }) {
  const found = $api.useQuery('get', '/accounts/{account}/devices', { params: { path: { account: of.id }, query: { limit: 1, count: true } } }, { staleTime: 60_000 })
  if (!found.data) return <None />
  return <Link to="/devices" search={{ account: of.metadata.name }}>{count(found.data.totalCount ?? 0)}</Link>
}
