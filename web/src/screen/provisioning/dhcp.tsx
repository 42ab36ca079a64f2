import { Alert, CodeBlock, CodeBlockAction, CodeBlockCode, Form, FormGroup, FormSelect, FormSelectOption, Grid, GridItem, Switch } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import type { TFunction } from 'i18next'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, type Api } from '~/api/client'
import { useMay } from '~/api/who'
import { Fit } from '~/part/fit'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { ShowQr } from '~/part/showqr'
import { familyWord } from '~/part/state'
import { Breaking, CopyButton, macText, sentence, When } from '~/part/text'

const servers = { kea: 'ISC Kea', isc: 'ISC dhcpd', dnsmasq: 'dnsmasq', windows: 'Windows Server', cisco: 'Cisco IOS', mikrotik: 'MikroTik', pfsense: 'pfSense / OPNsense', fortigate: 'FortiGate' }
type Of = keyof typeof servers
type Family = 'ucs' | 'polyos' | 'j100'

/** DHCP helper: what the DHCP server has to hand out, in its own syntax, and whether it does. */
export function Dhcp({ account }: { account: Api['Account'] }) {
  const { t } = useTranslation()
  const may = useMay('reveal')
  const [server, setServer] = useState<Of>('kea')
  const [family, setFamily] = useState<Family>('ucs')
  const [reveal, setReveal] = useState(false)
  const params = { path: { account: account.id }, query: { server, family, reveal } }
  const found = $api.useQuery('get', '/accounts/{account}/provisioning/dhcp', { params }, { placeholderData: (old) => old })
  const help = found.data
  // What is copied is what works: the true text is asked for when somebody copies it, who may see it.
  const because = help?.masked && !may.allowed ? t('The password is masked, and what is copied would not work. {{why}}', { why: may.why }) : undefined
  const whole = (of: (h: Api['DhcpHelp']) => string) => async () => of(data(await api.GET('/accounts/{account}/provisioning/dhcp', { params: { ...params, query: { server, family, reveal: true } } })))
  const copied = (secret: boolean, of: (h: Api['DhcpHelp']) => string) => (help?.masked && secret ? { text: whole(of), because } : { text: help ? of(help) : '' })
  const option = (h: Api['DhcpHelp'], n: number) => h.options.find((o) => o.number === n)
  return (
    <div className="stack">
      <Form isHorizontal={false}>
        <Grid hasGutter>
          <GridItem md={4}>
            <FormGroup label={t('DHCP server')} fieldId="dhcp-server">
              <FormSelect id="dhcp-server" value={server} onChange={(_e, v) => setServer(v as Of)}>
                {Object.entries(servers).map(([value, label]) => <FormSelectOption key={value} value={value} label={label} />)}
              </FormSelect>
            </FormGroup>
          </GridItem>
          <GridItem md={4}>
            <FormGroup label={t('Devices')} fieldId="dhcp-family">
              <FormSelect id="dhcp-family" value={family} onChange={(_e, v) => setFamily(v as Family)}>
                {(['ucs', 'polyos', 'j100'] as const).map((f) => <FormSelectOption key={f} value={f} label={familyWord(f)} />)}
              </FormSelect>
            </FormGroup>
          </GridItem>
          <GridItem md={4} className="beside-selects">
            <Switch id="dhcp-reveal" label={t('With the password (audited)')} isChecked={reveal} isDisabled={!may.allowed} onChange={(_e, v) => setReveal(v)} />
            {!may.allowed && <p className="muted">{may.why}</p>}
          </GridItem>
        </Grid>
      </Form>
      {found.error && <ProblemAlert error={found.error} title={t('The options could not be made')} retry={() => void found.refetch()} />}
      {!help ? !found.error && <Waiting /> : (
        <>
          <p role="status">{help.lastUsed
            ? <>{t('Last request with the current pair:')} <When at={help.lastUsed} />. {t('Devices that got the pair by Auto-Sync count too: only one that is new here proves what DHCP hands out.')}</>
            : t('No device has come with the current pair yet.')}</p>
          {help.stillOld.count > 0 && <StillOld of={help.stillOld} />}
          {help.masked && (
            <Alert variant="info" isInline component="p" title={t('The password is masked: ******** stands where it belongs')}>
              {because ?? t('Copy buttons put the true text on the clipboard. Copying or showing it is recorded in the audit log.')}
            </Alert>
          )}
          {help.warnings.map((w) => <Alert key={w.code + w.detail} variant="warning" isInline component="p" title={warningTitle(t, w.code)}>{sentence(w.detail)}.</Alert>)}
          <Fit label={t('Options')}><Table role="table" aria-label={t('Options')} variant="compact" gridBreakPoint="grid-lg">
            <Thead><Tr><Th modifier="fitContent">{t('Option')}</Th><Th>{t('Name')}</Th><Th>{t('Type')}</Th><Th>{t('Text')}</Th><Th>{t('Hex')}</Th></Tr></Thead>
            <Tbody>
              {help.options.map((o) => (
                <Tr key={`${o.number}${o.name}`}>
                  <Td dataLabel={t('Option')}>{o.number}</Td>
                  <Td dataLabel={t('Name')}>{o.name}</Td>
                  <Td dataLabel={t('Type')}>{o.type === 'text' ? t('Text (string)') : t('Bytes (sub-options)')}</Td>
                  <Td dataLabel={t('Text')} modifier="breakWord" className="whole-line">
                    <span className="copyable">
                      {o.subOptions?.length ? <span>{o.subOptions.map((s) => <span key={s.code} className="sub-option">{s.code} {s.name} = <code><Breaking text={s.value} /></code></span>)}</span> : <code><Breaking text={o.value} /></code>}
                      {o.type === 'text' && <CopyButton {...copied(o.credentials, (h) => option(h, o.number)?.value ?? '')} label={t('Copy option {{n}} as text', { n: o.number })} />}
                      {o.type === 'text' && !(help.masked && o.credentials) && <ShowQr text={o.value} title={t('Option {{n}}', { n: o.number })} />}
                    </span>
                  </Td>
                  <Td dataLabel={t('Hex')} modifier="breakWord" className="whole-line">
                    <span className="copyable">
                      {help.masked && o.credentials ? <span className="muted short-text">{t('hidden')}</span> : <code className="hex">{o.hex.length > 24 ? `${o.hex.slice(0, 24)}…` : o.hex}</code>}
                      <CopyButton {...copied(o.credentials, (h) => option(h, o.number)?.hex ?? '')} label={t('Copy option {{n}} as hex', { n: o.number })} />
                    </span>
                  </Td>
                </Tr>
              ))}
            </Tbody>
          </Table></Fit>
          <CodeBlock actions={<><strong className="code-head">{t('For {{server}}', { server: servers[server] })}</strong><CodeBlockAction><CopyButton {...copied(true, (h) => h.snippet)} label={t('Copy the snippet')} /></CodeBlockAction></>}>
            <CodeBlockCode tabIndex={0} role="region" aria-label={t('Snippet for {{server}}', { server: servers[server] })}>{help.snippet}</CodeBlockCode>
          </CodeBlock>
        </>
      )}
    </div>
  )
}

/** What a warning is about, in a few words. */
function warningTitle(t: TFunction, code: string): string {
  return {
    stale: t('DHCP hands out an old pair'), provisioningDisabled: t('Provisioning is disabled'), rootNeeded: t('Phones do not trust this certificate yet'), credentials: t('The pair can be read on the network'), scope: t('Other devices get these options too'),
    leftOut: t('An option is left out'), long: t('An option is long'), tooLong: t('The pair does not fit'), notCarried: t('The pair cannot be carried'), escaped: t('The pair is percent-encoded'), unproved: t('Not confirmed by the vendor'),
    lineTooLong: t('A line is too long'), valueTooLong: t('A value is too long'), nul: t('A zero byte at the end'), siaddr: t('dnsmasq names itself as next server'),
  }[code] ?? t('Mind this')
}

function StillOld({ of }: { of: Api['StillOld'] }) {
  const { t } = useTranslation()
  return (
    <Alert variant="warning" isInline component="p" title={t('DHCP still hands out the pair of version {{n}}', { n: of.generation })}>
      <p>{t('{{count}} devices came with it. Change the option below on your DHCP server.', { count: of.count })}</p>
      <ul>{of.devices.slice(0, 10).map((d) => <li key={d.id}>{d.name || macText(d.mac)} · {d.address} · {d.subnet} · <When at={d.at} /></li>)}</ul>
    </Alert>
  )
}
