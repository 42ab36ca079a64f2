import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { Fact } from '~/part/fact'
import { count, None } from '~/part/text'

/** How many devices the waves of an upgrade take: those that are named, and one with the rest when they do not take all. What is skipped is of no wave. */
export function wavesOf({ upgrade, progress }: Api['JobView']): { sizes: number[]; rest: boolean } {
  const named = upgrade?.waves ?? []
  const left = progress.total - progress.skipped - named.reduce((n, w) => n + w, 0)
  return left > 0 || named.length === 0 ? { sizes: [...named, Math.max(0, left)], rest: true } : { sizes: named, rest: false }
}

/** What firmware waves go by: the waves, which of them is open, and what stops them. */
export function UpgradeFacts({ of: j, upgrade: u }: { of: Api['JobView']; upgrade: NonNullable<Api['JobView']['upgrade']> }) {
  const { t } = useTranslation()
  const { sizes, rest } = wavesOf(j)
  const words = (n: number, i: number) => (!rest || i < sizes.length - 1 ? t('{{count}} devices', { count: n }) : i === 0 ? t('all at once') : t('the rest, {{count}} devices', { count: n }))
  return (
    <>
      <Fact term={t('Waves')}>
        <ol className="waves">
          {sizes.map((n, i) => <li key={i} data-open={u.wave === i + 1}>{words(n, i)} {u.wave === i + 1 && <Label isCompact color="blue">{t('Open')}</Label>}{u.wave > i + 1 && <span className="muted">{t('over')}</span>}</li>)}
        </ol>
      </Fact>
      <Fact term={t('Pauses at')}>{u.stopAtFailures > 0 ? t('{{count}} failures', { count: u.stopAtFailures }) : <None />}</Fact>
      {u.perMinute > 0 && <Fact term={t('At most in a minute')}>{count(u.perMinute)}</Fact>}
    </>
  )
}
