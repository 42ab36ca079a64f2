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
  '{{count}} gateways_one': '{{count}} gateway',
  '{{count}} gateways_other': '{{count}} gateways',
  '{{count}} found phones_one': '{{count}} found phone',
  '{{count}} found phones_other': '{{count}} found phones',
  '{{count}} tokens_one': '{{count}} token',
  '{{count}} tokens_other': '{{count}} tokens',
  '{{count}} changes_one': '{{count}} change',
  '{{count}} changes_other': '{{count}} changes',
  'Draft: {{count}} changes_one': 'Draft: {{count}} change',
  'Draft: {{count}} changes_other': 'Draft: {{count}} changes',
  'Apply to {{count}} devices_one': 'Apply to {{count}} device',
  'Apply to {{count}} devices_other': 'Apply to {{count}} devices',
  'Overridden on {{count}} devices_one': 'Overridden on {{count}} device',
  'Overridden on {{count}} devices_other': 'Overridden on {{count}} devices',
  'Not supported by {{count}} models_one': 'Not supported by {{count}} model',
  'Not supported by {{count}} models_other': 'Not supported by {{count}} models',
  '{{count}} settings_one': '{{count}} setting',
  '{{count}} settings_other': '{{count}} settings',
  'for {{count}} devices_one': 'for {{count}} device',
  'for {{count}} devices_other': 'for {{count}} devices',
  '{{count}} requests_one': '{{count}} request',
  '{{count}} requests_other': '{{count}} requests',
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
}

void i18next.use(initReactI18next).init({
  lng: 'en', fallbackLng: 'en', resources: { en: { translation: en } },
  keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false, alwaysFormat: true, format: (value: unknown, _f: unknown, lng?: string) => (typeof value === 'number' ? value.toLocaleString(lng) : (value as string)) }, showSupportNotice: false,
} as Parameters<typeof i18next.init>[0])

/** The page's language, for numbers and times too. */
export const language = () => i18next.language

export default i18next
