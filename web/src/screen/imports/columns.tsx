import { Alert, Button, FormSelect, FormSelectOption } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useTranslation } from 'react-i18next'
import { Empty } from '~/part/page'
import { None } from '~/part/text'
import { Press } from '~/part/press'
import type { Draft } from './state'
import { fields } from './table'

/** Step 2: what each column says. What is no field is a setting of the device, by its vendor's name. */
export function ColumnsStep({ draft, change, back, next }: { draft: Draft; change(d: Partial<Draft>): void; back(): void; next(): void }) {
  const { t } = useTranslation()
  const f = draft.file?.text ?? draft.file?.told
  const words: Record<string, string> = {
    mac_address: t('MAC Address'), serial_number: t('Serial Number'), device_model: t('Model'), family: t('Family'), name: t('Device Name'), site_name: t('Site'), room_name: t('Room'), user: t('Assigned User'),
    groups: t('Device Groups'), labels: t('Labels'), onboarding: t('Onboarding'), auto_sync: t('Auto-Sync'),
  }
  const set = (i: number, v: string | null) => change({ names: draft.names.map((n, k) => (k === i ? v : n)) })
  const twice = draft.names.filter((n, i) => n !== null && draft.names.indexOf(n) !== i)
  const mac = !f || draft.names.includes('mac_address')
  return (
    <div className="stack">
      {!f ? <Empty title={t('The server reads the columns of the tables in this file.')}>{t('They are named as exports name them: mac_address, device_model, site_name … Anything else is a setting.')}</Empty> : (
        <>
          {!mac && <Alert variant="warning" isInline component="p" title={t('No column is the MAC Address, and every row needs one.')} />}
          {twice.length > 0 && <Alert variant="warning" isInline component="p" title={t('Two columns are the same: {{names}}.', { names: [...new Set(twice)].map((n) => words[n!] ?? n).join(', ') })} />}
          <Table role="table" variant="compact" gridBreakPoint="grid-md">
            <caption className="visually-hidden">{t('Columns')}</caption>
            <Thead><Tr><Th>{t('File column')}</Th><Th>{t('Example')}</Th><Th width={35}>{t('Field')}</Th></Tr></Thead>
            <Tbody>
              {f.header.map((h, i) => {
                const example = f.rows.map((r) => r[i]).find((v) => v)
                return (
                  <Tr key={`${h}-${i}`}>
                    <Td dataLabel={t('File column')}><code>{h || t('(no name)')}</code></Td>
                    <Td dataLabel={t('Example')} modifier="breakWord">{example ? <code>{example}</code> : <None />}</Td>
                    <Td dataLabel={t('Field')}>
                      <FormSelect aria-label={t('Field of {{column}}', { column: h })} value={draft.names[i] ?? ''} onChange={(_e, v) => set(i, v === '' ? null : v)}>
                        <FormSelectOption value="" label={t('Left out')} />
                        {fields.map((k) => <FormSelectOption key={k} value={k} label={words[k]!} />)}
                        {h && !fields.includes(h) && <FormSelectOption value={h} label={t('Setting: {{name}}', { name: h })} />}
                      </FormSelect>
                    </Td>
                  </Tr>
                )
              })}
            </Tbody>
          </Table>
        </>
      )}
      <div className="below-step">
        <Button variant="secondary" onClick={back}>{t('Back')}</Button>
        <Press why={!mac ? t('Say which column is the MAC Address.') : twice.length > 0 ? t('Two columns are the same field.') : ''} variant="primary" onClick={next}>{t('Check')}</Press>
      </div>
    </div>
  )
}
