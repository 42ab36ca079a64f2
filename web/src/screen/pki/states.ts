import type { TFunction } from 'i18next'

type Color = 'green' | 'blue' | 'grey' | 'red' | 'orange'

/** Kinds of issuing keys, as people write them. */
export const keyTypes: Record<string, string> = { 'ecdsa-p256': 'ECDSA P-256', 'rsa-2048': 'RSA 2048', 'rsa-3072': 'RSA 3072', 'rsa-4096': 'RSA 4096' }

/** How a certificate stands. */
export function certificateStates(t: TFunction): Record<string, [string, Color]> {
  return { valid: [t('Valid'), 'green'], signing: [t('Signing'), 'blue'], expired: [t('Expired'), 'grey'], revoked: [t('Revoked'), 'red'], failed: [t('Failed'), 'red'] }
}

/** How an issuing key stands. */
export function generationStates(t: TFunction): Record<string, [string, Color]> {
  return { next: [t('Next'), 'blue'], current: [t('Current'), 'green'], previous: [t('Previous'), 'orange'], retired: [t('Retired'), 'grey'] }
}

/** How a device stands with its certificate. */
export function identityStates(t: TFunction): Record<string, [string, Color]> {
  return {
    none: [t('None'), 'grey'], wanted: [t('Waiting for device'), 'blue'], requested: [t('Requested'), 'blue'], pending: [t('Needs approval'), 'orange'], issued: [t('Issued'), 'blue'],
    installed: [t('Installed'), 'green'], expiring: [t('Expiring'), 'orange'], expired: [t('Expired'), 'red'], revoked: [t('Revoked'), 'red'], failed: [t('Failed'), 'red'],
  }
}

/** Why somebody revokes, in the words of RFC 5280. */
export function revocationReasons(t: TFunction): Record<string, string> {
  return {
    unspecified: t('No reason given'), keyCompromise: t('The key is in other hands'), superseded: t('Another one takes its place'), affiliationChanged: t('The device changed hands'),
    cessationOfOperation: t('The device is out of use'), privilegeWithdrawn: t('It may no longer do what it did'),
  }
}

/** A serial number or fingerprint, short enough to be read aloud; the whole stands beneath the pointer. */
export const short = (hex: string) => (hex.length > 16 ? `${hex.slice(0, 8)}…${hex.slice(-6)}` : hex)
