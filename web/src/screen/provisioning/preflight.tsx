import { Alert, DescriptionList, ExpandableSection, List, ListItem } from '@patternfly/react-core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { Fact } from '~/part/fact'
import { count, macText } from '~/part/text'

/** Whom a change would touch, before anything is sent: numbers first, names on request. */
export function Preflight({ report }: { report: Api['PreflightReport'] }) {
  const { t } = useTranslation()
  const c = report.counts
  const online = Math.max(c.touched - c.offline, 0)
  return (
    <div className="stack">
      {report.warnings?.map((w) => <Alert key={w.code} variant="warning" isInline component="p" title={w.detail} />)}
      <DescriptionList isHorizontal isCompact aria-label={t('Devices that would be touched')}>
        <Fact term={t('Touched')}><Names of={report.touched} n={c.touched} /></Fact>
        <Fact term={t('At once')}>{count(online)}</Fact>
        <Fact term={t('When they return')}><Names of={report.offline} n={c.offline} /></Fact>
        <Fact term={t('At another server')}><Names of={report.external} n={c.external} server /></Fact>
        <Fact term={t('Not supported')}><Names of={report.unsupported} n={c.unsupported} /></Fact>
        <Fact term={t('Staged')}><Names of={report.staged} n={c.staged} /></Fact>
      </DescriptionList>
      {c.external > 0 && (
        <Alert variant="info" isInline component="p" title={t('Devices at another server are left alone')}>
          {t('Include one by its own Auto-Sync setting on the device page.')}
        </Alert>
      )}
    </div>
  )
}

function Names({ of, n, server }: { of: Api['DeviceRef'][]; n: number; server?: boolean }) {
  const { t } = useTranslation()
  if (n === 0) return <>{count(n)}</>
  return (
    <ExpandableSection toggleText={count(n)} toggleAriaLabel={t('{{count}} devices', { count: n })} isIndented>
      <List isPlain className="names">
        {of.slice(0, 50).map((d) => (
          <ListItem key={d.id}>
            <Link to="/devices/$device" params={{ device: d.id }}>{d.name || macText(d.mac)}</Link> <span className="muted">{d.model} {server && d.server}</span>
          </ListItem>
        ))}
        {n > 50 && <ListItem><span className="muted">{t('and {{n}} more', { n: count(n - Math.min(50, of.length)) })}</span></ListItem>}
      </List>
    </ExpandableSection>
  )
}
