import { Label } from '@patternfly/react-core'
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Fit } from '~/part/fit'
import { Empty, Waiting } from '~/part/page'
import { Counted } from '~/part/pages'
import { ProblemAlert } from '~/part/problem'
import { familyWord } from '~/part/state'
import { count, None } from '~/part/text'
import { useOverview, useRules, winner } from './data'
import { RuleWord } from './word'

/** Which software each model runs, and which it should. */
export function Overview({ upgrade, upload }: { upgrade(model: string, version?: string): void; upload(): void }) {
  const { t } = useTranslation()
  const { account } = useWho()
  const found = useOverview(account.id)
  const rules = useRules(account.id)
  if (found.error) return <ProblemAlert error={found.error} title={t('The devices could not be counted')} retry={() => void found.refetch()} />
  if (!found.data) return <Waiting rows={6} />
  if (found.data.items.length === 0) return <Empty title={t('No devices yet.')} actions={<Act power="design" variant="primary" onClick={upload}>{t('Upload release')}</Act>}>{t('As soon as devices come, their models and versions stand here.')}</Empty>
  const list = (m: Api['ModelFirmware'], more: Record<string, string[]>) => ({ account: account.metadata.name, model: m.model || undefined, ...more })
  return (
    <>
      <Counted shown={found.data.items.length} more={false} all={t('{{count}} models', { count: found.data.items.length })} />
      <Fit label={t('Firmware by model')}><Table role="table" variant="compact" gridBreakPoint="grid-lg">
        <Caption className="visually-hidden">{t('Firmware by model')}</Caption>
        <Thead><Tr><Th>{t('Model')}</Th><Th className="number">{t('Devices')}</Th><Th width={30}>{t('Versions in use')}</Th><Th>{t('Target')}</Th><Th>{t('Rule')}</Th><Th className="number">{t('Behind')}</Th><Th className="number">{t('Failed')}</Th><Th screenReaderText={t('Actions')} /></Tr></Thead>
        <Tbody>
          {found.data.items.map((m) => {
            const failed = (m.states.failed ?? 0) + (m.states.stopped ?? 0)
            return (
              <Tr key={m.model} data-row-id={m.model}>
                <Td dataLabel={t('Model')}>{m.model || t('Unknown')}<div className="muted">{familyWord(m.family)}</div></Td>
                <Td dataLabel={t('Devices')} className="number"><Link to="/devices" search={list(m, {})}>{count(m.devices)}</Link></Td>
                <Td dataLabel={t('Versions in use')}><Versions of={m} /></Td>
                <Td dataLabel={t('Target')}>{m.targets.map((v) => <div key={v.version}>{v.version}{m.targets.length > 1 && <span className="muted"> · {count(v.devices)}</span>}</div>)}{m.offered.length === 0 ? <div className="muted">{t('No release')}</div> : m.targets.length === 0 && <None />}</Td>
                <Td dataLabel={t('Rule')}>{rules.data ? <RuleOf won={winner(rules.data.value, rules.data.value.spec.rules, m.model, '')} /> : <None />}</Td>
                <Td dataLabel={t('Behind')} className="number">{m.behind > 0 ? <Link to="/devices" search={list(m, { firmware: ['behind'] })}>{count(m.behind)}</Link> : m.targets.length === 0 ? <None /> : '0'}</Td>
                <Td dataLabel={t('Failed')} className="number">{failed > 0 ? <Link to="/devices" search={list(m, { firmware: ['failed', 'stopped'] })}><Label isCompact color="red">{count(failed)}</Label></Link> : '0'}</Td>
                <Td className="row-actions">
                  {m.offered.length > 0 && <Act power="design" variant="link" isInline onClick={() => upgrade(m.model, m.offered[0])}>{t('New wave…')}<span className="visually-hidden"> {m.model}</span></Act>}
                </Td>
              </Tr>
            )
          })}
        </Tbody>
      </Table></Fit>
    </>
  )
}

const RuleOf = ({ won }: { won: ReturnType<typeof winner> }) => <RuleWord of={won.value} builtin={won.by === 'builtin'} />

/** A bar of the versions, with the same as text: most devices first. */
function Versions({ of: m }: { of: Api['ModelFirmware'] }) {
  const { t } = useTranslation()
  let at = 0
  if (m.versions.length === 1) return <>{m.versions[0]!.version || t('Not known')}</>
  return (
    <div className="versions">
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden className="bar">
        {m.versions.map((v, i) => {
          const x = at
          at += (100 * v.devices) / m.devices
          return <rect key={v.version} x={x} y={0} width={Math.max(0, at - x - (i < m.versions.length - 1 ? 0.6 : 0))} height={4} data-tone={v.version === '' ? 'none' : Math.min(i, 4)} />
        })}
      </svg>
      <ul>
        {m.versions.slice(0, 4).map((v, i) => <li key={v.version}><span aria-hidden className="key" data-tone={v.version === '' ? 'none' : Math.min(i, 4)} />{v.version || t('Not known')} <span className="muted">{count(v.devices)}</span></li>)}
        {m.versions.length > 4 && <li className="muted">{t('and {{n}} more', { n: m.versions.length - 4 })}</li>}
      </ul>
    </div>
  )
}
