import { FormGroup, Radio } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, mergePatch, type Api } from '~/api/client'
import { useMay } from '~/api/who'
import { FormDialog } from '~/part/dialog'
import { saidOf, Text } from '~/part/field'
import { useToasts } from '~/part/toast'
import { tagOf } from '../sites/data'
import { boundable, roleMeans, roles, roleWord, type Role } from './roles'
import { SiteScope } from './scope'

type Member = Api['Member']

/** A member is invited or changed. Nobody gives what they have not. */
export function EditMember({ account, member, close, done }: { account: string; member: Member | null; close(): void; done(m: Member, fresh: boolean): Promise<void> }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const owners = useMay('owners')
  const [name, setName] = useState(member?.metadata.name ?? '')
  const [email, setEmail] = useState(member?.spec.email ?? '')
  const [role, setRole] = useState<Role>(member?.spec.role ?? 'helpdesk')
  const [sites, setSites] = useState<string[] | null>(member?.spec.sites.length ? member.spec.sites : null)
  const bound = boundable(role) ? sites : null
  const save = async () => {
    const spec = { email: email.trim(), role, sites: bound ?? [] }
    const made = data(member ? await api.PATCH('/members/{id}', { params: { path: { id: member.id }, header: tagOf(member) }, headers: mergePatch, body: { metadata: { name }, spec } as never })
      : await api.POST('/accounts/{account}/members', { params: { path: { account } }, body: { metadata: { name: name.trim() }, spec } }))
    if (member) toasts.say(t('{{name}} is saved', { name }))
    await done(made, !member)
  }
  return (
    <FormDialog title={member ? t('Edit {{name}}', { name: member.metadata.name }) : t('Invite a member')} verb={member ? t('Save') : t('Invite')} refused={t('The member was not saved')} ready={name.trim() !== '' && email.trim() !== '' && (bound === null || bound.length > 0)} act={save} close={close}>
      {(error) => (
        <>
          <Text id="member-name" label={t('Name')} required focus value={name} change={setName} wrong={saidOf(error, '/metadata/name')} />
          <Text id="member-email" label={t('E-mail')} type="email" required value={email} change={setEmail} wrong={saidOf(error, '/spec/email')} help={t('What they sign in with; nothing is sent there')} />
          <FormGroup role="radiogroup" isStack label={t('Role')} fieldId="member-role">
            {roles.map((r) => <Radio key={r} id={`role-${r}`} name="role" label={roleWord(t, r)} description={r === 'owner' && !owners.allowed ? owners.why : roleMeans(t, r)} isDisabled={r === 'owner' && !owners.allowed} isChecked={role === r} onChange={() => setRole(r)} />)}
          </FormGroup>
          {boundable(role) && <SiteScope account={account} value={sites} change={setSites} />}
        </>
      )}
    </FormDialog>
  )
}
