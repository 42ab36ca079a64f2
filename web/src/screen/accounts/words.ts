import type { TFunction } from 'i18next'

/** The kinds of account, from the top of the tree down. */
export const types = ['operator', 'provider', 'reseller', 'customer'] as const

/** The word for a kind of account. */
export function typeWord(t: TFunction, type: string): string {
  return { operator: t('Operator'), provider: t('Service Provider'), reseller: t('Reseller'), customer: t('Customer') }[type] ?? type
}

/** Which kinds may stand beneath one: those that are further down. */
export const beneath = (type: string) => types.slice(types.indexOf(type as 'operator') + 1)
