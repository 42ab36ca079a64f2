import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon'
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon'
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon'
import EyeIcon from '@patternfly/react-icons/dist/esm/icons/eye-icon'
import PhoneIcon from '@patternfly/react-icons/dist/esm/icons/phone-icon'
import UnlinkIcon from '@patternfly/react-icons/dist/esm/icons/unlink-icon'
import type { TFunction } from 'i18next'
import type { ComponentType } from 'react'

/** The conditions of a finding, in the order of docs/gateway.md. */
export const conditions = ['ready', 'inCall', 'seen', 'wrongPassword', 'defaultPassword', 'lockedOut', 'certificateChanged', 'otherDevice', 'notAPhone', 'unreachable'] as const

interface Look { words: string; color: 'green' | 'blue' | 'grey' | 'red' | 'orange'; icon: ComponentType; /** What happens with the phone. */ happens: string; /** What somebody has to do; empty: nothing. */ todo: string }

/** What a condition is called, what it means and what to do about it. */
export function conditionLook(t: TFunction, c: string): Look {
  const red = { color: 'red', icon: ExclamationCircleIcon } as const
  const nothing = t('Nothing is sent to it.')
  return {
    ready: { words: t('Ready'), color: 'green' as const, icon: CheckCircleIcon, happens: t('The gateway drives it.'), todo: '' },
    inCall: { words: t('In a call'), color: 'blue' as const, icon: PhoneIcon, happens: t('What restarts the phone waits for the end of the call.'), todo: '' },
    seen: { words: t('Seen'), color: 'grey' as const, icon: EyeIcon, happens: t('Nothing: it is no device of this gateway.'), todo: t('Claim it, or onboard it by PIN') },
    wrongPassword: { words: t('Wrong password'), ...red, happens: t('Nothing more is tried: two tries, not more.'), todo: t('Enter the right login') },
    defaultPassword: { words: t('Factory password'), ...red, happens: t('The phone keeps its interface shut.'), todo: t('Set another administrator\'s password on the phone') },
    lockedOut: { words: t('Locked out'), ...red, happens: t('The gateway waits for the phone.'), todo: t('Find out who tried passwords') },
    certificateChanged: { words: t('Certificate changed'), ...red, happens: nothing, todo: t('Look whether it was reset, then trust the new one') },
    otherDevice: { words: t('Other device'), color: 'orange' as const, icon: ExclamationTriangleIcon, happens: nothing, todo: t('Look who has the address') },
    notAPhone: { words: t('Not a phone'), color: 'orange' as const, icon: ExclamationTriangleIcon, happens: nothing, todo: t('Look who has the address') },
    unreachable: { words: t('Unreachable'), color: 'orange' as const, icon: UnlinkIcon, happens: t('Nothing is sent to it while it does not answer.'), todo: t('If it stays so, check its power and REST interface') },
  }[c] ?? { words: c, color: 'grey', icon: ExclamationTriangleIcon, happens: '', todo: '' }
}

/** What somebody has to do about a phone that was found; empty: nothing. */
export const todoOf = (t: TFunction, f: { condition: string; address?: string }): string =>
  (f.condition === 'unreachable' && !f.address ? t('Wait until it answers, or look for phones') : conditionLook(t, f.condition).todo)
