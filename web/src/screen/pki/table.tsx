import { Label } from '@patternfly/react-core'
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { Act } from '~/part/act'
import { Fit, yieldsClass } from '~/part/fit'
import { RowMenu, type Deed } from '~/part/rowmenu'
import { saveFile } from '~/part/savefile'
import { CopyButton, macText, None, useNow, When } from '~/part/text'
import { asFile, derOf, firstDer } from './data'
import { Ask, ownerOf, type Way } from './many'
import { Renewal } from './renewal'
import { certificateStates, short } from './states'

/** Which rows are chosen, by serial number. */
export interface Chosen { ids: ReadonlySet<string>; set(ids: ReadonlySet<string>): void }

interface Props {
  certificates: Api['Certificate'][]
  caption: string
  /** Rows can be chosen, and say whose they are: not in the list of one device. */
  chosen?: Chosen
}

/** Certificates, with what can be done about each. */
export function CertificateTable({ certificates, caption, chosen }: Props) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState<{ deed: Way; of: Api['Certificate'] } | null>(null)
  const every = certificates.length > 0 && certificates.every((c) => chosen?.ids.has(c.id))
  const some = !every && certificates.some((c) => chosen?.ids.has(c.id))
  const none = (c: Api['Certificate']) => (c.status.pem ? undefined : t('It was never signed.'))
  const deeds = (c: Api['Certificate']): Deed[] => [
    { words: t('Download PEM'), power: 'see', because: none(c), press: () => saveFile(new Blob([c.status.pem]), `${c.spec.mac}.pem`) },
    { words: t('Download DER'), power: 'see', because: none(c), press: () => saveFile(new Blob([derOf(c.status.pem)]), `${c.spec.mac}.cer`) },
    { words: t('Re-issue…'), power: 'devices', because: c.spec.device ? undefined : t('Its device is gone.'), press: () => setAsking({ deed: 'issue', of: c }) },
    { words: t('Revoke…'), power: 'devices', danger: true, because: c.status.state === 'valid' ? undefined : t('It is not valid.'), press: () => setAsking({ deed: 'revoke', of: c }) },
  ]
  const turn = (id: string) => {
    const ids = new Set(chosen?.ids)
    if (!ids.delete(id)) ids.add(id)
    chosen?.set(ids)
  }
  const all = <input type="checkbox" aria-label={t('Select all')} checked={every} ref={(box) => { if (box) box.indeterminate = some }} onChange={() => chosen?.set(new Set(every ? [] : certificates.map((c) => c.id)))} />
  return (
    <>
      {chosen && certificates.length > 0 && <label className="pick-all cards-only">{all}{t('Select all')}</label>}
      <Fit label={caption}><Table role="table" variant="compact" gridBreakPoint="grid-lg">
        <Caption className="visually-hidden">{caption}</Caption>
        <Thead>
          <Tr>
            {chosen && <Th modifier="fitContent" className="pick-card">{all}</Th>}
            {chosen && <Th>{t('Device')}</Th>}<Th>{t('Subject, serial')}</Th><Th>{t('Issuing key')}</Th>{chosen && <Th className={yieldsClass(3)}>{t('Profile')}</Th>}<Th className={yieldsClass(2)}>{t('Issued')}</Th><Th>{t('Expires')}</Th>
            <Th>{t('Renewal')}</Th><Th className={yieldsClass(1)}>{t('Last used')}</Th><Th>{t('Status')}</Th><Th screenReaderText={t('Actions')} />
          </Tr>
        </Thead>
        <Tbody>
          {certificates.map((c) => (
            <Tr key={c.id} data-row-id={c.id} data-state={c.status.state}>
              {chosen && <Td className="pick-card"><input type="checkbox" aria-label={t('Select {{name}}, {{serial}}', { name: ownerOf(c), serial: short(c.id) })} checked={chosen.ids.has(c.id)} onChange={() => turn(c.id)} /></Td>}
              {chosen && <Td dataLabel={t('Device')}><Owner of={c} /></Td>}
              <Td dataLabel={t('Subject, serial')}><div><code className="mac">CN={c.spec.mac}</code><br /><span className="copyable"><code className="short-text" title={c.id}>{short(c.id)}</code><CopyButton text={c.id} label={t('Copy the serial number')} /></span></div></Td>
              <Td dataLabel={t('Issuing key')} modifier="nowrap">{c.spec.generation} · {c.spec.way.toUpperCase()}</Td>
              {chosen && <Td dataLabel={t('Profile')} className={yieldsClass(3)}>{c.status.profileName ? <Link to="/enrollment">{c.status.profileName}</Link> : <None />}</Td>}
              <Td dataLabel={t('Issued')} modifier="nowrap" className={yieldsClass(2)}><When at={c.status.issuedAt} /></Td>
              <Td dataLabel={t('Expires')} modifier="nowrap"><When at={c.status.notAfter} /></Td>
              <Td dataLabel={t('Renewal')} modifier={c.status.renewal?.reason ? undefined : 'nowrap'}><Renewal of={c.status.renewal} /></Td>
              <Td dataLabel={t('Last used')} modifier="nowrap" className={yieldsClass(1)}><When at={c.status.seenAt} /></Td>
              <Td dataLabel={t('Status')}><CertificateState of={c} /></Td>
              {chosen ? <Td isActionCell><RowMenu label={t('Actions for {{name}}, {{serial}}', { name: ownerOf(c), serial: short(c.id) })} deeds={deeds(c)} /></Td> : (
                <Td className="row-actions">
                  {c.status.pem && <a href={asFile(c.status.pem)} download={`${c.spec.mac}.pem`}>{t('PEM')}<span className="visually-hidden"> {c.id}</span></a>}
                  {c.status.pem && <a href={firstDer(c.status.pem)} download={`${c.spec.mac}.cer`}>{t('DER')}<span className="visually-hidden"> {c.id}</span></a>}
                  {c.status.state === 'valid' && <Act power="devices" variant="link" isInline isDanger aria-label={t('Revoke {{what}}', { what: c.id })} onClick={() => setAsking({ deed: 'revoke', of: c })}>{t('Revoke…')}</Act>}
                </Td>
              )}
            </Tr>
          ))}
        </Tbody>
      </Table></Fit>
      {asking && <Ask deed={asking.deed} of={[asking.of]} close={() => setAsking(null)} />}
    </>
  )
}

/** The device of a certificate, by its name, with its MAC beneath. */
function Owner({ of: c }: { of: Api['Certificate'] }) {
  const mac = <code className="mac">{macText(c.spec.mac)}</code>
  if (!c.spec.device) return mac
  return (
    <>
      <Link to="/devices/$device" params={{ device: c.spec.device }} search={{ tab: 'certificates' }}>{ownerOf(c)}</Link>
      {c.status.deviceName && <div className="muted">{mac}</div>}
    </>
  )
}

/** The word for how a certificate stands; one that ends within a month says so. */
export function CertificateState({ of: c }: { of: Api['Certificate'] }) {
  const { t } = useTranslation()
  const now = useNow()
  const [words, color] = certificateStates(t)[c.status.state] ?? [c.status.state, 'grey']
  const soon = c.status.state === 'valid' && Date.parse(c.status.notAfter) - now < 30 * 86_400_000
  return <Label isCompact color={soon ? 'orange' : color} title={c.status.reason || undefined}>{soon ? t('Expiring') : words}</Label>
}
