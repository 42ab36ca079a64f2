import { Button } from '@patternfly/react-core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Empty, Screen } from '~/part/page'

/** Lost is what stands at addresses that name nothing. */
export function Lost() {
  const { t } = useTranslation()
  return (
    <Screen title={t('Nothing is here')}>
      <Empty title={t('This address names no page')} actions={<Button variant="primary" component={(p: object) => <Link {...p} to="/devices" />}>{t('Open the inventory')}</Button>} />
    </Screen>
  )
}
