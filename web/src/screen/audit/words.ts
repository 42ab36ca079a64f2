import type { TFunction } from 'i18next'

/** What an entry tells of, in words: an action, or that it was refused. */
export const deedWord = (t: TFunction, e: { action: string; result: string }) => (e.result === 'refused' ? t('Refused: {{what}}', { what: actionWord(t, e.action) }) : actionWord(t, e.action))

/** An action in words: what was done, and to what kind of thing. Unknown ones stay as they are. */
export function actionWord(t: TFunction, action: string): string {
  const words: Record<string, string> = {
    'device.create': t('Device added'), 'device.update': t('Device changed'), 'device.delete': t('Device deleted'), 'device.arrived': t('Devices came'), 'device.pair': t('Device paired by PIN'),
    'device.claim': t('Device claimed'), 'device.release': t('Device released'), 'device.activate': t('Device activated'), 'device.deactivate': t('Device deactivated'), 'device.approve': t('Device approved'),
    'device.enroll': t('Device enrolled'), 'device.import': t('Device imported'), 'device.replace': t('Device replaced'), 'device.moved': t('Device moved to the site of its address'), 'device.provisioned': t('Device turned to Device Provisioning'), 'device.undo': t('Device made what it was'),
    'device.issueIdentity': t('One-time password made'), 'device.approveIdentity': t('Certificate approved'), 'device.denyIdentity': t('Certificate denied'), 'device.unpinFirmware': t('Taken out of its upgrade'),
    'certificate.revoke': t('Certificate revoked'), 'credentials.update': t('Server credentials edited'), 'credentials.reveal': t('Server credentials shown'), 'credentials.end': t('Old pair ended'), 'file.reveal': t('File with secrets shown'),
    'provisioning.update': t('Device Provisioning changed'), 'policy.create': t('Policy added'), 'policy.update': t('Policy changed'), 'policy.delete': t('Policy deleted'),
    'job.create': t('Job started'), 'job.pause': t('Job paused'), 'job.resume': t('Job resumed'), 'job.cancel': t('Job cancelled'), 'account.create': t('Account added'), 'account.update': t('Account changed'), 'account.delete': t('Account deleted'),
    'settings.reveal': t('Secret settings shown'), 'devices.reveal': t('Secrets exported'), 'upload.reveal': t('Upload with secrets shown'), 'bundle.reveal': t('Bundle shown'), 'import.reveal': t('Import with secrets shown'), 'bundle.update': t('Bundle replaced'), 'bundle.delete': t('Bundle deleted'),
    'credentials.moved': t('Pair moved with its device'), 'autosync.running': t('Auto-Sync started'), 'autosync.paused': t('Auto-Sync paused'), 'member.login': t('Sign-in of a member changed'), 'member.signOut': t('Member signed out everywhere'), 'link.create': t('Sign-in link made'),
    'gateway.create': t('Gateway added'), 'gateway.update': t('Gateway changed'), 'gateway.delete': t('Gateway removed'), 'gateway.enroll': t('Gateway enrolled'), 'gateway.rotate': t('Gateway key replaced'), 'gateway.trust': t('Gateway trusts a phone'), 'gateway.scan': t('Gateway looked for phones'), 'gateway.showPin': t('PIN shown on a phone'),
    'room.create': t('Room added'), 'room.update': t('Room changed'), 'room.delete': t('Room removed'), 'savedView.create': t('View saved'), 'savedView.update': t('View changed'), 'savedView.delete': t('View removed'),
    'deviceUser.create': t('Device User added'), 'deviceUser.update': t('Device User changed'), 'deviceUser.delete': t('Device User removed'), 'deviceUserGroup.create': t('Device User Group added'), 'deviceUserGroup.update': t('Device User Group changed'), 'deviceUserGroup.delete': t('Device User Group removed'),
    'factoryRoot.create': t('Maker\'s root loaded'), 'factoryRoot.update': t('Maker\'s root changed'), 'factoryRoot.delete': t('Maker\'s root removed'), 'blockedKey.create': t('Key blocked'), 'blockedKey.update': t('Blocked key changed'), 'blockedKey.delete': t('Key unblocked'),
    'firmwareRelease.update': t('Release changed'), 'certificateAuthority.delete': t('Authority removed'),
    'session.start': t('Signed in'), 'session.end': t('Signed out'), 'member.create': t('Member added'), 'member.update': t('Member changed'), 'member.delete': t('Member removed'), 'token.create': t('API token made'), 'token.revoke': t('API token revoked'),
    'site.create': t('Site added'), 'site.update': t('Site changed'), 'site.delete': t('Site removed'), 'deviceGroup.create': t('Device Group added'), 'deviceGroup.update': t('Device Group changed'), 'deviceGroup.delete': t('Device Group removed'),
    'profile.create': t('Profile added'), 'profile.update': t('Profile changed'), 'profile.delete': t('Profile removed'), 'enrollmentCode.create': t('Enrollment code created'), 'enrollmentCode.update': t('Enrollment code changed'), 'enrollmentCode.delete': t('Enrollment code revoked'),
    'firmwareRules.update': t('Firmware rules changed'), 'firmwareRelease.create': t('Release uploaded'), 'firmwareRelease.delete': t('Release deleted'), 'dhcp.reveal': t('DHCP options with the pair shown'),
    'certificateAuthority.create': t('Authority made'), 'certificateAuthority.update': t('Authority changed'), 'certificateAuthority.rotate': t('Next issuing key made'), 'certificateAuthority.retire': t('Issuing key retired'),
  }
  return words[action] ?? action
}
