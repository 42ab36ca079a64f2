import { Alert, Card, CardBody, CardTitle, DescriptionList, Grid, GridItem, Label, LabelGroup } from '@patternfly/react-core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { $api, type Api } from '~/api/client'
import { Act } from '~/part/act'
import { Fact } from '~/part/fact'
import { Connection, familyWord, lifecycleWord, onboardingWord, Sync } from '~/part/state'
import { Copyable, macText, None, Or, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { useVerb } from './data'
import { Lifecycle } from './lifecycle'
import { GroupLinks } from './links'
import { NextPoll } from './nextpoll'

/** What a device is, where it is, and how it stands. */
export function Overview({ device: d }: { device: Api['Device'] }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const verb = useVerb(d.id)
  const s = d.status
  const labels = Object.entries(d.metadata.labels)
  return (
    <div className="stack">
      {s.externalServer && <Alert variant="warning" isInline component="p" title={t('Another server provisions this device')}>{s.externalServer}</Alert>}
      {d.spec.held && <Alert variant="warning" isInline component="p" title={t('This device is held')}>{t('It is answered 403 until it is let go. Edit it to let it go.')}</Alert>}
      {s.lastError && (
        <Alert variant="danger" isInline component="p" title={t('Provisioning error: {{says}}', { says: s.lastError.says })}
          actionLinks={<Link to="/devices/$device" params={{ device: d.id }} search={(old) => ({ ...old, tab: 'information' }) as never}>{t('Open Provisioning Information')}</Link>}>
          <p><code>{s.lastError.file}</code> · <Or>{s.lastError.source}</Or> · <When at={s.lastError.at} /></p>
          {s.lastError.do && <p>{s.lastError.do}</p>}
        </Alert>
      )}
      <Lifecycle device={d} />
      <Grid hasGutter>
        <GridItem lg={4} md={6}>
          <Card isFullHeight>
            <CardTitle component="h2">{t('Identity')}</CardTitle>
            <CardBody>
              <DescriptionList isCompact isHorizontal horizontalTermWidthModifier={{ default: '8rem' }}>
                <Fact term={t('Device Name')}><Or>{d.metadata.name}</Or></Fact>
                <Fact term={t('Model')}><Or>{d.spec.model}</Or></Fact>
                <Fact term={t('Family')}>{familyWord(s.family)}</Fact>
                <Fact term={t('MAC Address')}>{d.spec.mac ? <Copyable text={macText(d.spec.mac)} label={t('Copy MAC')} /> : <None />}</Fact>
                <Fact term={t('Serial Number')}><Or>{d.spec.serial}</Or></Fact>
                <Fact term={t('Onboarding')}>{onboardingWord(t, d.spec.onboarding)}</Fact>
                <Fact term={t('Created')}><When at={d.metadata.createdAt} /></Fact>
                <Fact term={t('Notes')}>{d.spec.notes ? <p className="notes">{d.spec.notes}</p> : <None />}</Fact>
              </DescriptionList>
            </CardBody>
          </Card>
        </GridItem>
        <GridItem lg={4} md={6}>
          <Card isFullHeight>
            <CardTitle component="h2">{t('Place')}</CardTitle>
            <CardBody>
              <DescriptionList isCompact isHorizontal horizontalTermWidthModifier={{ default: '8rem' }}>
                <Fact term={t('Site')}>{s.siteName ? <Link to="/sites" search={{ at: d.spec.site }}>{s.siteName}</Link> : <None />}</Fact>
                <Fact term={t('Room')}><Or>{s.roomName}</Or></Fact>
                <Fact term={t('Assigned User')}><Or>{s.userName}</Or></Fact>
                <Fact term={t('Device Groups')}>{s.groupNames.length > 0 ? <GroupLinks names={s.groupNames} /> : <None />}</Fact>
                <Fact term={t('Labels')}>{labels.length === 0 ? <None /> : <LabelGroup numLabels={6}>{labels.map(([k, v]) => <Label key={k} isCompact variant="outline">{v ? `${k}:${v}` : k}</Label>)}</LabelGroup>}</Fact>
              </DescriptionList>
            </CardBody>
          </Card>
        </GridItem>
        <GridItem lg={4} md={6}>
          <Card isFullHeight>
            <CardTitle component="h2">{t('Live status')}</CardTitle>
            <CardBody>
              <DescriptionList isCompact isHorizontal horizontalTermWidthModifier={{ default: '10.25rem' }}>
                <Fact term={t('Status')}><Connection of={s.connection} /></Fact>
                {s.call && <Fact term={t('Call')}>{s.call.inCall ? t('In a call') : t('None')} <span className="muted">· {t('by its gateway')}, <When at={s.call.at} /></span></Fact>}
                <Fact term={t('Public IP')}><Or>{s.publicAddress}</Or></Fact>
                <Fact term={t('Private IP')}><Or>{s.privateAddress}</Or></Fact>
                <Fact term={t('Last Detected')}><When at={s.lastSeen} /></Fact>
                <Fact term={t('Last Provisioning Sync')}><When at={s.lastProvisioningSync} /></Fact>
                <Fact term={t('Next expected poll')}><NextPoll of={s.nextPoll} /></Fact>
                <Fact term={t('Software Version')}><Or>{s.softwareVersion}</Or></Fact>
              </DescriptionList>
            </CardBody>
          </Card>
        </GridItem>
        <GridItem lg={4} md={6}>
          <Card isFullHeight>
            <CardTitle component="h2">{t('Credential sync')}</CardTitle>
            <CardBody>
              <DescriptionList isCompact isHorizontal horizontalTermWidthModifier={{ default: '8rem' }}>
                <Fact term={t('State')}><Sync of={s.credentialSync.state} /></Fact>
                <Fact term={t('Version')}>{s.credentialSync.generation || <None />}</Fact>
                <Fact term={t('Since')}><When at={s.credentialSync.since} /></Fact>
                <Fact term={t('Road')}>{s.credentialSync.road === 'channel' ? t('Device channel') : s.credentialSync.road === 'notify' ? t('Check-sync (SIP NOTIFY)') : t('Its own poll')}</Fact>
                {s.credentialSync.reason && <Fact term={t('Reason')}>{s.credentialSync.reason}</Fact>}
                <Fact term={t('Auto-Sync')}>{d.spec.autoSync === 'exclude' ? t('Excluded') : t('Included')}</Fact>
              </DescriptionList>
              <Act power="support" variant="secondary" size="sm" className="above" onClick={() => verb.mutate('sync', { onSuccess: () => toasts.say(t('It is told again')), onError: (e) => toasts.fail(t('It was not told'), e) })}>{t('Push now')}</Act>
            </CardBody>
          </Card>
        </GridItem>
        <GridItem lg={4} md={6}>
          <Card isFullHeight>
            <CardTitle component="h2">{t('Enrollment')}</CardTitle>
            <CardBody>
              <DescriptionList isCompact isHorizontal horizontalTermWidthModifier={{ default: '8rem' }}>
                <Fact term={t('Life cycle')}>{lifecycleWord(t, s.lifecycle)}</Fact>
                <Fact term={t('Profile')}><ProfileName of={s.enrollment.profile} /></Fact>
                <Fact term={t('Told')}><When at={s.enrollment.at} /></Fact>
                <Fact term={t('Profile is current')}>{s.enrollment.at ? (s.enrollment.current ? t('Yes') : t('No, it is behind')) : <None />}</Fact>
                {s.enrollment.lockedUntil && <Fact term={t('Locked until')}><When at={s.enrollment.lockedUntil} /></Fact>}
              </DescriptionList>
            </CardBody>
          </Card>
        </GridItem>
      </Grid>
    </div>
  )
}

/** The name of the profile that a device was told; of one that is gone, its id. */
function ProfileName({ of }: { of: string }) {
  const found = $api.useQuery('get', '/profiles/{id}', { params: { path: { id: of } } }, { enabled: of !== '', retry: false, staleTime: 60_000 })
  if (!of) return <None />
  return found.data ? <Link to="/enrollment">{found.data.metadata.name}</Link> : <code>{of}</code>
}
