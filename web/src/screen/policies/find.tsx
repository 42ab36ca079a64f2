import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { Within } from '~/api/catalog'
import { api, data, type Api } from '~/api/client'
import { Act } from '~/part/act'
import { Empty, Waiting } from '~/part/page'
import { Counted, Foot, usePages } from '~/part/pages'
import { ProblemAlert } from '~/part/problem'
import { SettingName } from '~/part/setting'
import { familyWord } from '~/part/state'

interface Props { query: Within & { q?: string }; without: readonly string[]; set(entry: Api['Setting']): void }

/** What the settings catalog has beside the rows above, to be set. */
export function Found({ query, without, set }: Props) {
  const { t } = useTranslation()
  const { found, items: all } = usePages(['/settings-catalog', query], async (cursor, signal) => data(await api.GET('/settings-catalog', { params: { query: { ...query, limit: 50, cursor } }, signal })))
  const items = all.filter((s) => !without.includes(s.name))
  if (found.error) return <ProblemAlert error={found.error} title={t('The settings catalog could not be read')} retry={() => void found.refetch()} />
  if (!found.data) return <Waiting rows={3} />
  return (
    <section aria-labelledby="find">
      <h2 id="find" className="pf-v6-c-title pf-m-lg">{t('In the settings catalog')}</h2>
      {items.length > 0 && <Counted shown={items.length} more={found.hasNextPage} />}
      {items.length === 0 ? <Empty level="h3" title={query.q ? t('No other setting is called so.') : t('No other setting stands here.')} /> : (
        <Table role="table" aria-label={t('Settings catalog')} variant="compact" gridBreakPoint="grid-lg">
          <Thead><Tr><Th width={45}>{t('Setting')}</Th><Th>{t('Values')}</Th><Th>{t('Default')}</Th><Th screenReaderText={t('Actions')} /></Tr></Thead>
          <Tbody>
            {items.map((s) => (
              <Tr key={s.family + s.name}>
                <Td dataLabel={t('Setting')} modifier="breakWord"><div><SettingName of={s.name} entry={s} /> <span className="muted">{familyWord(s.family)}</span></div></Td>
                <Td dataLabel={t('Values')}><Values of={s} /></Td>
                <Td dataLabel={t('Default')} modifier="breakWord"><code>{s.default}</code></Td>
                <Td className="row-actions"><Act power="design" variant="secondary" size="sm" onClick={() => set(s)}>{t('Set')}</Act></Td>
              </Tr>
            ))}
          </Tbody>
        </Table>
      )}
      {items.length > 0 && <Foot more={found.hasNextPage} busy={found.isFetchingNextPage} next={() => found.fetchNextPage()} />}
    </section>
  )
}

function Values({ of: s }: { of: Api['Setting'] }) {
  const { t } = useTranslation()
  const kind = { bool: t('on or off'), int: t('a number'), enum: t('one of some'), string: t('text'), host: t('a host'), url: t('a URL'), ip: t('an IP address'), list: t('a list'), opaque: t('text') }[s.type] ?? s.type
  if (s.secret) return <>{t('a secret')}</>
  if (s.choices.length > 0 && s.type !== 'bool') return <span>{s.choices.slice(0, 8).map((c) => c.value).join(', ')}{s.choices.length > 8 && ' …'}</span>
  return <span>{kind}{s.min < s.max && (s.type === 'int' ? ` ${s.min}–${s.max}` : `, ${t('{{min}} to {{max}} characters', { min: s.min, max: s.max })}`)}</span>
}
