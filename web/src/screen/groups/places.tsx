import { Tab, Tabs, TabTitleText } from '@patternfly/react-core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

const paths = { sites: '/sites', groups: '/groups', users: '/device-users', userGroups: '/device-user-groups', gateways: '/gateways' } as const

/** The parts of Sites & groups, each at an address of its own. */
export function Places({ here, children }: { here: keyof typeof paths; children: ReactNode }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const words = { sites: t('Sites'), groups: t('Device Groups'), users: t('Device Users'), userGroups: t('Device User Groups'), gateways: t('Gateways') }
  return (
    <>
      <Tabs activeKey={here} onSelect={(_e, k) => void navigate({ to: paths[k as keyof typeof paths] })} aria-label={t('Sites & groups')}>
        {Object.entries(words).map(([k, w]) => <Tab key={k} eventKey={k} title={<TabTitleText>{w}</TabTitleText>} tabContentId={`part-${here}`} />)}
      </Tabs>
      <div id={`part-${here}`} role="tabpanel" aria-label={words[here]} className="tab-body">{children}</div>
    </>
  )
}
