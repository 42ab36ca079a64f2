import { Alert, Button, Card, CardBody, CardTitle, DescriptionList, Flex, Grid, GridItem, Label } from '@patternfly/react-core'
import CheckCircleIcon from '@patternfly/react-icons/dist/esm/icons/check-circle-icon'
import MinusCircleIcon from '@patternfly/react-icons/dist/esm/icons/minus-circle-icon'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, type Api } from '~/api/client'
import { useMay } from '~/api/who'
import { Act } from '~/part/act'
import { Fact } from '~/part/fact'
import { ShowQr } from '~/part/showqr'
import { CopyButton, Copyable, inFull, onDay } from '~/part/text'
import { useToasts } from '~/part/toast'
import { AutoSync } from './autosync'
import type { Settings } from './data'
import { Disable } from './disable'
import { EditCredentials } from './edit'
import { Enable } from './enable'

/** The page as Poly Lens has it: enabled or not, the pair, the slider. */
export function Server({ account, now }: { account: Api['Account']; now: Settings }) {
  const { t } = useTranslation()
  const [editing, setEditing] = useState(false)
  const { spec, status } = now.value
  const old = status.stillOld
  return (
    <div className="stack">
      {old.count > 0 && (
        <Alert variant="warning" isInline component="p" title={t('DHCP still hands out an old pair')}
          actionLinks={<Link to="/accounts/$account/provisioning" params={{ account: account.metadata.name }} search={{ tab: 'dhcp' }}>{t('Open the DHCP helper')}</Link>}>
          {t('{{count}} devices came with the pair of version {{generation}} although they are new or had a newer one.', { count: old.count, generation: old.generation })}
        </Alert>
      )}
      <Grid hasGutter>
        <GridItem lg={6}>
          <Card isFullHeight>
            <CardTitle component="h2">
              <Flex gap={{ default: 'gapSm' }}>
                {t('Provisioning server')}
                {spec.enabled
                  ? <Label color="green" icon={<CheckCircleIcon />}><EnabledSince account={account} /></Label>
                  : <Label color="grey" icon={<MinusCircleIcon />}>{t('Disabled')}</Label>}
              </Flex>
            </CardTitle>
            <CardBody>
              <DescriptionList isCompact>
                <Fact term={t('Server Address')}><Copyable text={status.serverAddress} label={t('Copy Server Address')}><ShowQr text={status.serverAddress} title={t('Server Address')} /></Copyable>
                  {status.tlsValidUntil && <div className="muted">{t('TLS valid until')} <time dateTime={status.tlsValidUntil} title={inFull(status.tlsValidUntil)}>{onDay(status.tlsValidUntil)}</time></div>}</Fact>
                {spec.enabled && (
                  <>
                    <Fact term={t('Server User')}><Copyable text={spec.serverUser} label={t('Copy Server User')} /></Fact>
                    <Fact term={t('Server Password')}><Password account={account.id} set={spec.serverPassword} generation={status.generation} /></Fact>
                  </>
                )}
              </DescriptionList>
              {spec.enabled
                ? <div className="line ends above"><Act power="provision" variant="secondary" onClick={() => setEditing(true)}>{t('Edit Server Credentials')}</Act><Disable account={account} now={now} /></div>
                : <Enable account={account} now={now} />}
            </CardBody>
          </Card>
        </GridItem>
        <GridItem lg={6}><AutoSync account={account} now={now} /></GridItem>
      </Grid>
      {editing && <EditCredentials account={account} now={now} close={() => setEditing(false)} />}
    </div>
  )
}

/** Since when it is enabled: the trail knows; a new account is from its first day. */
function EnabledSince({ account }: { account: Api['Account'] }) {
  const { t } = useTranslation()
  const found = $api.useQuery('get', '/audit', { params: { query: { object: account.id, action: 'provisioning.update', result: 'done', q: '"enabled"', limit: 20 } } }, { retry: false, staleTime: 60_000 })
  if (!found.data) return t('Enabled')
  const at = found.data.items.find((e) => e.changes.enabled?.endsWith('on'))?.at ?? account.metadata.createdAt
  return <time dateTime={at} title={inFull(at)}>{t('Enabled since {{day}}', { day: onDay(at) })}</time>
}

function Password({ account, set, generation }: { account: string; set: Api['SecretMark']; generation: number }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const may = useMay('reveal')
  const [shown, setShown] = useState('')
  const history = $api.useQuery('get', '/accounts/{account}/provisioning/credentials', { params: { path: { account }, query: { limit: 100 } } }, { retry: false })
  const by = history.data?.items.find((c) => c.generation === generation)?.by
  const reveal = async () => {
    try {
      setShown(data(await api.POST('/accounts/{account}/provisioning:reveal', { params: { path: { account } } })).serverPassword)
    } catch (e) {
      toasts.fail(t('The password is not shown'), e)
    }
  }
  return (
    <div>
      <span className="copyable">
        {shown ? <code>{shown}</code> : <span aria-label={t('hidden')} role="img">••••••••</span>}
        {shown
          ? <><CopyButton text={shown} label={t('Copy Server Password')} /><Button variant="link" isInline onClick={() => setShown('')}>{t('Hide')}</Button></>
          : <Act power="reveal" variant="link" isInline onClick={() => void reveal()}>{t('Reveal')}</Act>}
      </span>
      <div className="muted">{set.updatedAt && <time dateTime={set.updatedAt} title={inFull(set.updatedAt)}>{by ? t('Set {{day}} by {{who}}', { day: onDay(set.updatedAt), who: by }) : t('Set {{day}}', { day: onDay(set.updatedAt) })}</time>}{may.allowed && <>. {t('Revealing it is recorded in the audit log.')}</>}</div>
    </div>
  )
}
