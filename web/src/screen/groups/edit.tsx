import { FormGroup, Radio } from '@patternfly/react-core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, data, mergePatch, type Api } from '~/api/client'
import { FormDialog } from '~/part/dialog'
import { saidOf, Text } from '~/part/field'
import { tagOf } from '../sites/data'
import { Condition, Matches } from './rule'

type Group = Api['DeviceGroup']

/** A device group is added or changed; the rule of a dynamic one says at once whom it would have. */
export function EditGroup({ account, group, close, done }: { account: string; group: Group | null; close(): void; done(g: Group): void }) {
  const { t } = useTranslation()
  const [name, setName] = useState(group?.metadata.name ?? '')
  const [description, setDescription] = useState(group?.spec.description ?? '')
  const [kind, setKind] = useState<'static' | 'dynamic'>(group?.spec.kind ?? 'static')
  const [filter, setFilter] = useState(group?.spec.filter ?? '')
  const dynamic = kind === 'dynamic'
  const save = async () => {
    const spec = { description, ...(dynamic ? { filter } : {}) }
    done(data(group ? await api.PATCH('/device-groups/{id}', { params: { path: { id: group.id }, header: tagOf(group) }, headers: mergePatch, body: { metadata: { name }, spec } as never })
      : await api.POST('/accounts/{account}/device-groups', { params: { path: { account } }, body: { metadata: { name }, spec: { kind, ...spec } } })))
  }
  return (
    <FormDialog wide title={group ? t('Edit {{name}}', { name: group.metadata.name }) : t('Add device group')} verb={t('Save')} refused={t('The group was not saved')} ready={name.trim() !== '' && (!dynamic || filter.trim() !== '')} act={save} close={close}>
      {(error) => (
        <>
          <Text id="group-name" label={t('Name')} required focus value={name} change={setName} wrong={saidOf(error, '/metadata/name')} />
          <Text id="group-description" label={t('Description')} value={description} change={setDescription} wrong={saidOf(error, '/spec/description')} />
          <FormGroup role="radiogroup" isStack label={t('Kind')} fieldId="group-kind">
            <Radio id="kind-of-static" name="group-kind" isDisabled={group !== null} isChecked={!dynamic} onChange={() => setKind('static')} label={t('Static')} description={t('The devices that somebody puts into it, in the inventory or by an import.')} />
            <Radio id="kind-of-dynamic" name="group-kind" isDisabled={group !== null} isChecked={dynamic} onChange={() => setKind('dynamic')} label={t('Dynamic')} description={t('The devices that its rule is true of: they join and leave by themselves.')} />
          </FormGroup>
          {dynamic && (
            <>
              <Text id="group-rule" label={t('Rule')} required rows={3} className="pem" value={filter} change={setFilter} wrong={saidOf(error, '/spec/filter')} help={t('The same words as the filter of the inventory: family = "polyos" AND site.path : "/eu/"')} />
              <Condition account={account} add={(c) => setFilter((f) => (f.trim() ? `${f.trim()} AND ${c}` : c))} />
              <Matches account={account} filter={filter} was={group?.spec.filter ?? ''} />
            </>
          )}
        </>
      )}
    </FormDialog>
  )
}
