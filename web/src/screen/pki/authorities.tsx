import { Card, CardBody, CardHeader, CardTitle, Label } from '@patternfly/react-core'
import { Caption, Table, Tbody, Td, Th, Thead, Tr } from '@patternfly/react-table'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { useWho } from '~/api/who'
import { Act } from '~/part/act'
import { Fit, yieldsClass } from '~/part/fit'
import { Empty, Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { CopyButton, count, When } from '~/part/text'
import { useToasts } from '~/part/toast'
import { asFile, firstDer, useAuthorities } from './data'
import { Import } from './import'
import { Rotate } from './rotate'
import { generationStates, keyTypes, short } from './states'

/** Who signs certificates of the account's devices, and with which keys. */
export function Authorities() {
  const { t } = useTranslation()
  const { account } = useWho()
  const toasts = useToasts()
  const queries = useQueryClient()
  const found = useAuthorities(account.id)
  if (found.error) return <ProblemAlert error={found.error} title={t('The authorities could not be read')} retry={() => void found.refetch()} />
  if (!found.data) return <Waiting rows={6} />
  const create = async () => {
    try {
      data(await api.POST('/accounts/{account}/certificate-authorities', { params: { path: { account: account.id } }, body: {} }))
      await queries.invalidateQueries({ queryKey: ['get', '/accounts/{account}/certificate-authorities'] })
    } catch (e) {
      toasts.fail(t('The authority was not made'), e)
    }
  }
  if (found.data.items.length === 0) {
    return (
      <Empty title={t('No authority yet.')} actions={<Act power="provision" variant="primary" onClick={() => void create()}>{t('Create authority')}</Act>}>
        {t('An account has one authority, beneath the root of this server. It is made by itself when the first device wants a certificate.')}
      </Empty>
    )
  }
  return <div className="stack">{found.data.items.map((a) => <One key={a.id} authority={a} />)}</div>
}

function One({ authority: a }: { authority: Api['Authority'] }) {
  const { t } = useTranslation()
  const [asking, setAsking] = useState<'' | 'rotate' | 'import'>('')
  return (
    <Card component="section" aria-labelledby={a.id}>
      <CardHeader hasWrap actions={{ hasNoOffset: true, actions: (
        <>
          <Act power="provision" variant="secondary" size="sm" onClick={() => setAsking('import')}>{t('Import…')}</Act>
          <Act power="provision" variant="primary" size="sm" onClick={() => setAsking('rotate')}>{t('Rotate…')}</Act>
        </>
      ) }}>
        <CardTitle component="h2" id={a.id}>{a.metadata.name}</CardTitle>
      </CardHeader>
      <CardBody className="stack">
        <Fit label={t('Issuing keys of {{name}}', { name: a.metadata.name })}><Table role="table" variant="compact" gridBreakPoint="grid-lg">
          <Caption>{t('Issuing keys of the authority “{{name}}”. A key is never exported.', { name: a.metadata.name })}</Caption>
          <Thead><Tr><Th>{t('Key')}</Th><Th>{t('Subject')}</Th><Th className={yieldsClass(1)}>{t('Type')}</Th><Th>{t('Fingerprint')}</Th><Th modifier="nowrap">{t('Expires')}</Th><Th className="number">{t('In use')}</Th><Th>{t('Status')}</Th><Th screenReaderText={t('Files')} /></Tr></Thead>
          <Tbody>
            {a.status.generations.map((g) => {
              const [words, color] = generationStates(t)[g.state] ?? [g.state, 'grey']
              return (
                <Tr key={g.generation} data-row-id={String(g.generation)} data-state={g.state}>
                  <Td dataLabel={t('Key')}>{g.generation}</Td>
                  <Td dataLabel={t('Subject')} modifier="breakWord">{g.subject}</Td>
                  <Td dataLabel={t('Type')} className={yieldsClass(1)}>{g.imported ? t('External') : t('Intermediate')} · <span className="short-text">{keyTypes[g.keyType] ?? g.keyType}</span></Td>
                  <Td dataLabel={t('Fingerprint')}><span className="copyable"><code className="short-text" title={g.fingerprint}>{short(g.fingerprint)}</code><CopyButton text={g.fingerprint} label={t('Copy the fingerprint')} /></span></Td>
                  <Td dataLabel={t('Expires')} modifier="nowrap"><When at={g.notAfter} /></Td>
                  <Td dataLabel={t('In use')} className="number"><span title={t('Valid certificates of it that were seen in the last 30 days')}>{count(g.inUse)}</span></Td>
                  <Td dataLabel={t('Status')}><Label isCompact color={color}>{words}</Label></Td>
                  <Td className="row-actions" modifier="nowrap"><a href={asFile(g.pem)} download={`${a.metadata.name}-${g.generation}.pem`}>{t('Chain, PEM')}<span className="visually-hidden"> {g.generation}</span></a> <a href={firstDer(g.pem)} download={`${a.metadata.name}-${g.generation}.cer`}>{t('DER')}<span className="visually-hidden"> {g.generation}</span></a></Td>
                </Tr>
              )
            })}
          </Tbody>
        </Table></Fit>
      </CardBody>
      {asking === 'rotate' && <Rotate authority={a} close={() => setAsking('')} />}
      {asking === 'import' && <Import authority={a} close={() => setAsking('')} />}
    </Card>
  )
}
