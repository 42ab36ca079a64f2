import type { TFunction } from 'i18next'

/** What a job did to one of its devices or rows, in words. */
export function stepWord(t: TFunction, action: string): string {
  const all: Record<string, string> = {
    create: t('Add'), update: t('Change'), delete: t('Delete'), unchanged: t('Unchanged'), upgrade: t('Upgrade'), sync: t('Sync now'), restart: t('Restart'), rediscover: t('Discover again'),
    hold: t('Hold'), letGo: t('Let go'), setSite: t('Assign to site'), setRoom: t('Assign to room'), addGroups: t('Add to group'), removeGroups: t('Remove from group'), setUser: t('Assign user'), setLabels: t('Labels'), setAutoSync: t('Auto-Sync'),
    approve: t('Approve'), claim: t('Claim'), associate: t('Associate'), disassociate: t('Disassociate'), activate: t('Activate'), deactivate: t('Deactivate'), release: t('Release'), undo: t('Undo'), site: t('Add site'),
  }
  return all[action] ?? action.split('+').map((part) => all[part] ?? spaced(part)).join(', ')
}

/** Why an item stands as it does: the reason in words, and what one can do about it. */
export function reasonOf(t: TFunction, code: string): { words: string; hint?: string } {
  const all: Record<string, [string, string?]> = {
    deviceOffline: [t('Device is offline'), t('Retry when it is back; its next poll brings what is new all the same.')],
    deviceBusy: [t('Device is busy'), t('Retry in a while.')],
    deviceRefused: [t('Device refused')],
    noAnswer: [t('No answer'), t('Look whether the device is online, then retry.')],
    expired: [t('Not in time'), t('Look whether the device is online, then retry.')],
    notSeen: [t('Did not come'), t('It was told to. Look whether it is online.')], notBack: [t('Did not come back'), t('Look at it: it may have stayed in its loader.')], wrongVersion: [t('Came with another version')], noRelease: [t('No release for its model')],
    notFound: [t('Not there any more')],
    cancelled: [t('Cancelled before its turn')],
    notReached: [t('The job ended before its turn')],
    changedSince: [t('Changed since')],
    onboardingMethod: [t('Not for this onboarding method')],
    macUnavailable: [t('MAC address not available')],
    unchanged: [t('Nothing to change')],
    allOrNothing: [t('All or nothing was asked for')],
    'mac.invalid': [t('Not a MAC address')], 'mac.duplicateInFile': [t('MAC address twice in the file')], 'model.unknown': [t('Unknown model')], 'site.unknown': [t('Unknown site')],
    'setting.unknown': [t('Unknown setting')], 'setting.type': [t('Value of another type')], 'setting.enum': [t('Value not allowed')], 'setting.outOfRange': [t('Value out of range')], settingReserved: [t('Set by Auto-Sync')],
  }
  const [words, hint] = all[code] ?? [spaced(code)]
  return { words, hint }
}

/** A code as words: what is not known above reads well enough. */
function spaced(code: string): string {
  const text = code.replace(/([a-z0-9])([A-Z])/g, '$1 $2').replace(/[._-]+/g, ' ').toLowerCase()
  return text.charAt(0).toUpperCase() + text.slice(1)
}
