import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'

/**
 * English is its own key: the text in the code is the text on the page, and another language is a file of translations.
 * Only what has a singular stands here.
 */
const en = {
  '{{count}} devices_one': '{{count}} device',
  '{{count}} devices_other': '{{count}} devices',
  '{{count}} selected_one': '{{count}} selected',
  '{{count}} selected_other': '{{count}} selected',
  '{{count}} other policies lost_one': '{{count}} lower',
  '{{count}} other policies lost_other': '{{count}} lower',
  '{{count}} devices still use the old pair_one': '{{count}} device still uses the old pair',
  '{{count}} devices still use the old pair_other': '{{count}} devices still use the old pair',
}

void i18next.use(initReactI18next).init({
  lng: 'en', fallbackLng: 'en', resources: { en: { translation: en } },
  keySeparator: false, nsSeparator: false, interpolation: { escapeValue: false }, showSupportNotice: false,
} as Parameters<typeof i18next.init>[0])

/** The page's language, for numbers and times too. */
export const language = () => i18next.language

export default i18next
