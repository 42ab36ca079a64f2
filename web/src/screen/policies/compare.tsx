import { Button, Modal, ModalBody, ModalFooter, ModalHeader, Switch } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalog } from '~/api/catalog'
import type { Api } from '~/api/client'
import { Choice } from '~/part/field'
import { mask, SettingName } from '~/part/setting'
import { None } from '~/part/text'
import { levelWord } from '../device/settings'

/** Two policies, setting by setting. Secrets are not told apart: nobody is shown them. */
export function Compare({ first, others, close }: { first: Api['PolicyResource']; others: Api['PolicyResource'][]; close(): void }) {
  const { t } = useTranslation()
  const [to, setTo] = useState('')
  const [all, setAll] = useState(false)
  const second = others.find((p) => p.id === to)
  const [a, b] = [first.spec.settings, second?.spec.settings ?? {}]
  const keys = second ? [...new Set([...Object.keys(a), ...Object.keys(b)])].sort() : []
  const differ = keys.filter((k) => a[k] !== b[k])
  const entries = useCatalog(keys)
  const cell = (v?: string) => (v === undefined ? <None /> : v === mask ? '••••••••' : <code>{v}</code>)
  return (
    <Modal isOpen variant="large" onClose={close} aria-labelledby="compare-title">
      <ModalHeader title={t('Compare {{name}}', { name: first.metadata.name })} labelId="compare-title" />
      <ModalBody>
        <div className="stack">
          <Choice id="compare-to" label={t('With')} value={to} change={setTo} none="" options={others.map((p) => [p.id, `${p.metadata.name} · ${levelWord(t, p.spec.level)}`] as const)} />
          {second && (
            <>
              <Switch id="compare-all" label={t('Those that are the same, too')} isChecked={all} onChange={(_e, v) => setAll(v)} />
              <p role="status" className="muted">{t('{{n}} of {{total}} settings differ', { n: differ.length, total: keys.length })}</p>
              <Table role="table" aria-label={t('Both policies')} variant="compact" gridBreakPoint="grid-md">
                <Thead><Tr><Th width={40}>{t('Setting')}</Th><Th>{first.metadata.name}</Th><Th>{second.metadata.name}</Th></Tr></Thead>
                <Tbody>
                  {(all ? keys : differ).map((k) => (
                    <Tr key={k}><Td dataLabel={t('Setting')} modifier="breakWord"><SettingName of={k} entry={entries.get(k)} /></Td><Td dataLabel={first.metadata.name} modifier="breakWord">{cell(a[k])}</Td><Td dataLabel={second.metadata.name} modifier="breakWord">{cell(b[k])}</Td></Tr>
                  ))}
                </Tbody>
              </Table>
            </>
          )}
        </div>
      </ModalBody>
      <ModalFooter><Button variant="primary" onClick={close}>{t('Close')}</Button></ModalFooter>
    </Modal>
  )
}
