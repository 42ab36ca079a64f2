import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { Act } from '~/part/act'
import { Empty } from '~/part/page'
import { SettingName } from '~/part/setting'
import { familyWord } from '~/part/state'

/** What the settings catalog has beside the rows above, to be set. */
export function Found({ items, set }: { items: Api['Setting'][]; set(entry: Api['Setting']): void }) {
  const { t } = useTranslation()
  return (
    <section aria-labelledby="find">
      <h2 id="find" className="pf-v6-c-title pf-m-lg">{t('In the settings catalog')}</h2>
      {items.length === 0 ? <Empty level="h3" title={t('No other setting is called so.')} /> : (
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
