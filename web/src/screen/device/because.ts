import type { TFunction } from 'i18next'
import type { Api } from '~/api/client'

type Because = Api['Because']

/** Who says it: a rule, by whose it is and for which model. */
function whoWords(t: TFunction, b: Because): string {
  const model = b.model ?? ''
  switch (b.level) {
    case 'site': return model ? t('The rule of the site for {{model}}', { model }) : t('The rule of the site')
    case 'account': return model ? t('The rule of the account for {{model}}', { model }) : t('The rule of the account')
    default: return model ? t('The rule of an account above for {{model}}', { model }) : t('The rule of an account above')
  }
}

/** Why a device runs what it does, or should run something else, as sentences. */
export function becauseWords(t: TFunction, b: Because, d: Api['Device']): string {
  const missed = b.missed ? `${t('An upgrade gave it {{version}}, and it did not come back with it.', { version: b.missed })} ` : ''
  return missed + decided(t, b, d.spec.model)
}

function decided(t: TFunction, b: Because, model: string): string {
  const version = b.version ?? ''
  if (b.but === 'rounds') return t('Stopped: it went up to {{version}} and came back down twice. The server that provisions it asks for another version.', { version })
  if (b.but === 'tries') return t('Stopped: it was sent to {{version}} five times and did not come back with it.', { version })
  if (b.level === 'upgrade') return b.but === 'wave' ? t('It waits for its wave of the upgrade to {{version}}.', { version: b.value }) : t('An upgrade to {{version}} has it.', { version: b.value })
  if (b.level === 'none') return t('No firmware rule applies, so the device keeps its version.')
  const who = whoWords(t, b)
  if (b.value === 'off') return t('{{rule}} is Off, so the device keeps its version.', { rule: who })
  const says = b.value === 'latest' ? t('{{rule}} is Latest', { rule: who }) : t('{{rule}} is {{version}}', { rule: who, version: b.value })
  if (b.but === 'newer') return t('{{says}}; the device runs something newer than {{version}} and keeps it.', { says, version })
  if (b.but === 'noRelease') return model ? t('{{says}}; no such release for {{model}} is here, or it is damaged or marked as bad.', { says, model }) : t('{{says}}; its model is not known, so no release is for it.', { says })
  return `${says}.`
}
