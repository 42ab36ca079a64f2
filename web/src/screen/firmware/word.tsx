import type { TFunction } from 'i18next'
import { useTranslation } from 'react-i18next'

/** What a rule says, in words. */
export function ruleWord(t: TFunction, value: string): string {
  return { same: t('Same as default'), latest: t('Latest'), off: t('Off') }[value] ?? value
}

/** The same, on a page. */
export function RuleWord({ of, builtin }: { of: string; /** No rule says it. */ builtin?: boolean }) {
  const { t } = useTranslation()
  if (builtin) return <>{t('Off (default)')}</>
  return <>{['same', 'latest', 'off'].includes(of) ? ruleWord(t, of) : t('Pinned {{version}}', { version: of })}</>
}
