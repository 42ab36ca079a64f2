import type { TFunction } from 'i18next'

/** Roles, the strongest first: each may all that the next may. */
export const roles = ['owner', 'admin', 'deviceManager', 'helpdesk', 'readOnly'] as const
export type Role = (typeof roles)[number]

/** The word for a role. */
export function roleWord(t: TFunction, r: string): string {
  return { owner: t('Owner'), admin: t('Admin'), deviceManager: t('Device Manager'), helpdesk: t('Helpdesk'), readOnly: t('Read-only') }[r] ?? r
}

/** What a role may, in a line. */
export function roleMeans(t: TFunction, r: Role): string {
  return {
    owner: t('Everything, owners too'), admin: t('Everything but owners'), deviceManager: t('Devices, sites, groups, policies, profiles, firmware'),
    helpdesk: t('Looks at everything; sync, restart, logs'), readOnly: t('Looks at everything, without secrets'),
  }[r]
}

/** Whether a role may be for some sites alone. */
export const boundable = (r: string) => r === 'deviceManager' || r === 'helpdesk' || r === 'readOnly'
