import { Button, Form, FormGroup, Radio, TextInput } from '@patternfly/react-core'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useMay } from '~/api/who'
import { Act } from '~/part/act'
import { saidOf, Text } from '~/part/field'
import { ProblemAlert } from '~/part/problem'
import { useToasts } from '~/part/toast'
import { changeSite, usePlacesChanged, type Site } from './data'

interface Pair { public: string; private: string }

/** Which devices are of the site by themselves, and whether that moves those that have one. */
export function Subnets({ site }: { site: Site }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const changed = usePlacesChanged()
  const may = useMay('design')
  const [from] = useState(site)
  const [open, setOpen] = useState(site.spec.subnets.join('\n'))
  const [pairs, setPairs] = useState<Pair[]>(site.spec.privateSubnets)
  const [always, setAlways] = useState(site.spec.deviceAssociation === 'always')
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const spec = {
    subnets: open.split(/[\s,]+/).filter(Boolean), privateSubnets: pairs.filter((p) => p.public || p.private).map((p) => ({ public: p.public.trim(), private: p.private.trim() })),
    deviceAssociation: always ? 'always' : 'onlyNew',
  }
  const same = JSON.stringify([spec.subnets, spec.privateSubnets, spec.deviceAssociation]) === JSON.stringify([from.spec.subnets, from.spec.privateSubnets, from.spec.deviceAssociation])
  const submit = async (e: FormEvent) => {
    e.preventDefault()
    setBusy(true)
    setError(null)
    try {
      await changeSite(from, { spec })
      await changed()
      toasts.say(t('The subnets of {{name}} are saved', { name: site.metadata.name }))
    } catch (e) {
      setError(e)
    }
    setBusy(false)
  }
  const set = (i: number, p: Partial<Pair>) => setPairs((all) => all.map((one, n) => (n === i ? { ...one, ...p } : one)))
  return (
    <Form onSubmit={(e) => void submit(e)}>
      {error !== null && <ProblemAlert error={error} title={t('The subnets were not saved')} />}
      <Text id="public-subnets" label={t('Public Subnet')} rows={3} disabled={!may.allowed} value={open} change={setOpen} wrong={saidOf(error, '/spec/subnets')} help={t('One a line: 198.51.100.0/24, or 2001:db8::/48. Requests that come from there are of this site.')} />
      <FormGroup role="group" label={t('Private Subnets')} fieldId="private-subnets">
        <p className="muted">{t('Where several sites stand behind one public address: the address that the device says it has decides.')}</p>
        {pairs.length > 0 && <div className="with-button above pairs-head" aria-hidden><b>{t('Public Subnet')}</b><b>{t('Private Subnet')}</b><span /></div>}
        {pairs.map((p, i) => (
          <div key={i} className="with-button above pair">
            <span className="pair-label" aria-hidden>{t('Public Subnet')}</span>
            <TextInput aria-label={t('Public Subnet of rule {{n}}', { n: i + 1 })} placeholder="203.0.113.0/24" value={p.public} isDisabled={!may.allowed} onChange={(_e, v) => set(i, { public: v })} validated={saidOf(error, `/spec/privateSubnets/${i}/public`) ? 'error' : 'default'} />
            <span className="pair-label" aria-hidden>{t('Private Subnet')}</span>
            <TextInput aria-label={t('Private Subnet of rule {{n}}', { n: i + 1 })} placeholder="10.1.0.0/16" value={p.private} isDisabled={!may.allowed} onChange={(_e, v) => set(i, { private: v })} validated={saidOf(error, `/spec/privateSubnets/${i}/private`) ? 'error' : 'default'} />
            <Act power="design" variant="secondary" onClick={() => setPairs((all) => all.filter((_, n) => n !== i))}>{t('Remove')}</Act>
          </div>
        ))}
        <div className="above"><Act power="design" variant="secondary" size="sm" onClick={() => setPairs((all) => [...all, { public: '', private: '' }])}>{t('Add a private subnet')}</Act></div>
      </FormGroup>
      <FormGroup role="radiogroup" isStack label={t('Device site association')} fieldId="association">
        <Radio id="always" name="association" isDisabled={!may.allowed} isChecked={always} onChange={() => setAlways(true)} label={t('Automatically update device site association (Recommended)')} />
        <Radio id="onlyNew" name="association" isDisabled={!may.allowed} isChecked={!always} onChange={() => setAlways(false)} label={t('Update device site association only for newly onboarded and unassigned devices')} />
      </FormGroup>
      <div className="line">
        <Act says power="design" type="submit" variant="primary" isLoading={busy} because={same ? t('Nothing is changed yet.') : undefined}>{t('Save')}</Act>
        {!same && <Button variant="link" onClick={() => { setOpen(from.spec.subnets.join('\n')); setPairs(from.spec.privateSubnets); setAlways(from.spec.deviceAssociation === 'always') }}>{t('Discard')}</Button>}
      </div>
    </Form>
  )
}
