import { DescriptionList } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { titleOf, useWho } from '~/api/who'
import { Fact } from '~/part/fact'
import { Or } from '~/part/text'
import { roleWord } from '../account/roles'
import { useSiteNames } from '../account/scope'

/** Which server this is, and who one is to it. */
export function About() {
  const { t } = useTranslation()
  const { me, accounts } = useWho()
  const own = accounts.find((a) => a.id === me.account)
  const sitesOf = useSiteNames(me.account)
  return (
    <DescriptionList isCompact columnModifier={{ default: '1Col', md: '2Col' }}>
      <Fact term={t('Muster')}>{t('Version {{version}}', { version: me.version })}</Fact>
      <Fact term={t('License')}>Apache-2.0</Fact>
      <Fact term={t('Server')}><code>{location.origin}</code></Fact>
      <Fact term={t('API')}><a href="/api/v1/openapi.json">{t('OpenAPI document')}</a></Fact>
      <Fact term={t('Your account')}><Or>{own && titleOf(own)}</Or></Fact>
      <Fact term={t('Your role')}>{me.role ? roleWord(t, me.role) : me.rights.join(', ')}</Fact>
      <Fact term={t('Your sites')}>{sitesOf(me.sites)}</Fact>
    </DescriptionList>
  )
}
