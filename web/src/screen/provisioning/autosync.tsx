import { Alert, Button, Card, CardBody, CardTitle, ExpandableSection, Flex, List, ListItem, Progress, Switch, Tooltip } from '@patternfly/react-core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { useMay } from '~/api/who'
import { Act } from '~/part/act'
import { ProblemAlert } from '~/part/problem'
import { syncLook } from '~/part/state'
import { count, percent as percentOf } from '~/part/text'
import { useToasts } from '~/part/toast'
import { unconfirmed } from '../inventory/search'
import { useSteer, type Settings } from './data'
import { TurnOff, TurnOn } from './slider'

const order = ['inSync', 'sending', 'queued', 'applied', 'waiting', 'failed', 'unreachable', 'excluded', 'unsupported', 'staged', 'off']

/** The slider Auto-Sync Credentials with Devices, and how far everybody has come. */
export function AutoSync({ account, now }: { account: Api['Account']; now: Settings }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const may = useMay('provision')
  const steer = useSteer(account.id)
  const [dialog, setDialog] = useState<'' | 'on' | 'off'>('')
  const { spec, status } = now.value
  const on = spec.autoSync.enabled
  const why = !may.allowed ? may.why : !spec.enabled ? t('Enable provisioning first.') : ''
  const r = status.rollout
  const slider = (
    <Switch id="auto-sync" label={t('Auto-Sync Credentials with Devices')} isChecked={on} isDisabled={Boolean(why)} aria-describedby="auto-sync-why"
      onChange={(_e, want) => setDialog(want ? 'on' : 'off')} />
  )
  return (
    <Card isFullHeight>
      <CardTitle component="h2">{t('Auto-Sync')}</CardTitle>
      <CardBody>
        <div className="stack">
          <div>
            {why ? <Tooltip content={why}><span>{slider}</span></Tooltip> : slider}
            <p id="auto-sync-why" className="muted">{why || t('Every supported device gets this pair and address, however it was onboarded, and takes its settings from policies.')}</p>
          </div>
          {r.state === 'paused' && (
            <Alert variant="warning" isInline component="p" title={t('The roll-out is paused')}
              actionLinks={<Button variant="link" isInline onClick={() => steer.mutate('resumeSync')}>{t('Resume')}</Button>}>{r.reason}</Alert>
          )}
          {on && <Wave rollout={r} counts={status.counts} />}
          <Counts account={account} counts={status.counts} />
          {steer.error && <ProblemAlert error={steer.error} title={t('The roll-out was not steered')} />}
          {on && (
            <Flex gap={{ default: 'gapSm' }}>
              <Link to="/devices" search={{ account: account.metadata.name, credentialSync: ['inSync', ...unconfirmed] }} className="pf-v6-c-button pf-m-secondary pf-m-small">{t('Show the {{count}} devices', { count: ['inSync', ...unconfirmed].reduce((sum, k) => sum + (status.counts[k] ?? 0), 0) })}</Link>
              {r.state === 'running' && r.behind > 0 && <Act power="provision" variant="secondary" size="sm" onClick={() => steer.mutate('pauseSync')}>{t('Pause')}</Act>}
              <Link to="/devices" search={{ account: account.metadata.name }} className="pf-v6-c-button pf-m-secondary pf-m-small">{t('Exclude devices in the inventory')}</Link>
              {(status.counts.failed ?? 0) > 0 && (
                <Act power="provision" variant="secondary" size="sm" onClick={() => steer.mutate('retryFailed', { onSuccess: () => toasts.say(t('Trying again with the devices that failed')) })}>{t('Retry failed')}</Act>
              )}
            </Flex>
          )}
          {on && <p className="muted">{t('To exclude devices: select them in the inventory, then Actions, Exclude from Auto-Sync.')}</p>}
          <ExpandableSection toggleText={t('What Auto-Sync sets on devices')}>
            <List>
              <ListItem><strong>PolyOS:</strong> {t('Authentication Type = Basic, Server Address, Server User, Server Password')}</ListItem>
              <ListItem><strong>UC Software:</strong> {t('Server Type = HTTPS, DHCP Boot Server = Static, Server Address, Server User, Server Password')}</ListItem>
              <ListItem><strong>Avaya J100:</strong> TLSSRVR, TLSDIR, TLSPORT, FORCE_HTTP_AUTH_USERNAME, FORCE_HTTP_AUTH_PASSWORD</ListItem>
            </List>
            <p className="muted">{t('Policies and imports cannot set these while Auto-Sync is on.')}</p>
          </ExpandableSection>
        </div>
      </CardBody>
      {dialog === 'on' && <TurnOn account={account} now={now} close={() => setDialog('')} />}
      {dialog === 'off' && <TurnOff account={account} now={now} close={() => setDialog('')} />}
    </Card>
  )
}

/** Who of those that Auto-Sync reaches has proved the pair of now. */
function Wave({ rollout, counts }: { rollout: Api['Rollout']; counts: Record<string, number> }) {
  const { t } = useTranslation()
  const done = counts.inSync ?? 0
  const all = done + rollout.behind
  if (all === 0) return null
  const percent = Math.floor((done / all) * 100)
  const left = ['staged', 'excluded', 'unsupported'].filter((k) => (counts[k] ?? 0) > 0) // Auto-Sync does not reach them
  const says = rollout.behind === 0 ? t('All devices use the pair of version {{n}}.', { n: rollout.generation })
    : t('{{done}} of {{all}} devices use the new pair (version {{n}})', { n: rollout.generation, done: count(done), all: count(all) })
  return (
    <div>
      <Progress value={percent} title={says} aria-label={t('Devices in sync')} variant={(counts.failed ?? 0) > 0 ? 'warning' : rollout.behind === 0 ? 'success' : undefined} />
      {left.length > 0 && <p className="muted">{t('Not counted: {{parts}}', { parts: left.map((k) => `${count(counts[k]!)} ${syncLook(t, k).words}`).join(', ') })}</p>}
      {rollout.waves > 1 && <p className="muted">{t('Wave {{wave}} of {{waves}}', { wave: rollout.wave, waves: rollout.waves })}</p>}
      {/* Milestones are told; each device is not. */}
      <p role="status" className="visually-hidden">{t('{{percent}} in sync', { percent: percentOf(Math.floor(percent / 25) / 4) })}{(counts.failed ?? 0) > 0 ? `, ${t('some have failed')}` : ''}</p>
    </div>
  )
}

function Counts({ account, counts }: { account: Api['Account']; counts: Record<string, number> }) {
  const { t } = useTranslation()
  const all = Object.values(counts).reduce((sum, n) => sum + n, 0)
  const of = (states: string[]) => ({ account: account.metadata.name, credentialSync: states })
  return (
    <div>
      <p>{t('Supported: {{n}} of {{all}}', { n: count(all - (counts.unsupported ?? 0)), all: count(all) })}</p>
      <ul className="counts" aria-label={t('Credential sync')}>
        {order.filter((k) => (counts[k] ?? 0) > 0).map((k) => {
          const look = syncLook(t, k)
          return (
            <li key={k} data-state={k} data-color={look.color}>
              {look.icon && <look.icon aria-hidden />}
              <Link to="/devices" search={of([k])}><span className="n">{count(counts[k]!)}</span> <span>{look.words}</span></Link>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
