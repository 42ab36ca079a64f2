import { Checkbox, Content, Form, FormGroup, FormHelperText, HelperText, HelperTextItem, Radio, TextInput } from '@patternfly/react-core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { titleOf } from '~/api/who'
import { Confirm } from '~/part/confirm'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { useToasts } from '~/part/toast'
import { useEdit, usePreflight, type Settings } from './data'
import { Preflight } from './preflight'

interface Props { account: Api['Account']; now: Settings; close(): void }

/** Turning the slider on: whom it touches first, and then only when DHCP was thought of. */
export function TurnOn({ account, now, close }: Props) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const edit = useEdit(account.id, now)
  const report = usePreflight(account.id, { autoSync: { enabled: true } })
  const [dhcp, setDhcp] = useState(false)
  const before = now.value.spec.autoSync
  const [waves, setWaves] = useState(before.waves.length > 0)
  const [sizes, setSizes] = useState(before.waves.join(', ') || '10, 100')
  const [stop, setStop] = useState(String(before.stopAtFailures || 3))
  const numbers = sizes.split(/[\s,;]+/).filter(Boolean).map(Number)
  const wrong = waves && (numbers.length === 0 || numbers.some((n) => !Number.isInteger(n) || n < 1) || !/^\d+$/.test(stop))
  return (
    <Confirm wide title={t('Turn on Auto-Sync for {{account}}', { account: titleOf(account) })} verb={t('Enable')} ready={dhcp && !wrong && report.isSuccess} why={!report.isSuccess ? t('Counting…') : !dhcp ? t('Say above what you did about DHCP.') : t('A field above is wrong.')} close={close}
      act={async () => {
        await edit.mutateAsync({ autoSync: { enabled: true, waves: waves ? numbers : [], stopAtFailures: waves ? Number(stop) : 0 } })
        toasts.say(t('Auto-Sync is on'))
      }}>
      <div className="stack">
        {report.error ? <ProblemAlert error={report.error} title={t('It could not be worked out who is touched')} /> : report.data ? <Preflight report={report.data} /> : <Waiting rows={4} />}
        <Form>
          <FormGroup role="radiogroup" isStack fieldId="waves" label={t('Pace')}>
            <Radio id="waves-off" name="waves" label={t('All devices, as fast as they can be told')} isChecked={!waves} onChange={() => setWaves(false)} />
            <Radio id="waves-on" name="waves" label={t('In waves')} isChecked={waves} onChange={() => setWaves(true)}
              description={t('The next wave begins when all of one have come or failed; the rest follow the last.')} />
          </FormGroup>
          {waves && (
            <>
              <FormGroup label={t('Devices in each wave')} fieldId="wave-sizes">
                <TextInput id="wave-sizes" value={sizes} onChange={(_e, v) => setSizes(v)} validated={wrong ? 'error' : 'default'} aria-describedby="wave-help" />
                <FormHelperText><HelperText id="wave-help"><HelperTextItem variant={wrong ? 'error' : 'default'}>{t('Numbers with commas between them: 10, 100')}</HelperTextItem></HelperText></FormHelperText>
              </FormGroup>
              <FormGroup label={t('Stop at this many failures')} fieldId="wave-stop">
                <TextInput id="wave-stop" type="number" min={1} value={stop} onChange={(_e, v) => setStop(v)} />
              </FormGroup>
            </>
          )}
          <Content component="p">{t('Previous credentials are not restored if you turn this off.')} {t('Update your DHCP option now, or new devices come with an old pair:')}{' '}
            <Link to="/accounts/$account/provisioning" params={{ account: account.metadata.name }} search={{ tab: 'dhcp' }} target="_blank">{t('DHCP helper')}</Link></Content>
          <Checkbox id="dhcp-done" label={t('I have updated DHCP, or I do not use DHCP')} isChecked={dhcp} onChange={(_e, v) => setDhcp(v)} />
        </Form>
      </div>
    </Confirm>
  )
}

/** Turning the slider off: nothing is rolled back. */
export function TurnOff({ account, now, close }: Props) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const edit = useEdit(account.id, now)
  const waiting = now.value.status.counts.waiting ?? 0
  return (
    <Confirm title={t('Turn off Auto-Sync for {{account}}', { account: titleOf(account) })} verb={t('Turn off')} close={close}
      act={async () => { await edit.mutateAsync({ autoSync: { enabled: false } }); toasts.say(t('Auto-Sync is off')) }}>
      <Content>
        <p>{t('Nothing is rolled back: devices keep the credentials that they have.')}</p>
        <p>{t('Devices in "Waiting for device" are dropped from the roll-out: {{n}}. They stay as they are.', { n: waiting })}</p>
      </Content>
    </Confirm>
  )
}
