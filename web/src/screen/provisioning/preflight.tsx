import { Alert, DescriptionList, ExpandableSection, List, ListItem } from '@patternfly/react-core'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { Fact } from '~/part/fact'
import { count, macText, sentence } from '~/part/text'

/** Whom a change would touch, before anything is sent: numbers first, names on request. */
export function Preflight({ report }: { report: Api['PreflightReport'] }) {
  const { t } = useTranslation()
  const c = report.counts
  // The server's lists: who was heard of, who was not, and of both those that no road leads to.
  const bare = new Set(report.unreachable.map((d) => d.id))
  const all = [...report.touched, ...report.offline]
  const roads = report.touched.filter((d) => !bare.has(d.id))
  const away = report.offline.filter((d) => !bare.has(d.id))
  const touched = c.touched + c.offline
  return (
    <div className="stack">
      {report.warnings?.map((w) => <Alert key={w.code} variant="warning" isInline component="p" title={sentence(w.detail)} />)}
      <DescriptionList isHorizontal isCompact aria-label={t('Devices that would be touched')}>
        <Fact term={t('Touched')}><Names of={all} n={touched} /></Fact>
        <Fact term={t('At once')}><Names of={roads} n={c.atOnce} /></Fact>
        <Fact term={t('When they return')}><Names of={away} n={touched - c.atOnce - c.unreachable} /></Fact>
        <Fact term={t('When they ask by themselves')}><Names of={report.unreachable} n={c.unreachable} />{c.unreachable > 0 && <div className="muted">{t('No road leads to them: they get the pair at their next poll, if they come before the old pair ends.')}</div>}</Fact>
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
  if (n === 0) return <>{t('{{count}} devices', { count: n })}</>
  return (
    <ExpandableSection toggleText={t('{{count}} devices', { count: n })} isIndented>
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
