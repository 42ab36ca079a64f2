import { Label } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { Fact } from '~/part/fact'
import { count, None } from '~/part/text'

type Of = NonNullable<Api['JobView']['upgrade']>

/** What firmware waves go by: the waves, which of them is open, and what stops them. */
export function UpgradeFacts({ of: u, total }: { of: Of; total: number }) {
  const { t } = useTranslation()
  const rest = total - u.waves.reduce((n, w) => n + w, 0)
  const sizes = [...u.waves.map((w) => t('{{count}} devices', { count: w })), ...(rest > 0 || u.waves.length === 0 ? [u.waves.length === 0 ? t('all at once') : t('the rest, {{count}} devices', { count: rest })] : [])]
  return (
    <>
      <Fact term={t('Waves')}>
        <ol className="waves">
          {sizes.map((words, i) => <li key={i} data-open={u.wave === i + 1}>{words} {u.wave === i + 1 && <Label isCompact color="blue">{t('Open')}</Label>}{u.wave > i + 1 && <span className="muted">{t('over')}</span>}</li>)}
        </ol>
      </Fact>
      <Fact term={t('Pauses at')}>{u.stopAtFailures > 0 ? t('{{count}} failures', { count: u.stopAtFailures }) : <None />}</Fact>
      {u.perMinute > 0 && <Fact term={t('At most in a minute')}>{count(u.perMinute)}</Fact>}
    </>
  )
}
