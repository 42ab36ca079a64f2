import { Label } from '@patternfly/react-core'
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { Fit } from '~/part/fit'
import { JobProgress } from '~/part/jobprogress'
import { None, Span, When } from '~/part/text'
import { JobResult, kindWord } from './state'

/** Jobs, as a table. */
export function JobTable({ jobs, caption }: { jobs: Api['JobView'][]; caption: string }) {
  const { t } = useTranslation()
  return (
    <Fit label={caption}><Table role="table" variant="compact" gridBreakPoint="grid-lg">
      <Caption className="visually-hidden">{caption}</Caption>
      <Thead><Tr><Th width={25}>{t('Job')}</Th><Th modifier="fitContent">{t('Type')}</Th><Th width={15}>{t('Started by')}</Th><Th>{t('Started')}</Th><Th modifier="nowrap">{t('Duration')}</Th><Th width={20}>{t('Progress')}</Th><Th>{t('Result')}</Th></Tr></Thead>
      <Tbody>
        {jobs.map((j) => (
          <Tr key={j.id} data-row-id={j.id} data-state={j.state}>
            <Td dataLabel={t('Job')}><Link to="/jobs/$job" params={{ job: j.id }}>{j.title}</Link>{j.dryRun && <> <Label isCompact variant="outline">{t('Trial')}</Label></>}</Td>
            <Td dataLabel={t('Type')} modifier="nowrap">{kindWord(t, j.kind)}</Td>
            <Td dataLabel={t('Started by')}>{j.by}</Td>
            <Td dataLabel={t('Started')} modifier="nowrap"><When at={j.startedAt} /></Td>
            <Td dataLabel={t('Duration')} modifier="nowrap">{j.startedAt ? <Span from={j.startedAt} to={j.finishedAt} /> : <None />}</Td>
            <Td dataLabel={t('Progress')}><JobProgress job={j} /></Td>
            <Td dataLabel={t('Result')}><JobResult of={j} /></Td>
          </Tr>
        ))}
      </Tbody>
    </Table></Fit>
  )
}
