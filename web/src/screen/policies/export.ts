import type { Api } from '~/api/client'
import { saveFile } from '~/part/savefile'
import { yaml } from '../device/yaml'

/** Saves policies as documents that `muster apply` takes. A secret stays ********, which keeps the one that is there. */
export function exportPolicies(account: string, policies: Api['PolicyResource'][]) {
  const documents = policies.map((p) => yaml({
    apiVersion: 'muster/v1', kind: 'Policy', metadata: { name: p.metadata.name, account, ...(Object.keys(p.metadata.labels).length > 0 ? { labels: p.metadata.labels } : {}) },
    spec: { level: p.spec.level, ...(p.spec.level === 'account' ? {} : { target: p.status.targetName || p.spec.target }), priority: p.spec.priority, settings: p.spec.settings, ...(p.spec.locked.length > 0 ? { locked: p.spec.locked } : {}), ...(p.spec.raw.length > 0 ? { raw: p.spec.raw } : {}) },
  }).trimStart())
  saveFile(new Blob([`${documents.join('\n---\n')}\n`], { type: 'application/yaml' }), policies.length === 1 ? `${policies[0]!.metadata.name.replace(/[^\w.-]+/g, '-')}.yaml` : `policies-${account}.yaml`)
}
