import { Alert, DescriptionList, Label } from '@patternfly/react-core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { Fact } from '~/part/fact'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { Copyable, Or, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { nameOf } from '../inventory/columns'
import { identityStates } from '../pki/states'
import { CertificateTable } from '../pki/table'

/** Certificates: how the device stands with its identity, and every certificate that it was issued. */
export function CertificatesOf({ device: d }: { device: Api['Device'] }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const queries = useQueryClient()
  const [asking, setAsking] = useState<'' | 'issue' | 'deny'>('')
  const [password, setPassword] = useState<{ text?: string } | null>(null)
  const found = useQuery({
    queryKey: ['get', '/devices/{device}/certificates', { params: { path: { device: d.id } } }],
    queryFn: async ({ signal }) => data(await api.GET('/accounts/{account}/certificates', { params: { path: { account: d.status.account }, query: { device: d.id, limit: 100 } }, signal })),
  })
  const i = d.status.identity
  const [words, color] = identityStates(t)[i.state] ?? [i.state, 'grey']
  const again = () => queries.invalidateQueries({ predicate: (q) => String(q.queryKey[1]).startsWith('/devices/{device}') })
  const params = { path: { device: d.id } }
  const issue = async () => {
    const made = data(await api.POST('/devices/{device}:issueIdentity', { params, body: {} }))
    setPassword({ text: made.oneTimePassword })
    await again()
  }
  const decide = async (yes: boolean) => {
    data(yes ? await api.POST('/devices/{device}:approveIdentity', { params }) : await api.POST('/devices/{device}:denyIdentity', { params }))
    toasts.say(yes ? t('Its certificate is signed when it asks again') : t('It gets no certificate'))
    await again()
  }
  const has = !['none', 'revoked', 'expired', 'failed'].includes(i.state)
  const issueButton = <Act power="devices" variant={i.state === 'pending' ? 'secondary' : 'primary'} onClick={() => setAsking('issue')}>{has ? t('Re-issue…') : t('Issue…')}</Act>
  const bare = i.state === 'none' && found.data?.items.length === 0
  return (
    <div className="stack">
      {!bare && <DescriptionList isHorizontal isCompact>
        <Fact term={t('Identity')}><Label isCompact color={color}>{words}</Label>{i.reason && <span className="muted"> {i.reason}</span>}</Fact>
        <Fact term={t('Serial')}><Or>{i.serial && <code>{i.serial}</code>}</Or></Fact>
        <Fact term={t('Expires')}><When at={i.notAfter} /></Fact>
        <Fact term={t('Last used')}><When at={i.seenAt} /></Fact>
        {i.passwordExpiresAt && <Fact term={t('One-time password waits until')}><When at={i.passwordExpiresAt} /></Fact>}
      </DescriptionList>}
      {password && (
        <Alert variant="success" isInline component="p" title={t('A new one-time password waits for the device')}>
          {password.text ? <><p>{t('Shown once. The device is told it by itself when it enrolls or fetches; type it elsewhere only if it cannot.')}</p><Copyable text={password.text} label={t('Copy the one-time password')} /></> : <p>{t('The device is told it by itself when it enrolls or fetches.')}</p>}
        </Alert>
      )}
      <div className="facets">
        {i.state === 'pending' && <Act power="devices" variant="primary" onClick={() => void decide(true).catch((e: unknown) => toasts.fail(t('It was not approved'), e))}>{t('Approve')}</Act>}
        {i.state === 'pending' && <Act power="devices" variant="secondary" isDanger onClick={() => setAsking('deny')}>{t('Deny…')}</Act>}
        {!bare && issueButton}
      </div>
      {found.error ? <ProblemAlert error={found.error} title={t('The certificates could not be read')} retry={() => void found.refetch()} /> : !found.data ? <Waiting rows={3} /> : found.data.items.length === 0
        ? <Empty title={t('It has no certificate yet.')} actions={bare ? issueButton : undefined}>{t('Issue one, and the device asks for it by EST or SCEP with a password of its own.')}</Empty>
        : <CertificateTable certificates={[...found.data.items].sort((a, b) => b.status.issuedAt.localeCompare(a.status.issuedAt))} caption={t('Certificates of {{name}}', { name: nameOf(d) })} />}
      {asking === 'issue' && (
        <Confirm title={has ? t('Re-issue the certificate of {{name}}?', { name: nameOf(d) }) : t('Issue a certificate to {{name}}?', { name: nameOf(d) })} verb={has ? t('Re-issue') : t('Issue')} act={issue} close={() => setAsking('')}>
          <p>{t('It gets a new one-time password, good for 30 days and one key; one that it had before ends. The certificate that it has stays good until it is revoked or expires.')}</p>
        </Confirm>
      )}
      {asking === 'deny' && <Confirm danger title={t('Deny the certificate of {{name}}?', { name: nameOf(d) })} verb={t('Deny')} act={() => decide(false)} close={() => setAsking('')}><p>{t('What it asked for is refused, and its one-time password ends.')}</p></Confirm>}
    </div>
  )
}
