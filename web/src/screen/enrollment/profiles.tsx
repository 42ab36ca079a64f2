import { Alert, Button, Checkbox, Form, FormGroup, FormHelperText, HelperText, HelperTextItem, Label, Modal, ModalBody, ModalFooter, ModalHeader, Radio, TextArea, TextInput } from '@patternfly/react-core'
import { useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState, type FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { useAll } from '~/api/all'
import { api, data, problemOf, type Api } from '~/api/client'
import { titleOf } from '~/api/who'
import { Act } from '~/part/act'
import { Confirm } from '~/part/confirm'
import { List } from '~/part/list'
import { Empty, Waiting } from '~/part/page'
import { Press } from '~/part/press'
import { ProblemAlert } from '~/part/problem'
import { RowMenu } from '~/part/rowmenu'
import { Breaking, count, None, Or } from '~/part/text'
import { useToasts } from '~/part/toast'
import { AskAgain } from './again'

type Profile = Api['Profile']

/** Profiles: what enrollment tells a device. */
export function Profiles({ account, adding, add }: { account: Api['Account']; adding: boolean; add(on: boolean): void }) {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const toasts = useToasts()
  const found = useAll<Profile>('profiles', account.id)
  const sites = useAll<Api['Site']>('sites', account.id)
  const [editing, setEditing] = useState<Profile | null>(null)
  const [asking, setAsking] = useState<Profile | null>(null)
  const [deleting, setDeleting] = useState<Profile | null>(null)
  const [sort, setSort] = useState('name')
  const again = () => queries.invalidateQueries({ queryKey: ['get', '/accounts/{account}/profiles'] })
  return (
    <>
      {found.error && <ProblemAlert error={found.error} title={t('The profiles could not be read')} retry={() => void found.refetch()} />}
      {!found.data ? !found.error && <Waiting /> : found.data.length === 0 ? (
        <Empty title={t('No profiles')} actions={<Act power="design" variant="primary" onClick={() => add(true)}>{t('Add profile')}</Act>}>{t('A site without a profile sends its devices to this server. Add one to send them elsewhere, or to tell them a root CA or a phone group.')}</Empty>
      ) : (
        <List caption={t('Profiles of {{account}}', { account: titleOf(account) })} rows={found.data} id={(p) => p.id} sort={sort} setSort={setSort} counted={t('{{count}} profiles', { count: found.data.length })} columns={[
          { key: 'name', words: t('Name'), fits: true, by: (p) => p.metadata.name, cell: (p) => p.metadata.name },
          { key: 'type', yields: 1, words: t('Server Type'), by: (p) => p.spec.serverType, cell: (p) => (p.spec.serverType === 'http' ? 'HTTP(S)' : 'Muster') },
          { key: 'url', words: t('Provisioning URL'), breaks: true, cell: (p) => (p.spec.provisioningURL ? <code className="roomy"><Breaking text={p.spec.provisioningURL} /></code> : t('Server Address of the account')) },
          { key: 'root', words: t('Root CA'), cell: (p) => (p.spec.rootCA ? t('Set') : <None />) },
          { key: 'group', words: t('Phone Group'), number: true, by: (p) => p.spec.phoneGroup ?? -1, cell: (p) => <Or>{p.spec.phoneGroup}</Or> },
          { key: 'identity', yields: 2, words: t('Identity certificate'), cell: (p) => (p.spec.issueIdentity ? t('Issued') : t('No')) },
          { key: 'sites', words: t('Sites'), number: true, by: (p) => p.status.sites, cell: (p) => <Sites of={p} all={sites.data} /> },
          { key: 'enrolled', yields: 3, words: t('Enrolled'), number: true, by: (p) => p.status.enrolled, cell: (p) => <Devices of={p} all={sites.data} n={p.status.enrolled} enrollment={p.status.behind === 0 ? 'current' : p.status.behind === p.status.enrolled ? 'behind' : undefined} /> },
          { key: 'behind', words: t('Devices behind'), number: true, by: (p) => p.status.behind, cell: (p) => <Devices of={p} all={sites.data} n={p.status.behind} enrollment="behind" mark /> },
        ]} actions={(p) => (
          <span className="line">
            <Act power="design" variant="link" isInline onClick={() => setEditing(p)}>{t('Edit')}</Act>
            <RowMenu label={t('Actions for {{name}}', { name: p.metadata.name })} deeds={[
              { words: t('Ask them to discover again…'), power: 'support', because: p.status.behind === 0 ? t('No device is behind it.') : undefined, press: () => setAsking(p) },
              { words: t('Delete…'), power: 'design', danger: true, press: () => setDeleting(p) },
            ]} />
          </span>
        )} />
      )}
      {(adding || editing) && <Edit account={account} profile={editing} close={() => { setEditing(null); add(false) }} done={(p) => { void again(); toasts.say(t('Profile {{name}} is saved', { name: p.metadata.name })); for (const w of p.warnings ?? []) toasts.say(w.detail, 'warning') }} />}
      {asking && <AskAgain account={account} profile={asking} close={() => setAsking(null)} />}
      {deleting && (
        <Confirm danger title={t('Delete the profile {{name}}?', { name: deleting.metadata.name })} verb={t('Delete')} close={() => setDeleting(null)}
          act={async () => { data(await api.DELETE('/profiles/{id}', { params: { path: { id: deleting.id }, header: { 'If-Match': `"${deleting.metadata.revision}"` } as never } })); await again() }}>
          <p>{t('Sites that name it are refused; give them another profile before.')}</p>
        </Confirm>
      )}
    </>
  )
}

interface Counted { of: Profile; all: Api['Site'][] | undefined }

/** The sites of this account that have a profile. */
const having = ({ of: p, all }: Counted) => (all ?? []).filter((s) => s.spec.profile === p.id)

/** The same, when they are all that have it: those of accounts beneath are counted too, and stand elsewhere. */
const sitesOf = (c: Counted) => { const mine = having(c); return mine.length === c.of.status.sites ? mine : [] }

function Sites(props: Counted) {
  const { t } = useTranslation()
  const p = props.of
  const mine = having(props)
  const link = (n: number, words: string) => <Link to="/sites" search={n === 1 ? { at: mine[0]!.id } : { profile: p.id }} title={mine.map((s) => s.metadata.name).slice(0, 20).join(', ')}>{words}<span className="visually-hidden"> {n === 1 ? mine[0]!.metadata.name : t('sites with the profile {{name}}', { name: p.metadata.name })}</span></Link>
  if (mine.length === 0) return <>{count(p.status.sites)}</>
  return mine.length === p.status.sites ? link(mine.length, count(mine.length)) : <div>{count(p.status.sites)}<div className="muted">{link(mine.length, t('{{n}} here', { n: count(mine.length) }))}</div></div>
}

/** How many devices of its sites stand so, and the way to just these: where the inventory has a filter for them, of twenty sites at most. */
function Devices({ n, enrollment, mark, ...props }: Counted & { n: number; enrollment?: string; mark?: boolean }) {
  const site = sitesOf(props).map((s) => s.metadata.name) // as its filter calls them
  const words = mark && n > 0 ? <Label isCompact color="orange">{count(n)}</Label> : count(n)
  return n === 0 || !enrollment || site.length === 0 || site.length > 20 ? <>{words}</> : <Link to="/devices" search={{ enrollment, site }}>{words}</Link>
}

function Edit({ account, profile, close, done }: { account: Api['Account']; profile: Api['Profile'] | null; close(): void; done(p: Api['Profile']): void }) {
  const { t } = useTranslation()
  const [name, setName] = useState(profile?.metadata.name ?? '')
  const [type, setType] = useState<'muster' | 'http'>(profile?.spec.serverType ?? 'muster')
  const [url, setUrl] = useState(profile?.spec.provisioningURL ?? '')
  const [root, setRoot] = useState(profile?.spec.rootCA ?? '')
  const [group, setGroup] = useState(String(profile?.spec.phoneGroup ?? ''))
  const [identity, setIdentity] = useState(profile?.spec.issueIdentity ?? false)
  const [first, setFirst] = useState<'serial' | 'proof'>(profile?.spec.firstContact ?? 'serial')
  const [error, setError] = useState<unknown>(null)
  const [probed, setProbed] = useState<Api['Warning'][] | null>(null)
  const spec = { serverType: type, rootCA: root, issueIdentity: identity, firstContact: first, ...(type === 'http' ? { provisioningURL: url } : {}), ...(group ? { phoneGroup: Number(group) } : {}) }
  const at = (pointer: string) => (error === null ? undefined : problemOf(error).errors?.find((e) => e.pointer === pointer)?.detail)
  const submit = async (e: FormEvent) => {
    e.preventDefault()
    setError(null)
    try {
      const body = { metadata: { name, labels: profile?.metadata.labels ?? {} }, spec }
      done(profile ? data(await api.PUT('/profiles/{id}', { params: { path: { id: profile.id }, header: { 'If-Match': `"${profile.metadata.revision}"` } as never }, body }))
        : data(await api.POST('/accounts/{account}/profiles', { params: { path: { account: account.id } }, body })))
      close()
    } catch (e) {
      setError(e)
    }
  }
  const probe = async () => {
    setError(null)
    try {
      setProbed(data(await api.POST('/accounts/{account}/profiles:probe', { params: { path: { account: account.id } }, body: { spec } })).warnings)
    } catch (e) {
      setError(e)
    }
  }
  const help = (id: string, text: string, wrong?: string) => <FormHelperText><HelperText id={id}><HelperTextItem variant={wrong ? 'error' : 'default'}>{wrong ?? text}</HelperTextItem></HelperText></FormHelperText>
  return (
    <Modal isOpen variant="medium" onClose={close} aria-labelledby="profile-title">
      <ModalHeader title={profile ? t('Edit profile') : t('Add profile')} labelId="profile-title" />
      <ModalBody>
        <Form id="profile" onSubmit={(e) => void submit(e)}>
          {error !== null && <ProblemAlert error={error} title={t('The profile was not saved')} />}
          {profile && profile.status.enrolled > 0 && <Alert variant="info" isInline component="p" title={t('{{count}} devices have enrolled with this profile; they are behind until they discover again.', { count: profile.status.enrolled })} />}
          <FormGroup label={t('Name')} isRequired fieldId="profile-name"><TextInput id="profile-name" value={name} onChange={(_e, v) => setName(v)} isRequired autoFocus /></FormGroup>
          <FormGroup role="radiogroup" isStack label={t('Server Type')} fieldId="profile-type">
            <Radio id="type-muster" name="type" label="Muster" description={t('Devices are provisioned here, by the account\'s Server Address.')} isChecked={type === 'muster'} onChange={() => setType('muster')} />
            <Radio id="type-http" name="type" label="HTTP(S)" description={t('Devices are sent to another server.')} isChecked={type === 'http'} onChange={() => setType('http')} />
          </FormGroup>
          {type === 'http' && (
            <FormGroup label={t('Provisioning URL')} isRequired fieldId="profile-url">
              <div className="with-button">
                <TextInput id="profile-url" value={url} onChange={(_e, v) => { setUrl(v); setProbed(null) }} isRequired spellCheck={false} validated={at('/spec/provisioningURL') ? 'error' : 'default'} aria-describedby="profile-url-help" />
                <Button variant="control" onClick={() => void probe()} isDisabled={!url}>{t('Probe')}</Button>
              </div>
              {help('profile-url-help', t('A folder: https://prov.example.com/phones/'), at('/spec/provisioningURL'))}
              {probed && (probed.length === 0 ? <Alert variant="success" isInline isPlain component="p" title={t('Somebody answers, with a certificate that devices would trust.')} /> : probed.map((w) => <Alert key={w.code} variant="warning" isInline isPlain component="p" title={w.detail} />))}
            </FormGroup>
          )}
          <FormGroup label={t('Root CA')} fieldId="profile-root">
            <TextArea id="profile-root" value={root} onChange={(_e, v) => setRoot(v)} rows={4} resizeOrientation="vertical" spellCheck={false} aria-describedby="profile-root-help" className="pem" validated={at('/spec/rootCA') ? 'error' : 'default'} />
            {help('profile-root-help', t('PEM, one to six certificates; reaches devices with the URL'), at('/spec/rootCA'))}
          </FormGroup>
          <FormGroup label={t('Phone Group')} fieldId="profile-group">
            <TextInput id="profile-group" type="number" min={0} max={999} value={group} onChange={(_e, v) => setGroup(v)} className="short" aria-describedby="profile-group-help" />
            {help('profile-group-help', t('0 to 999, or nothing'), at('/spec/phoneGroup'))}
          </FormGroup>
          <Checkbox id="profile-identity" label={t('Issue identity certificates')} isChecked={identity} onChange={(_e, v) => setIdentity(v)} />
          <FormGroup role="radiogroup" isStack label={t('First contact')} fieldId="profile-first">
            <Radio id="first-serial" name="first" label={t('MAC and serial together admit an activated device, once')} isChecked={first === 'serial'} onChange={() => setFirst('serial')} />
            <Radio id="first-proof" name="first" label={t('Only a certificate, a token or a code admits a device')} isChecked={first === 'proof'} onChange={() => setFirst('proof')} />
          </FormGroup>
        </Form>
      </ModalBody>
      <ModalFooter>
        <Press why={name.trim() ? '' : t('It needs a name.')} type="submit" form="profile" variant="primary">{t('Save')}</Press>
        <Button variant="link" onClick={close}>{t('Cancel')}</Button>
      </ModalFooter>
    </Modal>
  )
}
