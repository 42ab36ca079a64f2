import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data } from '~/api/client'
import { FormDialog } from '~/part/dialog'
import { Choice, saidOf, Text } from '~/part/field'
import { useSites, type Site } from '../sites/data'
import { useGatewaysChanged, type Gateway } from './data'
import { LoginFields, loginsOf, loginsWrite } from './logins'

const empty = loginsOf()

/** A gateway is added for a site. Done gets it with its token, which no later answer has. */
export function AddGateway({ account, site: fixed, close, done }: { account: string; site?: Site; close(): void; done(g: Gateway): void }) {
  const { t } = useTranslation()
  const changed = useGatewaysChanged()
  const sites = useSites(account)
  const [site, setSite] = useState(fixed?.id ?? '')
  const [name, setName] = useState('')
  const [logins, setLogins] = useState(empty)
  const options = (sites.data ?? (fixed ? [fixed] : [])).map((s) => [s.id, s.status.path] as const).sort((a, b) => a[1].localeCompare(b[1]))
  const act = async () => {
    done(data(await api.POST('/accounts/{account}/gateways', {
      params: { path: { account } }, body: { metadata: { name: name.trim() }, spec: { site, logins: loginsWrite(logins, empty) as object } },
    })))
    await changed()
  }
  return (
    <FormDialog wide title={t('Add gateway')} verb={t('Add')} refused={t('The gateway was not added')} ready={site !== ''} act={act} close={close}
      about={t('It gets a token, with which it is started once on a machine of the site.')}>
      {(error) => (
        <>
          <Choice id="gateway-site" label={t('Site')} required disabled={Boolean(fixed)} value={site} change={setSite} none="" options={options} wrong={saidOf(error, '/spec/site')} help={sites.data?.length === 0 ? t('There is no site yet: add one first.') : t('It drives the devices of this site alone, and stays there.')} />
          <Text id="gateway-name" label={t('Name')} value={name} change={setName} wrong={saidOf(error, '/metadata/name')} help={t('Empty: it is called as its site is')} />
          <LoginFields value={logins} change={setLogins} error={error} />
        </>
      )}
    </FormDialog>
  )
}
