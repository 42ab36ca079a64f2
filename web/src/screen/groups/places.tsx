import { ToggleGroup, ToggleGroupItem } from '@patternfly/react-core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'

/** The two halves of Sites & groups. */
export function Places({ here }: { here: 'sites' | 'groups' }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  return (
    <ToggleGroup aria-label={t('Sites & groups')} className="below">
      <ToggleGroupItem text={t('Sites')} buttonId="to-sites" isSelected={here === 'sites'} onChange={() => void navigate({ to: '/sites' })} />
      <ToggleGroupItem text={t('Device Groups')} buttonId="to-groups" isSelected={here === 'groups'} onChange={() => void navigate({ to: '/groups' })} />
    </ToggleGroup>
  )
}
