import { DescriptionList, Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { Fact } from '~/part/fact'
import { Connection, familyWord } from '~/part/state'
import { ago, inFull, onClock, onDay, Or, useNow, When } from '~/part/text'
import type { Gateway } from './data'

/** Since when a gateway is here, or is not: a time of today, or the day. */
export function Since({ at, words }: { at: string; words?: boolean }) {
  const { t } = useTranslation()
  const now = useNow()
  const when = new Date(at).toDateString() === new Date(now).toDateString() ? onClock(at) : onDay(at)
  return <time dateTime={at} title={`${ago(at, now, t('just now'))} · ${inFull(at)}`}>{words ? t('since {{when}}', { when }) : when}</time>
}

/** Whether a gateway is here, and since when; of one that nobody started, whether its token is still good. */
export function GatewayState({ of: g, since }: { of: Gateway; since?: boolean }) {
  const { t } = useTranslation()
  const now = useNow()
  if (g.status.enrolledAt) return <><Connection of={g.status.connection} />{since && g.status.since && <> <span className="muted"><Since at={g.status.since} words /></span></>}</>
  const good = g.status.tokenExpiresAt && Date.parse(g.status.tokenExpiresAt) > now
  return <Label isCompact color={good ? 'blue' : 'orange'} title={good ? t('Its token has not been used yet.') : t('Its token was not used within the hour: make a new one.')}>{good ? t('Waits for its first start') : t('Token expired')}</Label>
}

/** What is known of a gateway. */
export function GatewayFacts({ of: g }: { of: Gateway }) {
  const { t } = useTranslation()
  const { status } = g
  return (
    <DescriptionList isCompact columnModifier={{ default: '2Col', xl: '3Col' }}>
      <Fact term={t('Host')}><Or>{status.host}</Or></Fact>
      <Fact term={t('Address')}><Or>{status.address}</Or></Fact>
      <Fact term={t('Networks')}><Or>{status.networks.join(', ')}</Or></Fact>
      <Fact term={t('Version')}><Or>{status.version}</Or></Fact>
      <Fact term={t('Started')}><When at={status.startedAt} /></Fact>
      <Fact term={t('Enrolled')}><When at={status.enrolledAt} /></Fact>
      {status.tokenExpiresAt && <Fact term={t('Token expires')}><When at={status.tokenExpiresAt} /></Fact>}
      {(['ucs', 'polyos'] as const).map((f) => {
        const l = g.spec.logins[f]
        return (
          <Fact key={f} term={t('Login of {{family}}', { family: familyWord(f) })}>
            {!l ? t('The administrator\'s password of the account') : (
              <span className="line">
                <span>{l.user || (f === 'ucs' ? 'Polycom' : 'admin')}</span>
                <span className="muted">{l.password.set ? t('password set') : t('no password')}</span>
                {(l.pushUser || l.pushPassword?.set) && <span className="muted">{l.pushPassword?.set ? t('push as {{user}}, password set', { user: l.pushUser }) : t('push as {{user}}, no password', { user: l.pushUser })}</span>}
              </span>
            )}
          </Fact>
        )
      })}
    </DescriptionList>
  )
}
