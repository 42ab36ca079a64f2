import { DescriptionList } from '@patternfly/react-core'
import { useTranslation } from 'react-i18next'
import { useWho } from '~/api/who'
import { Fact } from '~/part/fact'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { Copyable } from '~/part/text'
import { Blocked } from './blocked'
import { useAuthorities, useDoor } from './data'

/** How everybody learns what counts no more. */
export function Revocation() {
  const { t } = useTranslation()
  const { account } = useWho()
  const { origin } = useDoor(account.id)
  const found = useAuthorities(account.id)
  if (found.error) return <ProblemAlert error={found.error} title={t('The authorities could not be read')} retry={() => void found.refetch()} />
  if (!found.data || !origin) return <Waiting rows={4} />
  const keys = found.data.items.flatMap((a) => a.status.generations.filter((g) => g.state !== 'retired').map((g) => ({ name: `${a.metadata.name} ${g.generation}`, path: g.path })))
  return (
    <div className="stack">
      <section aria-labelledby="lists">
        <h2 id="lists" className="pf-v6-c-title pf-m-lg">{t('Revocation lists (CRL)')}</h2>
        <p className="muted">{t('Made anew at each revocation and each day; good for three days.')}</p>
        {keys.length === 0 ? <Empty level="h3" title={t('No authority yet.')} /> : (
          <DescriptionList isCompact isHorizontal>
            {keys.map((k) => <Fact key={k.path} term={k.name}><Copyable text={`${origin}${k.path}.crl`} label={t('Copy the address')} /></Fact>)}
          </DescriptionList>
        )}
      </section>
      <section aria-labelledby="ocsp">
        <h2 id="ocsp" className="pf-v6-c-title pf-m-lg">OCSP</h2>
        <p className="muted">{t('Answers by POST and GET, with or without a nonce; it knows of a revocation at once.')}</p>
        <DescriptionList isCompact isHorizontal><Fact term={t('Responder')}><Copyable text={`${origin}/pki/ocsp`} label={t('Copy the address')} /></Fact></DescriptionList>
      </section>
      {account.spec.type === 'operator' && <Blocked account={account.id} />}
    </div>
  )
}
