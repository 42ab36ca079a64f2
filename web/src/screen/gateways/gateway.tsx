import './gateways.css'
import { Breadcrumb, BreadcrumbItem, Title } from '@patternfly/react-core'
import { Link, useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Act } from '~/part/act'
import { Screen, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { RowMenu } from '~/part/rowmenu'
import { useGateway } from './data'
import { useGatewayDeeds } from './deeds'
import { GatewayFacts, GatewayState } from './facts'
import { FoundPhones } from './found'

/** One gateway: where it is, and what it found on its LAN. */
export function GatewayScreen() {
  const { t } = useTranslation()
  const { gateway: id } = useParams({ from: '/gateways/$gateway' })
  const navigate = useNavigate()
  const { deeds, dialogs, editLogins } = useGatewayDeeds(() => void navigate({ to: '/gateways' }))
  const found = useGateway(id)
  const g = found.data
  const back = (
    <Breadcrumb aria-label={t('Breadcrumb')}>
      <BreadcrumbItem><Link to="/gateways">{t('Gateways')}</Link></BreadcrumbItem>
      <BreadcrumbItem isActive>{g?.metadata.name ?? id}</BreadcrumbItem>
    </Breadcrumb>
  )
  if (!g) {
    return (
      <Screen title={t('Gateway')} breadcrumb={back}>
        {found.error ? <ProblemAlert error={found.error} title={t('The gateway could not be read')} retry={() => void found.refetch()} /> : <Waiting />}
      </Screen>
    )
  }
  const [logins, look, ...others] = deeds(g)
  return (
    <Screen title={g.metadata.name} breadcrumb={back} about={<span className="line"><span><GatewayState of={g} since /></span><Link to="/sites" search={{ at: g.spec.site, tab: 'gateway' }}>{t('Site {{name}}', { name: g.status.siteName })}</Link></span>}
      actions={(
        <>
          {[look, logins].map((d, i) => <Act key={d.words} power={d.power} at={g.status.account} because={d.because} variant={i === 0 ? 'primary' : 'secondary'} onClick={d.press}>{d.words}</Act>)}
          <RowMenu label={t('More')} deeds={others} />
        </>
      )}>
      <GatewayFacts of={g} />
      <Title headingLevel="h2" size="lg" className="above">{t('Found phones')}</Title>
      <FoundPhones gateway={g} editLogins={() => editLogins(g)} />
      {dialogs}
    </Screen>
  )
}
