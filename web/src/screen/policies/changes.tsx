import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCatalog } from '~/api/catalog'
import type { Api } from '~/api/client'
import { useWho } from '~/api/who'
import { Diff, SplitDiff } from '~/part/diff'
import { lineDiff } from '~/part/lines'
import { phone, useMatch } from '~/part/narrow'
import { mask, SettingName } from '~/part/setting'
import { None } from '~/part/text'
import { Which } from '~/part/which'
import { maybeSecret } from './drafts'
import { policyYaml } from './export'
import { priorityWord } from './policies'
import type { Draft } from './policy'

type View = 'table' | 'split' | 'unified' | 'yaml'

/** What a draft changes of a policy: as a table, as the difference of two documents, or as the document that it becomes. */
export function Changes({ of: p, draft }: { of: Api['PolicyResource']; draft: Draft }) {
  const { t } = useTranslation()
  const { account } = useWho()
  const [wanted, setView] = useState<View>('table')
  const narrow = useMatch(phone)
  const view = narrow && wanted === 'split' ? 'unified' : wanted // side by side takes more room than a phone has
  const entries = useCatalog([...new Set([...Object.keys(p.spec.settings), ...Object.keys(draft.settings)])])
  const secret = (k: string) => entries.get(k)?.secret || maybeSecret(k, p.spec.settings[k]) && entries.get(k)?.secret !== false
  const hide = (k: string, v: string) => (secret(k) ? '••••••••' : v)
  const before = () => (p.id ? policyYaml(account.metadata.name, { ...p, spec: { ...p.spec, settings: sorted(Object.entries(p.spec.settings).map(([k, v]) => [k, secret(k) ? mask : v])) } }) : '')
  // A secret is another one in both masks: the difference has to say so.
  const after = (changed: string) => policyYaml(account.metadata.name, { ...p, spec: { ...p.spec, priority: draft.priority ?? p.spec.priority, locked: draft.locked ?? p.spec.locked,
    settings: sorted(Object.entries<string | null>({ ...p.spec.settings, ...draft.settings }).filter((e): e is [string, string] => e[1] !== null).map(([k, v]) => [k, !secret(k) ? v : draft.settings[k] === undefined ? mask : changed])) } })
  const difference = () => lineDiff(before(), after(`${mask} (${t('changed')})`))
  return (
    <>
      <Which<View> id="changes-as" label={t('Show changes as')} value={view} choose={setView} options={[['table', t('Table')], ...(narrow ? [] : [['split', t('Split')] as const]), ['unified', t('Unified')], ['yaml', t('YAML')]]} />
      {view === 'split' && <SplitDiff name={t('Changes')} text={difference()} heads={[t('Old'), t('New')]} />}
      {view === 'unified' && <Diff name={t('Changes')} text={difference()} />}
      {view === 'yaml' && <pre className="diff" tabIndex={0} role="region" aria-label={t('The policy as it becomes')}>{after(mask)}</pre>}
      {view === 'table' && (
        <Table role="table" aria-label={t('Changes')} variant="compact" gridBreakPoint="grid-md">
          <Thead><Tr><Th width={40}>{t('Setting')}</Th><Th>{t('Old')}</Th><Th>{t('New')}</Th><Th>{t('Restart')}</Th></Tr></Thead>
          <Tbody>
            {Object.entries(draft.settings).map(([k, v]) => (
              <Tr key={k}>
                <Td dataLabel={t('Setting')} modifier="breakWord"><SettingName of={k} entry={entries.get(k)} /></Td>
                <Td dataLabel={t('Old')} modifier="breakWord">{p.spec.settings[k] === undefined ? <None /> : <code>{hide(k, p.spec.settings[k])}</code>}</Td>
                <Td dataLabel={t('New')} modifier="breakWord">{v === null ? t('Inherited') : <code>{hide(k, v)}</code>}</Td>
                <Td dataLabel={t('Restart')}><span className="short-text">{restartWord(t, entries.get(k)?.restart)}</span></Td>
              </Tr>
            ))}
            {draft.priority && draft.priority !== p.spec.priority && <Tr><Td dataLabel={t('Setting')}>{t('Policy Priority')}</Td><Td dataLabel={t('Old')}>{priorityWord(t, p.spec.priority)}</Td><Td dataLabel={t('New')}>{priorityWord(t, draft.priority)}</Td><Td /></Tr>}
            {draft.locked && <Tr><Td dataLabel={t('Setting')}>{t('Locked')}</Td><Td dataLabel={t('Old')} modifier="breakWord">{p.spec.locked.join(', ') || <None />}</Td><Td dataLabel={t('New')} modifier="breakWord">{draft.locked.join(', ') || <None />}</Td><Td /></Tr>}
          </Tbody>
        </Table>
      )}
    </>
  )
}

const sorted = (of: [string, string][]) => Object.fromEntries(of.sort(([a], [b]) => (a < b ? -1 : 1)))

/** What a device does when the setting changes, as far as the catalog says. */
function restartWord(t: (key: string) => string, restart: Api['Setting']['restart'] | undefined): string {
  return { none: t('No'), restart: t('Restart'), reboot: t('Reboot'), unknown: t('Not known') }[restart ?? 'unknown']
}
