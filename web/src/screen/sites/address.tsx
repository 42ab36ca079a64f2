import { Alert, Button, Form, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { saidOf, Text } from '~/part/field'
import { Press } from '~/part/press'
import { ProblemAlert } from '~/part/problem'

/** Says of which site a device would be that comes from an address: the server's own answer. */
export function TestAddress({ account, open, close }: { account: string; open(site: string): void; close(): void }) {
  const { t } = useTranslation()
  const [address, setAddress] = useState('')
  const [own, setOwn] = useState('')
  const [found, setFound] = useState<Api['WhichSite'] | null>(null)
  const [error, setError] = useState<unknown>(null)
  const submit = async (e: FormEvent) => {
    e.preventDefault()
    setError(null)
    setFound(null)
    try {
      setFound(data(await api.GET('/accounts/{account}/sites:at', { params: { path: { account }, query: { address: address.trim(), private: own.trim() } } })))
    } catch (e) {
      setError(e)
    }
  }
  const wrong = saidOf(error, 'address') ?? saidOf(error, 'private')
  return (
    <Modal isOpen variant="small" onClose={close} aria-labelledby="address-title">
      <ModalHeader title={t('Test an IP')} labelId="address-title" description={t('Of which site a device would be')} />
      <ModalBody>
        <Form id="address" onSubmit={(e) => void submit(e)}>
          {error !== null && !wrong && <ProblemAlert error={error} title={t('The address was not tested')} />}
          <Text id="address-public" label={t('Address that the server sees')} required focus value={address} change={(v) => { setAddress(v); setFound(null) }} wrong={saidOf(error, 'address')} help={t('203.0.113.7 or 2001:db8::7')} />
          <Text id="address-private" label={t('Private address')} value={own} change={(v) => { setOwn(v); setFound(null) }} wrong={saidOf(error, 'private')} help={t('Which the device says it has; for sites behind one public address')} />
          <div role="status">
            {found && (found.site
              ? <Alert isInline variant="success" component="p" title={t('It would be of {{site}}.', { site: found.site.name })} actionLinks={<Button variant="link" isInline onClick={() => open(found.site!.id)}>{t('Open the site')}</Button>}>{found.site.path}</Alert>
              : <Alert isInline variant="info" component="p" title={t('No site has such a subnet: a device from there stays where it is.')} />)}
          </div>
        </Form>
      </ModalBody>
      <ModalFooter>
        <Press why={address.trim() ? '' : t('Type an address first.')} type="submit" form="address" variant="primary">{t('Test')}</Press>
        <Button variant="link" onClick={close}>{t('Close')}</Button>
      </ModalFooter>
    </Modal>
  )
}
