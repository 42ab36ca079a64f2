import { Tab, Tabs, TabTitleText } from '@patternfly/react-core'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'

/** The two halves of Sites & groups, each at an address of its own. */
export function Places({ here, children }: { here: 'sites' | 'groups'; children: ReactNode }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <>
      <Tabs activeKey={here} onSelect={(_e, k) => void navigate({ to: k === 'groups' ? '/groups' : '/sites' })} aria-label={t('Sites & groups')}>
        <Tab eventKey="sites" title={<TabTitleText>{t('Sites')}</TabTitleText>} tabContentId={`half-${here}`} />
        <Tab eventKey="groups" title={<TabTitleText>{t('Device Groups')}</TabTitleText>} tabContentId={`half-${here}`} />
      </Tabs>
      <div id={`half-${here}`} role="tabpanel" aria-label={here === 'sites' ? t('Sites') : t('Device Groups')} className="tab-body">{children}</div>
    </>
  )
}
