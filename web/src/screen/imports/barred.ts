import { useTranslation } from 'react-i18next'
import { useMay, useWho } from '~/api/who'

/** Why who is signed in may not import; empty: they may. An import is about the whole account. */
export function useBarred(): string {
  const { t } = useTranslation()
  const { me } = useWho()
  const may = useMay('devices')
  return !may.allowed ? may.why : me.sites.length > 0 ? t('Your role is for some sites alone, and this is about the whole account.') : ''
}
