import { Button, DescriptionList, Title } from '@patternfly/react-core'
import TimesIcon from '@patternfly/react-icons/dist/esm/icons/times-icon'
import { Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { $api } from '~/api/client'
import { Act } from '~/part/act'
import { Fact } from '~/part/fact'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import type { Deed } from '~/part/rowmenu'
import { familyWord } from '~/part/state'
import { Copyable, full, macText, Or, When } from '~/part/text'
import { Condition } from './condition'
import type { Finding, Gateway } from './data'
import { conditionLook, todoOf } from './words'

/** One found phone beside the others: all that is known of it, and what can be done. */
export function Phone({ gateway: g, mac, deeds, close }: { gateway: Gateway; mac: string; deeds(f: Finding): Deed[]; close(): void }) {
  const { t } = useTranslation()
  const path = { account: g.status.account, id: g.id, mac }
  const found = $api.useQuery('get', '/accounts/{account}/gateways/{id}/found/{mac}', { params: { path } })
  const head = useRef<HTMLDivElement>(null)
  useEffect(() => head.current?.focus(), [mac])
  const f = found.data
  return (
    <aside className="panel" aria-labelledby="phone-title" onKeyDown={(e) => { if (e.key === 'Escape') close() }}>
      <div className="panel-head" ref={head} tabIndex={-1}>
        <Title headingLevel="h3" size="lg" id="phone-title">{f?.model || macText(mac)}</Title>
        <Button variant="plain" aria-label={t('Close the panel')} icon={<TimesIcon />} onClick={close} />
      </div>
      {found.error ? <ProblemAlert error={found.error} title={t('The phone could not be read')} retry={() => void found.refetch()} /> : !f ? <Waiting rows={6} /> : <All of={f} at={g.status.account} deeds={deeds(f)} />}
    </aside>
  )
}

function All({ of: f, at, deeds }: { of: Finding; at: string; deeds: Deed[] }) {
  const { t } = useTranslation()
  const look = conditionLook(t, f.condition)
  const todo = todoOf(t, f)
  const overrides = Object.entries(f.overrides ?? {}).sort(([a], [b]) => a.localeCompare(b))
  return (
    <div className="stack">
      <div><Condition of={f} /><p className="above">{f.detail ? full(f.detail) : look.happens}</p>{!f.detail && todo && <p><b>{t('What to do')}</b>: {full(todo)}</p>}</div>
      <div className="line">
        {deeds.filter((d) => !d.because).map((d) => <Act key={d.words} power={d.power} at={at} variant="secondary" size="sm" onClick={d.press}>{d.words}</Act>)}
        {f.device && <Link to="/devices/$device" params={{ device: f.device }}>{f.deviceName ? t('Open {{name}}', { name: f.deviceName }) : t('Open the device')}</Link>}
      </div>
      <DescriptionList isCompact isHorizontal horizontalTermWidthModifier={{ default: '8.5rem' }}>
        <Fact term={t('MAC Address')}><Copyable text={macText(f.mac)} label={t('Copy MAC')} /></Fact>
        <Fact term={t('IP Address')}><Or>{f.address}</Or></Fact>
        <Fact term={t('Model')}><Or>{f.model}</Or></Fact>
        <Fact term={t('Family')}><Or>{f.family && familyWord(f.family)}</Or></Fact>
        <Fact term={t('Serial Number')}><Or>{f.serial}</Or></Fact>
        <Fact term={t('Software Version')}><Or>{f.softwareVersion}</Or></Fact>
        <Fact term={t('Other server')}><Or>{f.provisioningServer}</Or></Fact>
        <Fact term={t('First seen')}><When at={f.firstSeen} /></Fact>
        <Fact term={t('Last change')}><When at={f.changedAt} /></Fact>
        <Fact term={t('Certificate')}><Or>{f.certificate && <code className="fingerprint">{f.certificate}</code>}</Or></Fact>
        {f.pinned && <Fact term={t('At first')}><code className="fingerprint">{f.pinned}</code></Fact>}
        {f.trusted && <Fact term={t('Trusted')}><code className="fingerprint">{f.trusted}</code></Fact>}
      </DescriptionList>
      {overrides.length > 0 && (
        <div>
          <Title headingLevel="h4" size="md">{t('Settings made on the phone itself')}</Title>
          <dl className="facts">{overrides.map(([k, v]) => <div key={k} className="pair"><dt><code>{k}</code></dt><dd><code>{v}</code></dd></div>)}</dl>
        </div>
      )}
    </div>
  )
}
