import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { ScreenTabs } from '~/part/tabs'

const paths = { sites: '/sites', groups: '/groups', users: '/device-users', userGroups: '/device-user-groups', gateways: '/gateways' } as const

/** The parts of Sites & groups, each at an address of its own: only the one that is open is here. */
export function Places({ here, children }: { here: keyof typeof paths; children: ReactNode }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const words = { sites: t('Sites'), groups: t('Device Groups'), users: t('Device Users'), userGroups: t('Device User Groups'), gateways: t('Gateways') }
  return <ScreenTabs label={t('Sites & groups')} open={here} choose={(k) => void navigate({ to: paths[k as keyof typeof paths] })} tabs={Object.entries(words).map(([k, w]) => [k, w, k === here && children] as const)} />
}
