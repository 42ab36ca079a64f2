import { Label, LabelGroup } from '@patternfly/react-core'
import { Link } from '@tanstack/react-router'
import type { TFunction } from 'i18next'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { Connection, familyWord, firmwareColor, firmwareWord, lifecycleWord, onboardingWord, State, Sync, vendorOf } from '~/part/state'
import { Mac, macText, Or, When } from '~/part/text'

/** One column of the inventory. */
export interface Column {
  /** What saved views and the address call it: the API's field. */
  key: string
  words: string
  /** What the list is sorted by, where it can be. */
  sort?: string
  /** Shown unless one has chosen otherwise. */
  shown?: boolean
  /** How wide it is, in rem: widths do not hang on the rows that happen to be seen. */
  wide: number
  /** Said at the header, where the word alone is not plain. */
  help?: string
  cell(d: Api['Device']): ReactNode
}

/** What a device is called: its name, or else what is printed on it. */
export const nameOf = (d: Api['Device']) => d.metadata.name || macText(d.spec.mac) || d.spec.serial || d.id

/** All columns, in the order in which they stand. */
export function columnsOf(t: TFunction): Column[] {
  return [
    { key: 'name', wide: 12.25, words: t('Device Name'), sort: 'name', shown: true, cell: (d) => {
      const name = <Link to="/devices/$device" params={{ device: d.id }} preload={false} title={nameOf(d)}>{nameOf(d)}</Link>
      return d.spec.held ? <div className="held-name">{name}<Label isCompact color="orange" title={t('Held: it gets nothing until somebody approves it')}>{t('Held')}</Label></div> : name
    } },
    { key: 'model', wide: 6, words: t('Model'), sort: 'model', shown: true, cell: (d) => <Or>{d.spec.model}</Or> },
    { key: 'connection', wide: 5.25, words: t('Status'), sort: 'connection', shown: true, help: t('Whether the device is reachable now'), cell: (d) => <Connection of={d.status.connection} /> },
    { key: 'state', wide: 9.75, words: t('State'), sort: 'state', shown: true, help: t('Whether it fetches its configuration here'), cell: (d) => <State device={d} /> },
    { key: 'lastProvisioningSync', wide: 7, words: t('Last Provisioning Sync'), sort: 'lastProvisioningSync', shown: true, help: t('The last authenticated fetch of its own settings'), cell: (d) => <When at={d.status.lastProvisioningSync} /> },
    { key: 'site', wide: 6.25, words: t('Site'), sort: 'site', shown: true, cell: (d) => <Or>{d.status.siteName}</Or> },
    { key: 'softwareVersion', wide: 6.75, words: t('Software Version'), sort: 'softwareVersion', shown: true, cell: (d) => <Version of={d} /> },
    { key: 'mac', wide: 8.75, words: t('MAC Address'), sort: 'mac', shown: true, cell: (d) => <Mac of={d.spec.mac} /> },
    { key: 'serial', wide: 8, words: t('Serial Number'), sort: 'serial', cell: (d) => <Or>{d.spec.serial}</Or> },
    { key: 'vendor', wide: 5, words: t('Vendor'), cell: (d) => (d.status.family ? vendorOf(d.status.family) : <Or>{''}</Or>) },
    { key: 'family', wide: 8.5, words: t('Family'), sort: 'family', cell: (d) => familyWord(d.status.family) },
    { key: 'lifecycle', wide: 7, words: t('Life cycle'), sort: 'lifecycle', cell: (d) => lifecycleWord(t, d.status.lifecycle) },
    { key: 'onboarding', wide: 9.5, words: t('Onboarding'), cell: (d) => onboardingWord(t, d.spec.onboarding) },
    { key: 'credentialSync', wide: 10.5, words: t('Credential sync'), cell: (d) => <Sync of={d.status.credentialSync.state} reason={d.status.credentialSync.reason} /> },
    { key: 'groups', wide: 10, words: t('Device Groups'), cell: (d) => <Or>{d.status.groupNames.join(', ')}</Or> },
    { key: 'room', wide: 8, words: t('Room'), cell: (d) => <Or>{d.status.roomName}</Or> },
    { key: 'user', wide: 9, words: t('Assigned User'), cell: (d) => <Or>{d.status.userName}</Or> },
    { key: 'labels', wide: 13, words: t('Labels'), cell: (d) => <Labels of={d.metadata.labels} /> },
    { key: 'publicAddress', wide: 8, words: t('Public IP'), cell: (d) => <Or>{d.status.publicAddress}</Or> },
    { key: 'address', wide: 8, words: t('IP Address'), cell: (d) => <Or>{d.status.address}</Or> },
    { key: 'lastSeen', wide: 7.5, words: t('Last Detected'), sort: 'lastSeen', help: t('Any request, authenticated or not'), cell: (d) => <When at={d.status.lastSeen} /> },
    { key: 'certificate', wide: 8, words: t('Certificate expires'), cell: (d) => <When at={d.status.identity.notAfter} /> },
    { key: 'held', wide: 5, words: t('Held'), cell: (d) => (d.spec.held ? <Label isCompact color="orange">{t('Held')}</Label> : <Or>{''}</Or>) },
    { key: 'firstSeen', wide: 7, words: t('First seen'), sort: 'firstSeen', cell: (d) => <When at={d.status.firstSeen} /> },
    { key: 'createdAt', wide: 7, words: t('Created'), sort: 'createdAt', cell: (d) => <When at={d.metadata.createdAt} /> },
  ]
}

/** The version that a device runs, and beneath it how it stands to the one that it should. */
export function Version({ of }: { of: Api['Device'] }) {
  const { t } = useTranslation()
  const { state, wanted } = of.status.firmware
  const running = <Or>{of.status.softwareVersion}</Or>
  if (!['behind', 'failed', 'stopped', 'upgrading', 'waiting'].includes(state)) return running
  const words = firmwareWord(t, state)
  return <div className="held-name"><span>{running}</span><Label isCompact color={firmwareColor(state)} title={wanted && `${words}: ${wanted}`}>{words}</Label></div>
}

function Labels({ of }: { of: Record<string, string> }) {
  const all = Object.entries(of)
  if (all.length === 0) return <Or>{''}</Or>
  return <LabelGroup numLabels={2}>{all.map(([k, v]) => <Label key={k} isCompact variant="outline">{v ? `${k}:${v}` : k}</Label>)}</LabelGroup>
}
