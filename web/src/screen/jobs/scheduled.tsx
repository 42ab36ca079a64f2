import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Api } from '~/api/client'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { Fit, yieldsClass } from '~/part/fit'
import { count } from '~/part/text'
import { kindWord } from './state'
import { useSteer } from './steer'
import { Waits, Window } from './waits'

type Asked = { job: Api['JobView']; verb: 'start' | 'cancel' }

/** Jobs that wait for their time, each to be started at once or cancelled. */
export function Scheduled({ jobs }: { jobs: Api['JobView'][] }) {
  const { t } = useTranslation()
  const steer = useSteer()
  const [asked, setAsked] = useState<Asked | null>(null)
  return (
    <>
      <Fit label={t('Scheduled jobs')}><Table role="table" variant="compact" gridBreakPoint="grid-lg">
        <Caption className="visually-hidden">{t('Scheduled jobs')}</Caption>
        <Thead><Tr><Th width={15}>{t('Job')}</Th><Th modifier="fitContent">{t('Type')}</Th><Th>{t('Waits for')}</Th><Th>{t('Window')}</Th><Th modifier="fitContent" className="number">{t('Devices')}</Th><Th className={yieldsClass(1)}>{t('Created by')}</Th><Th screenReaderText={t('Actions')} /></Tr></Thead>
        <Tbody>
          {jobs.map((j) => (
            <Tr key={j.id} data-row-id={j.id} data-state={j.state}>
              <Td dataLabel={t('Job')}><Link to="/jobs/$job" params={{ job: j.id }}>{j.title}</Link></Td>
              <Td dataLabel={t('Type')} modifier="nowrap">{kindWord(t, j.kind)}</Td>
              <Td dataLabel={t('Waits for')}><Waits of={j} /></Td>
              <Td dataLabel={t('Window')}><Window of={j} /></Td>
              <Td dataLabel={t('Devices')} className="number">{count(j.progress.total)}</Td>
              <Td dataLabel={t('Created by')} modifier="nowrap" className={yieldsClass(1)}>{j.by}</Td>
              <Td className="row-actions">
                <Act power="devices" variant="link" isInline onClick={() => setAsked({ job: j, verb: 'start' })}>{t('Start now…')}<span className="visually-hidden"> {j.title}</span></Act>
                <Act power="devices" variant="link" isInline isDanger onClick={() => setAsked({ job: j, verb: 'cancel' })}>{t('Cancel…')}<span className="visually-hidden"> {j.title}</span></Act>
              </Td>
            </Tr>
          ))}
        </Tbody>
      </Table></Fit>
      {asked?.verb === 'start' && <StartNow job={asked.job} act={() => steer(asked.job, 'start')} close={() => setAsked(null)} />}
      {asked?.verb === 'cancel' && (
        <Confirm danger title={t('Cancel {{title}}?', { title: asked.job.title })} verb={t('Cancel the job')} act={() => steer(asked.job, 'cancel')} close={() => setAsked(null)}>
          <p>{t('Nothing further is done. What is done stays done.')}</p>
        </Confirm>
      )}
    </>
  )
}

/** Asks before a job that waits for its time is started at once. */
export function StartNow({ job, act, close }: { job: Api['JobView']; act(): Promise<void>; close(): void }) {
  const { t } = useTranslation()
  return (
    <Confirm title={t('Start {{title}} now?', { title: job.title })} verb={t('Start now')} act={act} close={close}>
      <p>{t('It begins at once and goes on to its end, also outside of its window.')}</p>
    </Confirm>
  )
}
