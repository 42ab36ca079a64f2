import type { TFunction } from 'i18next'

/** A field that was changed, in words; a setting's key, and what has no words here, stays as it is. */
export function fieldWord(t: TFunction, field: string): string {
  const words: Record<string, string> = {
    name: t('Name'), displayName: t('Display name'), mac: t('MAC Address'), serial: t('Serial Number'), model: t('Model'), family: t('Family'), site: t('Site'), room: t('Room'), user: t('Assigned User'), group: t('Device Group'), groups: t('Device Groups'),
    labels: t('Labels'), held: t('Held'), autoSync: t('Auto-Sync'), onboarding: t('Onboarding'), lifecycle: t('Life cycle'), channelKey: t('Channel key'), profile: t('Profile'), edition: t('Edition of the profile'), code: t('Enrollment code'), account: t('Account'), from: t('From'), to: t('To'),
    job: t('Job'), file: t('File'), devices: t('Devices'), device: t('Device'), level: t('Level'), target: t('Applies to'), priority: t('Priority'), locked: t('Locked'), raw: t('Raw settings'), policies: t('Policies'), reason: t('Reason'), generation: t('Version'),
    address: t('IP Address'), softwareVersion: t('Software Version'), version: t('Version'), expiresAt: t('Expires'), maxUses: t('Max uses'), uses: t('Uses'), kind: t('Type'), pin: t('PIN'), email: t('E-mail'), role: t('Role'), rights: t('Rights'), notes: t('Notes'),
    way: t('Way'), proof: t('Proof'), identity: t('Identity certificate'), password: t('Password'), server: t('Server'), enabled: t('Enabled'), count: t('Count'), rows: t('Rows'), filter: t('Filter'), columns: t('Columns'), gateway: t('Gateway'), source: t('Source'), rule: t('Rule'), leftOut: t('Refusals left out before it'),
  }
  if (field.startsWith('settings.')) return t('Setting {{key}}', { key: field.slice(9) })
  if (field.startsWith('labels.')) return t('Label {{key}}', { key: field.slice(7) })
  return words[field] ?? words[field.replace(/^(spec|metadata|status)\./, '')] ?? field
}
