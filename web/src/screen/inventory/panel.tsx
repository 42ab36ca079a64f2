import { Button, DescriptionList, Title } from '@patternfly/react-core'
import TimesIcon from '@patternfly/react-icons/dist/esm/icons/times-icon'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { Act } from '~/part/act'
import { Fact } from '~/part/fact'
import { Waiting } from '~/part/page'
import { stacked } from '~/part/narrow'
import { ProblemAlert } from '~/part/problem'
import { Connection, lifecycleWord, onboardingWord, State, Sync } from '~/part/state'
import { Copyable, macText, None, Or, When } from '~/part/text'
import { useDevice } from '../device/data'
import { nameOf, Version } from './columns'

/** Scrolls the one box that scrolls; scrollIntoView would push the page's head out of sight too. */
function toTop(of: HTMLElement | null | undefined) {
  let box = of?.parentElement
  while (box && !/auto|scroll/.test(getComputedStyle(box).overflowY)) box = box.parentElement
  if (of && box) box.scrollBy({ top: of.getBoundingClientRect().top - box.getBoundingClientRect().top })
}

/** The panel beside the list: one device, without leaving the others. */
export function Panel({ device, act, close }: { device: string; act(verb: 'sync' | 'restart', d: Api['Device']): void; close(): void }) {
  const { t } = useTranslation()
  const found = useDevice(device)
  const head = useRef<HTMLDivElement>(null)
  const d = found.data?.value
  const whole = d !== undefined
  useEffect(() => head.current?.focus(), [device])
  useEffect(() => { if (stacked.matches) toTop(head.current?.parentElement) }, [device, whole]) // where it stands above the list
  const title = d ? nameOf(d) : t('Device')
  return (
    <aside className="panel" aria-labelledby="panel-title" onKeyDown={(e) => { if (e.key === 'Escape') close() }}>
      <div className="panel-head" ref={head} tabIndex={-1}>
        <Title headingLevel="h2" size="lg" id="panel-title">{title}</Title>
        <Button variant="plain" aria-label={t('Close the panel')} icon={<TimesIcon />} onClick={close} />
      </div>
      {found.error ? <ProblemAlert error={found.error} title={t('The device could not be read')} retry={() => void found.refetch()} /> : !d ? <Waiting rows={6} /> : (
        <div className="stack">
          <span className="line"><Connection of={d.status.connection} /><State device={d} /></span>
          <div className="line">
            <Act power="support" variant="primary" size="sm" onClick={() => act('sync', d)}>{t('Sync now')}</Act>
            <Act power="support" variant="secondary" size="sm" onClick={() => act('restart', d)}>{t('Restart')}</Act>
            <Link to="/devices/$device" params={{ device: d.id }}>{t('Open')}</Link>
            <Link to="/devices/$device" params={{ device: d.id }} search={{ tab: 'settings' }}>{t('Settings')}</Link>
          </div>
          <DescriptionList isCompact isHorizontal horizontalTermWidthModifier={{ default: '8.5rem' }}>
            <Fact term={t('Model')}><Or>{d.spec.model}</Or></Fact>
            <Fact term={t('MAC Address')}>{d.spec.mac ? <Copyable text={macText(d.spec.mac)} label={t('Copy MAC')} /> : <None />}</Fact>
            <Fact term={t('Serial Number')}><Or>{d.spec.serial}</Or></Fact>
            <Fact term={t('Site')}><Or>{d.status.siteName}</Or></Fact>
            <Fact term={t('Device Groups')}><Or>{d.status.groupNames.join(', ')}</Or></Fact>
            <Fact term={t('IP Address')}><Or>{d.status.address}</Or></Fact>
            <Fact term={t('Software Version')}><Version of={d} /></Fact>
            <Fact term={t('Life cycle')}>{lifecycleWord(t, d.status.lifecycle)}</Fact>
            <Fact term={t('Onboarding')}>{onboardingWord(t, d.spec.onboarding)}</Fact>
            <Fact term={t('Credential sync')}><Sync of={d.status.credentialSync.state} reason={d.status.credentialSync.reason} /></Fact>
            <Fact term={t('Last Provisioning Sync')}><When at={d.status.lastProvisioningSync} /></Fact>
            <Fact term={t('Last Detected')}><When at={d.status.lastSeen} /></Fact>
          </DescriptionList>
        </div>
      )}
    </aside>
  )
}
