import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

/**
 * English is its own key: the text in the code is the text on the page, and another language is a file of translations.
 * Only what has a singular stands here.
 */
const en = {
  '{{count}} devices_one': '{{count}} device',
  '{{count}} devices_other': '{{count}} devices',
  '{{count}} sites_one': '{{count}} site',
  '{{count}} sites_other': '{{count}} sites',
  '{{count}} rooms_one': '{{count}} room',
  '{{count}} rooms_other': '{{count}} rooms',
  '{{count}} policies_one': '{{count}} policy',
  '{{count}} policies_other': '{{count}} policies',
  '{{count}} codes_one': '{{count}} code',
  '{{count}} codes_other': '{{count}} codes',
  '{{count}} groups_one': '{{count}} group',
  '{{count}} groups_other': '{{count}} groups',
  '{{count}} rooms are removed;_one': '{{count}} room is removed;',
  '{{count}} rooms are removed;_other': '{{count}} rooms are removed;',
  '{{count}} devices become Unassigned._one': '{{count}} device becomes Unassigned.',
  '{{count}} devices become Unassigned._other': '{{count}} devices become Unassigned.',
  '{{count}} devices match._one': '{{count}} device matches.',
  '{{count}} devices match._other': '{{count}} devices match.',
  '{{count}} accounts_one': '{{count}} account',
  '{{count}} accounts_other': '{{count}} accounts',
  '{{count}} members_one': '{{count}} member',
  '{{count}} members_other': '{{count}} members',
  '{{count}} tokens_one': '{{count}} token',
  '{{count}} tokens_other': '{{count}} tokens',
  '{{count}} changes_one': '{{count}} change',
  '{{count}} changes_other': '{{count}} changes',
  '{{count}} sessions_one': '{{count}} session',
  '{{count}} sessions_other': '{{count}} sessions',
  '{{count}} imports_one': '{{count}} import',
  '{{count}} imports_other': '{{count}} imports',
  'Import {{count}} rows_one': 'Import {{count}} row',
  'Import {{count}} rows_other': 'Import {{count}} rows',
  '{{count}} selected_one': '{{count}} selected',
  '{{count}} selected_other': '{{count}} selected',
  '{{count}} other policies lost_one': '{{count}} lower',
  '{{count}} other policies lost_other': '{{count}} lower',
  '{{count}} devices still use the old pair_one': '{{count}} device still uses the old pair',
  '{{count}} devices still use the old pair_other': '{{count}} devices still use the old pair',
  '{{count}} devices came or changed places_one': '{{count}} device came or changed places',
  '{{count}} devices came or changed places_other': '{{count}} devices came or changed places',
  '{{count}} devices came with it. Change the option below on your DHCP server._one': '{{count}} device came with it. Change the option below on your DHCP server.',
  '{{count}} devices came with it. Change the option below on your DHCP server._other': '{{count}} devices came with it. Change the option below on your DHCP server.',
  '{{count}} devices came with the pair of version {{generation}} although they are new or had a newer one._one': '{{count}} device came with the pair of version {{generation}} although it is new or had a newer one.',
  '{{count}} devices came with the pair of version {{generation}} although they are new or had a newer one._other': '{{count}} devices came with the pair of version {{generation}} although they are new or had a newer one.',
  '{{count}} devices go with it, and its settings, members and history._one': '{{count}} device goes with it, and its settings, members and history.',
  '{{count}} devices go with it, and its settings, members and history._other': '{{count}} devices go with it, and its settings, members and history.',
  '{{count}} devices have enrolled with this profile; they are behind until they discover again._one': '{{count}} device has enrolled with this profile; it is behind until it discovers again.',
  '{{count}} devices have enrolled with this profile; they are behind until they discover again._other': '{{count}} devices have enrolled with this profile; they are behind until they discover again.',
  '{{count}} devices leave it; they stay in the account._one': '{{count}} device leaves it and stays in the account.',
  '{{count}} devices leave it; they stay in the account._other': '{{count}} devices leave it; they stay in the account.',
  '{{count}} devices stay at the site, without a room._one': '{{count}} device stays at the site, without a room.',
  '{{count}} devices stay at the site, without a room._other': '{{count}} devices stay at the site, without a room.',
  '{{count}} devices were told an older edition of it._one': '{{count}} device was told an older edition of it.',
  '{{count}} devices were told an older edition of it._other': '{{count}} devices were told an older edition of it.',
  'Its images are removed within the hour. {{count}} devices that run it go on as they are._one': 'Its images are removed within the hour. {{count}} device that runs it goes on as it is.',
  'Its images are removed within the hour. {{count}} devices that run it go on as they are._other': 'Its images are removed within the hour. {{count}} devices that run it go on as they are.',
  'Nobody is offered it any more, whatever rules and waves say; rules for the latest take the next one. {{count}} devices that run it stay as they are until a rule says otherwise._one': 'Nobody is offered it any more, whatever rules and waves say; rules for the latest take the next one. {{count}} device that runs it stays as it is until a rule says otherwise.',
  'Nobody is offered it any more, whatever rules and waves say; rules for the latest take the next one. {{count}} devices that run it stay as they are until a rule says otherwise._other': 'Nobody is offered it any more, whatever rules and waves say; rules for the latest take the next one. {{count}} devices that run it stay as they are until a rule says otherwise.',
  'Draft: {{count}} changes_one': 'Draft: {{count}} change',
  'Draft: {{count}} changes_other': 'Draft: {{count}} changes',
  'Apply to {{count}} devices_one': 'Apply to {{count}} device',
  'Apply to {{count}} devices_other': 'Apply to {{count}} devices',
  'for {{count}} devices_one': 'for {{count}} device',
  'for {{count}} devices_other': 'for {{count}} devices',
  '{{count}} devices still come with its certificates_one': '{{count}} device still comes with its certificates',
  '{{count}} devices still come with its certificates_other': '{{count}} devices still come with its certificates',
  'of {{count}} that report_one': 'of {{count}} that reports',
  'of {{count}} that report_other': 'of {{count}} that report',
}

void i18next.use(initReactI18next).init({
  lng: 'en', fallbackLng: 'en', resources: { en: { translation: en } },
  keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false, alwaysFormat: true, format: (value: unknown, _f: unknown, lng?: string) => (typeof value === 'number' ? value.toLocaleString(lng) : (value as string)) }, showSupportNotice: false,
} as Parameters<typeof i18next.init>[0])

/** The page's language, for numbers and times too. */
export const language = () => i18next.language

export default i18next
