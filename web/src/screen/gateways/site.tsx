import { Title } from '@patternfly/react-core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Act } from '~/part/act'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { RowMenu } from '~/part/rowmenu'
import type { Site } from '../sites/data'
import { AddGateway } from './add'
import { useGateways } from './data'
import { useGatewayDeeds } from './deeds'
import { GatewayFacts } from './facts'

/** The gateway of a site, or of several that share its devices. */
export function GatewaysOf({ site }: { site: Site }) {
  const { t } = useTranslation()
  const account = site.status.account
  const [adding, setAdding] = useState(false)
  const { deeds, dialogs, started } = useGatewayDeeds()
  const found = useGateways(account)
  if (found.error) return <ProblemAlert error={found.error} title={t('The gateways could not be read')} retry={() => void found.refetch()} />
  if (!found.data) return <Waiting />
  const rows = found.data.filter((g) => g.spec.site === site.id)
  const add = <Act power="design" at={account} variant={rows.length === 0 ? 'primary' : 'secondary'} onClick={() => setAdding(true)}>{t('Add gateway')}</Act>
  return (
    <>
      {rows.length === 0 ? <Empty level="h3" title={t('This site has no gateway.')} actions={add}>{t('A gateway on its LAN drives phones as they are sold: credentials, PINs and settings reach them within seconds.')}</Empty> : (
        <div className="stack">
          {rows.map((g) => (
            <section key={g.id} aria-labelledby={`gateway-${g.id}`} data-row-id={g.id}>
              <div className="line below"><Title headingLevel="h3" size="lg" id={`gateway-${g.id}`}><Link to="/gateways/$gateway" params={{ gateway: g.id }}>{g.metadata.name}</Link></Title><RowMenu label={t('Actions for {{name}}', { name: g.metadata.name })} deeds={deeds(g)} /></div>
              <GatewayFacts of={g} />
            </section>
          ))}
          <div className="line">{add}{rows.length > 1 && <span className="muted">{t('Of several gateways the first that sees a device speaks for it.')}</span>}</div>
        </div>
      )}
      {adding && <AddGateway account={account} site={site} close={() => setAdding(false)} done={started} />}
      {dialogs}
    </>
  )
}
