import type { TFunction } from 'i18next'

/** One entry of the navigation. What is not built has none. */
export interface Place { to: '/' | '/pki' | '/firmware' | '/devices' | '/enrollment' | '/policies' | '/sites' | '/jobs' | '/audit' | '/accounts/$account/provisioning' | '/accounts' | '/settings' | '/imports'; words: string; key?: string; help: string }

/** Where one can go, in the order of the navigation. */
export function places(t: TFunction): Place[] {
  return [
    { to: '/', words: t('Dashboard'), key: 'g d', help: t('What runs, what needs attention') },
    { to: '/devices', words: t('Inventory'), key: 'g i', help: t('Devices, their State and Status') },
    { to: '/enrollment', words: t('Enrollment'), key: 'g e', help: t('Profiles, codes, pending devices') },
    { to: '/policies', words: t('Policies'), key: 'g p', help: t('Settings by account, model, group, site, device') },
    { to: '/firmware', words: t('Firmware'), key: 'g f', help: t('Releases, rules, waves') },
    { to: '/sites', words: t('Sites & groups'), key: 'g s', help: t('Where devices stand, and which belong together') },
    { to: '/imports', words: t('Imports'), key: 'g m', help: t('Devices and their settings from a table') },
    { to: '/jobs', words: t('Jobs'), key: 'g j', help: t('Bulk actions, imports, upgrades') },
    { to: '/pki', words: t('PKI'), key: 'g k', help: t('Authorities, certificates, roots') },
    { to: '/audit', words: t('Audit log'), key: 'g a', help: t('Who did what') },
    { to: '/accounts', words: t('Accounts'), key: 'g c', help: t('The tree of accounts, members, API tokens') },
    { to: '/accounts/$account/provisioning', words: t('Device Provisioning'), key: 'g v', help: t('Server User, Server Password, Auto-Sync') },
    { to: '/settings', words: t('Your settings'), help: t('Password, authenticator, sessions, theme') },
  ]
}
