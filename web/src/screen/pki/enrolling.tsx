import { DescriptionList } from '@patternfly/react-core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useWho } from '~/api/who'
import { Fact } from '~/part/fact'
import { Waiting } from '~/part/page'
import { Copyable } from '~/part/text'
import { useDoor } from './data'

/** Where devices and their tools ask for certificates: the addresses of this account. */
export function Enrolling() {
  const { t } = useTranslation()
  const { account } = useWho()
  const { origin, key } = useDoor(account.id)
  if (!origin) return <Waiting rows={4} />
  const label = t('Copy the address')
  return (
    <div className="stack">
      <section aria-labelledby="est">
        <h2 id="est" className="pf-v6-c-title pf-m-lg">EST</h2>
        <p className="muted">{t('Over HTTPS alone. The clean one: for devices and tools that know it.')}</p>
        <DescriptionList isCompact isHorizontal>
          <Fact term={t('Chain')}><Copyable text={`${origin}/.well-known/est/${key}/cacerts`} label={label} /></Fact>
          <Fact term={t('First certificate')}><Copyable text={`${origin}/.well-known/est/${key}/simpleenroll`} label={label} /></Fact>
          <Fact term={t('Renewal')}><Copyable text={`${origin}/.well-known/est/${key}/simplereenroll`} label={label} /></Fact>
        </DescriptionList>
      </section>
      <section aria-labelledby="scep">
        <h2 id="scep" className="pf-v6-c-title pf-m-lg">SCEP</h2>
        <p className="muted">{t('What phones speak. The one-time password is the challenge password.')}</p>
        <DescriptionList isCompact isHorizontal>
          <Fact term={t('SCEP URL')}><Copyable text={`${origin}/scep/${key}`} label={label} /></Fact>
        </DescriptionList>
      </section>
      <section aria-labelledby="passwords">
        <h2 id="passwords" className="pf-v6-c-title pf-m-lg">{t('One-time passwords')}</h2>
        <p>{t('A device gets its first certificate with a password of its own, which is good for one key. A profile with an identity certificate gives one to each device that enrolls; the Certificates tab of a device makes a new one.')}</p>
        <p><Link to="/enrollment" search={{ account: account.metadata.name }}>{t('Profiles')}</Link> · <Link to="/devices" search={{ account: account.metadata.name }}>{t('Inventory')}</Link></p>
      </section>
    </div>
  )
}
