import { Alert, Button, Checkbox, Modal, ModalBody, ModalFooter, ModalHeader, ProgressStep, ProgressStepper } from '@patternfly/react-core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, type Api } from '~/api/client'
import { useWho } from '~/api/who'
import { Confirm } from '~/part/confirm'
import { count } from '~/part/text'
import { useToasts } from '~/part/toast'
import { useAuthorities } from './data'

/** The ways on from where a roll-over stands. */
type Way = 'rotate' | 'activate' | 'retire'

/** Rotate leads from one issuing key to the next. Each step is done by itself: who stops has lost nothing, and goes on another day. */
export function Rotate({ authority, close }: { authority: Api['Authority']; close(): void }) {
  const { t } = useTranslation()
  const { account } = useWho()
  const now = useAuthorities(account.id).data?.items.find((a) => a.id === authority.id) ?? authority
  const [asking, setAsking] = useState<Way | null>(null)
  const of = (state: string) => now.status.generations.filter((g) => g.state === state)
  const next = of('next')[0]
  const old = of('previous').sort((a, b) => a.generation - b.generation)[0]
  const at = next ? 1 : old ? 3 : 0
  const variant = (step: number) => (step < at ? 'success' : step === at ? 'info' : 'pending')
  if (asking) return <Ask way={asking} authority={now} generation={asking === 'retire' ? old : next} close={() => setAsking(null)} />
  return (
    <Modal isOpen variant="medium" onClose={close} aria-labelledby="rotate-title">
      <ModalHeader title={t('Rotate {{name}}', { name: now.metadata.name })} labelId="rotate-title" description={t('You can stop after any step: devices keep their certificates, and renew with whichever key signs.')} />
      <ModalBody className="stack">
        <ProgressStepper isVertical aria-label={t('Steps')}>
          <ProgressStep id="made" titleId="made-title" variant={variant(0)} isCurrent={at === 0} aria-label={t('Make the next key')} description={t('It is announced by EST and SCEP, and signs nothing yet.')}>{t('Make the next key')}</ProgressStep>
          <ProgressStep id="trusted" titleId="trusted-title" variant={variant(1)} isCurrent={at === 1} aria-label={t('Distribute the trust')} description={t('Give servers that keep issuing certificates the new chain, and have it sign.')}>{t('Distribute the trust')}</ProgressStep>
          <ProgressStep id="moved" titleId="moved-title" variant={variant(at === 3 ? (old && old.inUse > 0 ? 3 : 2) : 2)} aria-label={t('Wait until devices have moved')}
            description={old ? t('{{n}} devices came with a certificate of key {{g}} in the last 30 days.', { n: count(old.inUse), g: old.generation }) : t('Each device renews by itself.')}>{t('Wait until devices have moved')}</ProgressStep>
          <ProgressStep id="retired" titleId="retired-title" variant={variant(3)} isCurrent={at === 3} aria-label={t('Retire the old key')} description={t('What it signed is refused then.')}>{t('Retire the old key')}</ProgressStep>
        </ProgressStepper>
        {next && old && <Alert variant="info" isInline component="p" title={t('Key {{g}} is still trusted. It can be retired as soon as the next one signs.', { g: old.generation })} />}
      </ModalBody>
      <ModalFooter>
        {next ? <Button variant="primary" onClick={() => setAsking('activate')}>{t('Sign with key {{g}}…', { g: next.generation })}</Button> : <Button variant={old ? 'secondary' : 'primary'} onClick={() => setAsking('rotate')}>{t('Make the next key…')}</Button>}
        {old && !next && <Button variant="danger" onClick={() => setAsking('retire')}>{t('Retire key {{g}}…', { g: old.generation })}</Button>}
        <Button variant="link" onClick={close}>{t('Close')}</Button>
      </ModalFooter>
    </Modal>
  )
}

function Ask({ way, authority: a, generation: g, close }: { way: Way; authority: Api['Authority']; generation?: Api['GenerationView']; close(): void }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const queries = useQueryClient()
  const [force, setForce] = useState(false)
  const inUse = way === 'retire' ? g?.inUse ?? 0 : 0
  const words = {
    rotate: { title: t('Make the next key of {{name}}?', { name: a.metadata.name }), verb: t('Make the next key'), says: t('Devices and servers that ask for the chain get the new key too from now on. The current one goes on signing.'), done: t('The next key is announced') },
    activate: { title: t('Sign with key {{g}}?', { g: g?.generation }), verb: t('Sign with it'), says: t('New certificates and renewals are signed with it. What the key before signed stays trusted and can renew.'), done: t('The new key signs') },
    retire: { title: t('Retire key {{g}}?', { g: g?.generation }), verb: t('Retire'), says: t('Certificates that it signed are refused from now on. This cannot be taken back.'), done: t('The old key is retired') },
  }[way]
  const act = async () => {
    const params = { path: { authority: a.id } }
    if (way === 'rotate') data(await api.POST('/certificate-authorities/{authority}:rotate', { params, body: {} }))
    if (way === 'activate') data(await api.POST('/certificate-authorities/{authority}:activate', { params }))
    if (way === 'retire') data(await api.POST('/certificate-authorities/{authority}:retire', { params, body: { generation: g?.generation, force } }))
    toasts.say(words.done)
    await queries.invalidateQueries({ predicate: (q) => String(q.queryKey[1]).includes('certificate-authorities') })
  }
  return (
    <Confirm danger={way === 'retire'} title={words.title} verb={words.verb} typed={a.metadata.name} ready={inUse === 0 || force} why={t('Devices still come with its certificates.')} act={act} close={close}>
      <p>{words.says}</p>
      {inUse > 0 && (
        <Alert variant="warning" isInline component="p" className="above" title={t('{{count}} devices still come with its certificates', { count: inUse })}>
          <Checkbox id="force" isChecked={force} onChange={(_e, v) => setForce(v)} label={t('Lock them out until they get a new one-time password')} />
        </Alert>
      )}
    </Confirm>
  )
}
