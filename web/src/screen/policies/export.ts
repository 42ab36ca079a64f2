import type { Api } from '~/api/client'
import { saveFile } from '~/part/savefile'
import { yaml } from '../device/yaml'

type Policy = Pick<Api['PolicyResource'], 'metadata' | 'spec' | 'status'>

/** A policy as the document that `muster apply` takes. A secret stays ********, which keeps the one that is there. */
export const policyYaml = (account: string, p: Policy) => yaml({
  apiVersion: 'muster/v1', kind: 'Policy', metadata: { name: p.metadata.name, account, ...(Object.keys(p.metadata.labels).length > 0 ? { labels: p.metadata.labels } : {}) },
  spec: { level: p.spec.level, ...(p.spec.level === 'account' ? {} : { target: p.status.targetName || p.spec.target }), priority: p.spec.priority, settings: p.spec.settings, ...(p.spec.locked.length > 0 ? { locked: p.spec.locked } : {}), ...(p.spec.raw.length > 0 ? { raw: p.spec.raw } : {}) },
}).trimStart()

/** Saves policies in one file. */
export function exportPolicies(account: string, policies: Policy[]) {
  const documents = policies.map((p) => policyYaml(account, p))
  saveFile(new Blob([`${documents.join('\n---\n')}\n`], { type: 'application/yaml' }), policies.length === 1 ? `${policies[0]!.metadata.name.replace(/[^\w.-]+/g, '-')}.yaml` : `policies-${account}.yaml`)
}
