import { Icon, Label, Popover } from '@patternfly/react-core'
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon'
import ClockIcon from '@patternfly/react-icons/dist/esm/icons/clock-icon'
import ExclamationCircleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-circle-icon'
import ExclamationTriangleIcon from '@patternfly/react-icons/dist/esm/icons/exclamation-triangle-icon'
import MinusCircleIcon from '@patternfly/react-icons/dist/esm/icons/minus-circle-icon'
import OutlinedCheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/outlined-check-circle-icon'
import PauseCircleIcon from '@patternfly/react-icons/dist/esm/icons/pause-circle-icon'
import PowerOffIcon from '@patternfly/react-icons/dist/esm/icons/power-off-icon'
import SyncAltIcon from '@patternfly/react-icons/dist/esm/icons/sync-alt-icon'
import UnlinkIcon from '@patternfly/react-icons/dist/esm/icons/unlink-icon'
import type { TFunction } from 'i18next'
import { useEffect, useRef, useState, type ComponentType, type RefObject } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { Or, When } from './text'

type Color = 'green' | 'blue' | 'grey' | 'red' | 'orange' | 'teal' | 'yellow' | 'purple'
interface Look { words: string; icon?: ComponentType; color: Color; means?: string }

/** The State of a device, in the vendor's words. */
export function stateLook(t: TFunction, state: string): Look {
  return {
    active: { words: t('Provisioned (Active)'), icon: CheckCircleIcon, color: 'green' as const, means: t('It fetched its configuration within the last 24 hours.') },
    stale: { words: t('Provisioned'), icon: OutlinedCheckCircleIcon, color: 'teal' as const, means: t('It fetched its configuration more than 24 hours ago.') },
    staged: { words: t('Staged'), icon: ClockIcon, color: 'grey' as const, means: t('It is expected and was never seen.') },
    none: { words: t('Not provisioned'), icon: MinusCircleIcon, color: 'grey' as const, means: t('It has no State: devices of its onboarding method do not fetch a configuration here.') },
  }[state] ?? { words: state, color: 'grey' }
}

/** The State icon with its words; pressed or pointed at, it says more. What it says is made then: hundreds of rows have one. */
export function State({ device }: { device: Api['Device'] }) {
  const { t } = useTranslation()
  const look = stateLook(t, device.status.provisioning)
  const button = useRef<HTMLButtonElement>(null)
  const [near, setNear] = useState(false)
  const come = near ? undefined : () => setNear(true)
  const wait = useRef(0) // rows that are scrolled by beneath the pointer are not pointed at
  const rest = near ? undefined : () => { wait.current = window.setTimeout(() => setNear(true), 150) }
  useEffect(() => () => clearTimeout(wait.current), [])
  return (
    <>
      <button ref={button} type="button" className="state" data-state={device.status.provisioning} onMouseEnter={rest} onMouseLeave={() => clearTimeout(wait.current)} onFocus={come} onClick={come}>
        <Icon status={look.color === 'green' ? 'success' : undefined} isInline>{look.icon && <look.icon />}</Icon> {look.words}
        {device.status.lastError && <Icon status="danger" isInline className="state-error"><ExclamationTriangleIcon role="img" aria-hidden={false} aria-label={t('Provisioning error')} /></Icon>}
      </button>
      {near && <More device={device} look={look} of={button} />}
    </>
  )
}

function More({ device, look, of }: { device: Api['Device']; look: Look; of: RefObject<HTMLButtonElement | null> }) {
  const { t } = useTranslation()
  const [open, setOpen] = useState(true)
  return (
    <Popover aria-label={look.words} showClose triggerAction="hover" triggerRef={of as RefObject<HTMLButtonElement>} position="right" minWidth="18rem" isVisible={open} shouldOpen={() => setOpen(true)} shouldClose={() => setOpen(false)}
      headerContent={look.words} headerComponent="h2"
      bodyContent={(
        <>
          <p>{look.means}</p>
          {device.status.lastError && <p><b>{t('Provisioning error')}</b>: {device.status.lastError.says}, <When at={device.status.lastError.at} />. {device.status.lastError.do}</p>}
          <dl className="facts">
            <dt>{t('Last Provisioning Sync')}</dt><dd><When at={device.status.lastProvisioningSync} /></dd>
            <dt>{t('Last Detected')}</dt><dd><When at={device.status.lastSeen} /></dd>
            <dt>{t('Software Version')}</dt><dd><Or>{device.status.softwareVersion}</Or></dd>
            <dt>{t('Credentials')}</dt><dd>{syncLook(t, device.status.credentialSync.state).words}</dd>
          </dl>
        </>
      )} />
  )
}

/** The Status of a device: whether it is reachable now. */
export function Connection({ of }: { of: string }) {
  const { t } = useTranslation()
  const words = { online: t('Online'), offline: t('Offline'), unknown: t('Unknown') }[of] ?? of
  return <span className="connection" data-state={of}><span aria-hidden className="dot" />{words}</span>
}

/** Where a device stands in taking over the account's pair. */
export function syncLook(t: TFunction, state: string): Look {
  return {
    inSync: { words: t('In sync'), icon: CheckCircleIcon, color: 'green' as const },
    queued: { words: t('Queued'), icon: ClockIcon, color: 'blue' as const },
    sending: { words: t('Sending'), icon: SyncAltIcon, color: 'blue' as const },
    waiting: { words: t('Waiting for device'), icon: PauseCircleIcon, color: 'grey' as const },
    applied: { words: t('Sent, not confirmed'), icon: OutlinedCheckCircleIcon, color: 'teal' as const },
    failed: { words: t('Failed'), icon: ExclamationCircleIcon, color: 'red' as const },
    excluded: { words: t('Excluded'), icon: MinusCircleIcon, color: 'grey' as const },
    unsupported: { words: t('Not supported'), icon: MinusCircleIcon, color: 'grey' as const },
    staged: { words: t('Staged'), icon: ClockIcon, color: 'grey' as const },
    unreachable: { words: t('Unreachable'), icon: UnlinkIcon, color: 'orange' as const },
    off: { words: t('Auto-Sync off'), icon: PowerOffIcon, color: 'grey' as const },
  }[state] ?? { words: state, color: 'grey' }
}

/** The same, as a label. */
export function Sync({ of, reason }: { of: string; reason?: string }) {
  const { t } = useTranslation()
  const look = syncLook(t, of)
  return <Label isCompact variant="outline" color={look.color} icon={look.icon && <look.icon />} title={reason}>{look.words}</Label>
}

/** The word for a step of the life cycle. */
export function lifecycleWord(t: TFunction, l: string): string {
  return {
    imported: t('Imported'), approved: t('Approved'), claimed: t('Claimed'), associated: t('Associated'),
    activated: t('Activated'), enrolled: t('Enrolled'), deactivated: t('Deactivated'),
  }[l] ?? l
}

/** The word for how a device joined. */
export function onboardingWord(t: TFunction, o: string): string {
  return { provisioned: t('Device Provisioning'), pin: t('PIN'), usb: t('USB'), bluetooth: t('Bluetooth') }[o] ?? o
}

/** Families by the names their vendors give them. */
export function familyWord(f: string): string {
  return { ucs: 'Poly UC Software', polyos: 'PolyOS', j100: 'Avaya J100' }[f] ?? f
}

/** Who makes the devices of a family. */
export const vendorOf = (family: string) => (family === 'j100' ? 'Avaya' : 'Poly')

/** Where a device stands towards the release it should run. */
export function firmwareWord(t: TFunction, s: string): string {
  return {
    current: t('Current'), behind: t('Behind'), upgrading: t('Upgrading'), waiting: t('Waiting'), failed: t('Failed'),
    stopped: t('Stopped'), held: t('Held'), off: t('Off'), unknown: t('Unknown'),
  }[s] ?? s
}

/** The colour of that. */
export function firmwareColor(s: string): 'green' | 'orange' | 'blue' | 'red' | 'grey' {
  return ({ current: 'green', behind: 'orange', upgrading: 'blue', waiting: 'blue', failed: 'red', stopped: 'red' } as const)[s] ?? 'grey'
}
