import { Button, Label, Popover } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { useMay } from '~/api/who'
import { Act } from '~/part/act'
import { mask, SettingName, settingHelp, SettingValue, StoredSecret } from '~/part/setting'
import { count } from '~/part/text'
import { levelWord } from '../device/settings'

/** A setting that the policy sets, will set or gives back, or that its devices inherit. */
export interface Row { key: string; entry?: Api['Setting']; was?: string; draft?: string | null; locked: boolean; fares?: Api['PolicySetting'] }

export const setHere = (r: Row) => r.was !== undefined || (r.draft !== undefined && r.draft !== null)
export const conflicts = (r: Row) => setHere(r) && Boolean(r.fares && (r.fares.overridden > 0 || r.fares.unsupported.length > 0))

interface Props { rows: Row[]; set(key: string, value: string | null): void; takeBack(key: string): void; lock(key: string, on: boolean): void }

/** The settings of a policy, each with where it stands on the policy's devices. */
export function Rows({ rows, set, takeBack, lock }: Props) {
  const { t } = useTranslation()
  const may = useMay('design')
  return (
    <Table role="table" aria-label={t('Settings of the policy')} variant="compact" gridBreakPoint="grid-lg">
      <Thead><Tr><Th width={30}>{t('Setting')}</Th><Th width={25}>{t('Value')}</Th><Th>{t('Source')}</Th><Th screenReaderText={t('Actions')} /></Tr></Thead>
      <Tbody>
        {rows.map((r) => {
          const help = settingHelp(t, r.entry)
          return (
            <Tr key={r.key} data-setting={r.key} data-state={setHere(r) ? 'here' : 'inherited'}>
              <Td dataLabel={t('Setting')} modifier="breakWord"><div><SettingName of={r.key} entry={r.entry} />{help && <div className="muted">{help}</div>}</div></Td>
              <Td dataLabel={t('Value')} modifier="breakWord"><div><Value of={r} set={set} disabled={!may.allowed} /></div></Td>
              <Td dataLabel={t('Source')}><div className="marks"><Source of={r} /></div></Td>
              <Td className="row-actions"><Actions of={r} set={set} takeBack={takeBack} lock={lock} /></Td>
            </Tr>
          )
        })}
      </Tbody>
    </Table>
  )
}

function Value({ of: r, set, disabled }: { of: Row; set(key: string, value: string | null): void; disabled: boolean }) {
  const { t } = useTranslation()
  const label = t('Value of {{key}}', { key: r.key })
  if (r.draft === null) return <s className="muted">{r.was}</s>
  if (!setHere(r)) {
    const values = r.fares?.beneath ?? []
    const means = r.entry?.choices.find((c) => c.value === values[0]?.value || c.alias === values[0]?.value)?.means
    return <><code>{values[0]?.value === mask ? '••••••••' : values[0]?.value}</code>{means && <span className="muted"> – {means}</span>}{values.length > 1 && <span className="muted"> {t('and {{n}} other values', { n: values.length - 1 })}</span>}</>
  }
  if (r.draft === undefined && (r.entry?.secret || r.was === mask)) return <StoredSecret label={label} change={(v) => set(r.key, v)} disabled={disabled} />
  return <SettingValue label={label} entry={r.entry} value={r.draft ?? r.was ?? ''} change={(v) => set(r.key, v)} disabled={disabled} focus={r.entry?.secret && r.was !== undefined} />
}

function Source({ of: r }: { of: Row }) {
  const { t } = useTranslation()
  const beneath = r.fares?.beneath ?? []
  const was = beneath[0] && (beneath[0].level === 'builtin' ? t('Muster defaults') : `${levelWord(t, beneath[0].level)} · ${beneath[0].name}`)
  const here = setHere(r)
  return (
    <>
      {r.draft === null ? <Label isCompact color="orange">{t('Reset to inherited')}</Label>
        : !here ? <Inherited from={beneath} />
          : <Label isCompact color={r.draft === undefined ? 'grey' : 'blue'}>{r.draft === undefined ? `● ${t('Set here')}` : r.was === undefined ? t('New') : t('Changed')}</Label>}
      {here && was && <span className="muted">{t('was: {{source}}', { source: was })}</span>}
      {r.locked && <Label isCompact variant="outline">{t('Locked')}</Label>}
      {here && r.fares && r.fares.overridden > 0 && <Overridden of={r.fares} />}
      {here && r.fares && r.fares.unsupported.length > 0 && <Label isCompact color="orange" title={r.fares.unsupported.join(', ')}>▲ {t('Not supported by {{count}} models', { count: r.fares.unsupported.length })}</Label>}
    </>
  )
}

function Inherited({ from }: { from: Api['PolicySource'][] }) {
  const { t } = useTranslation()
  const first = from[0]
  if (!first) return null
  return <span>○ {t('Inherited')} · <Policy of={first} />{from.length > 1 && <> <Sources of={from} words={t('{{n}} sources', { n: from.length })} title={t('What its devices inherit')} /></>}</span>
}

function Policy({ of: p }: { of: Api['PolicySource'] }) {
  const { t } = useTranslation()
  if (!p.policy) return <>{p.level === 'builtin' ? t('Muster defaults') : p.name}</>
  return <Link to="/policies/$policy" params={{ policy: p.policy }}>{levelWord(t, p.level)} · {p.name}</Link>
}

function Overridden({ of: f }: { of: Api['PolicySetting'] }) {
  const { t } = useTranslation()
  return <span><Label isCompact color="orange">▲ {t('Overridden on {{count}} devices', { count: f.overridden })}</Label> <Sources of={f.by} words={t('Show')} title={t('Policies that win over it')} /></span>
}

function Sources({ of, words, title }: { of: Api['PolicySource'][]; words: string; title: string }) {
  const { t } = useTranslation()
  return (
    <Popover aria-label={title} headerContent={title} headerComponent="h3" bodyContent={(
      <ul className="layers">{of.slice(0, 20).map((s, i) => <li key={i}><Policy of={s} />{s.locked && ` (${t('Locked')})`}: <code>{s.value}</code> <span className="muted">{t('on {{n}}', { n: count(s.devices) })}</span></li>)}</ul>
    )}>
      <Button variant="link" isInline>{words}</Button>
    </Popover>
  )
}

function Actions({ of: r, set, takeBack, lock }: Omit<Props, 'rows'> & { of: Row }) {
  const { t } = useTranslation()
  if (r.draft === null || (r.draft !== undefined && r.was === undefined)) return <Button variant="link" isInline onClick={() => takeBack(r.key)}>{t('Take back')}</Button>
  if (!setHere(r)) {
    const first = r.fares?.beneath[0]
    return <Act power="design" variant="link" isInline because={first?.locked ? t('A policy beneath locks this setting.') : undefined} onClick={() => set(r.key, r.entry?.secret ? '' : first?.value ?? '')}>{t('Override')}</Act>
  }
  return (
    <>
      <Act power="design" variant="link" isInline onClick={() => lock(r.key, !r.locked)}>{r.locked ? t('Unlock') : t('Lock')}</Act>
      {r.draft !== undefined ? <Button variant="link" isInline onClick={() => takeBack(r.key)}>{t('Take back')}</Button>
        : <Act power="design" variant="link" isInline onClick={() => set(r.key, null)}>{t('Reset')}</Act>}
    </>
  )
}
