import { Alert, Button, CodeBlock, CodeBlockAction, CodeBlockCode, Form, FormGroup, FormSelect, FormSelectOption, Grid, GridItem, Switch } from '@patternfly/react-core'
import { Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, type Api } from '~/api/client'
import { useMay } from '~/api/who'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { ShowQr } from '~/part/showqr'
import { familyWord } from '~/part/state'
import { CopyButton, macText, When } from '~/part/text'

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
  const found = $api.useQuery('get', '/accounts/{account}/provisioning/dhcp', { params: { path: { account: account.id }, query: { server, family, reveal } } }, { placeholderData: (old) => old })
  const help = found.data
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
          <GridItem md={4} className="end">
            <Switch id="dhcp-reveal" label={t('With the password (audited)')} isChecked={reveal} isDisabled={!may.allowed} onChange={(_e, v) => setReveal(v)} />
            {!may.allowed && <p className="muted">{may.why}</p>}
          </GridItem>
        </Grid>
      </Form>
      {found.error && <ProblemAlert error={found.error} title={t('The options could not be made')} retry={() => void found.refetch()} />}
      {!help ? !found.error && <Waiting /> : (
        <>
          <p role="status">{help.lastUsed
            ? <>{t('Last request with what DHCP hands out:')} <When at={help.lastUsed} /></>
            : t('No device has come with what DHCP hands out yet.')}</p>
          {help.stillOld.count > 0 && <StillOld of={help.stillOld} />}
          {help.warnings.map((w) => <Alert key={w.code} variant="warning" isInline isPlain component="p" title={w.detail} />)}
          <Table role="table" aria-label={t('Options')} variant="compact" gridBreakPoint="grid-lg">
            <Thead><Tr><Th>{t('Option')}</Th><Th>{t('Name')}</Th><Th>{t('Text')}</Th><Th>{t('Hex')}</Th></Tr></Thead>
            <Tbody>
              {help.options.map((o) => (
                <Tr key={`${o.number}${o.name}`}>
                  <Td dataLabel={t('Option')}>{o.number}</Td>
                  <Td dataLabel={t('Name')}>{o.name}</Td>
                  <Td dataLabel={t('Text')} modifier="breakWord">
                    {o.subOptions?.length ? o.subOptions.map((s) => <div key={s.code}>{s.code} {s.name} = <code>{s.value}</code></div>) : <code>{o.value}</code>}
                    {!help.masked && o.value && <><CopyButton text={o.value} label={t('Copy option {{n}}', { n: o.number })} /><ShowQr text={o.value} title={t('Option {{n}}', { n: o.number })} /></>}
                  </Td>
                  <Td dataLabel={t('Hex')}><CopyButton text={o.hex} label={t('Copy option {{n}} as hex', { n: o.number })} /></Td>
                </Tr>
              ))}
            </Tbody>
          </Table>
          <CodeBlock actions={<CodeBlockAction><CopyButton text={help.snippet} label={t('Copy the snippet')} /></CodeBlockAction>}>
            <CodeBlockCode tabIndex={0} role="region" aria-label={t('Snippet for {{server}}', { server: servers[server] })}>{help.snippet}</CodeBlockCode>
          </CodeBlock>
          {help.masked && may.allowed && <p className="muted">{t('The password is masked: what you copy does not work yet.')} <Button variant="link" isInline onClick={() => setReveal(true)}>{t('Show it')}</Button></p>}
        </>
      )}
    </div>
  )
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
