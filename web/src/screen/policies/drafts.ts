import { useEffect, useRef, useState } from 'react'
import type { Api } from '~/api/client'
import { useWho } from '~/api/who'
import type { Draft } from './policy'

/** A draft as it is kept in this browser: never a secret, whose names alone are kept. */
interface Kept { draft: Draft; secrets: string[]; revision: number; at: string }

const prefix = 'muster.draft.'
const empty: Draft = { settings: {} }

/** Whether a setting may hold a secret: one whose value the server masks, or whose name says so. Rather one too many. */
export const maybeSecret = (name: string, stored?: string) => stored === '********' || /pass|secret|pin\b|key|token|credential|auth|pwd/i.test(name)

const changesOf = (d: Draft) => Object.keys(d.settings).length + (d.priority ? 1 : 0) + (d.locked ? 1 : 0)

function load(key: string): Kept | null {
  try { return JSON.parse(localStorage.getItem(key) ?? 'null') as Kept | null } catch { return null }
}

/** How many changes a member has not applied yet, by policy. */
export function draftCount(member: string, policy: string): number {
  const kept = load(`${prefix}${member}.${policy}`)
  return kept ? changesOf(kept.draft) + kept.secrets.length : 0
}

/** Makes what a policy says the draft of another one, but for its secrets. */
export function seedDraft(member: string, key: string, p: Api['PolicyResource']) {
  const names = Object.keys(p.spec.settings)
  const secrets = names.filter((k) => maybeSecret(k, p.spec.settings[k]))
  const open = (k: string) => !secrets.includes(k)
  const kept: Kept = { draft: { settings: Object.fromEntries(names.filter(open).map((k) => [k, p.spec.settings[k]!])), locked: p.spec.locked.filter(open), priority: p.spec.priority }, secrets, revision: 0, at: new Date().toISOString() }
  if (kept.draft.locked!.length === 0) delete kept.draft.locked
  try { localStorage.setItem(prefix + member + '.' + key, JSON.stringify(kept)) } catch { /* storage is off: the copy begins empty */ }
}

/** What a draft was when one came: from when, whether the policy has changed since, and which secrets have to be typed again. */
export interface Found { at: string; older: boolean; secrets: string[] }

/**
 * useDraft is a draft that survives leaving the page. It is of the member and the policy, in this browser; an empty one is not kept.
 */
export function useDraft(policy: string, revision: number, stored: Record<string, string>): [Draft, (next: Draft | ((d: Draft) => Draft)) => void, Found | null] {
  const { me } = useWho()
  const key = `${prefix}${me.id}.${policy}`
  const [first] = useState(() => load(key))
  const [draft, setDraft] = useState<Draft>(first?.draft ?? empty)
  const from = useRef(first?.revision ?? revision)
  const began = useRef(first !== null)
  const [over, setOver] = useState(false)
  useEffect(() => {
    try {
      if (changesOf(draft) === 0) {
        if (began.current && !(first && draft === first.draft)) { localStorage.removeItem(key); setOver(true) }
        from.current = revision
        return
      }
      began.current = true
      const secrets = Object.keys(draft.settings).filter((k) => draft.settings[k] !== null && maybeSecret(k, stored[k]))
      const kept: Kept = { draft: { ...draft, settings: Object.fromEntries(Object.entries(draft.settings).filter(([k]) => !secrets.includes(k))) }, secrets, revision: from.current, at: new Date().toISOString() }
      localStorage.setItem(key, JSON.stringify(kept))
    } catch { /* storage is off: it lasts as long as the page */ }
  }, [draft]) // eslint-disable-line -- what is drafted is what is kept
  const found = !over && first && (changesOf(first.draft) > 0 || first.secrets.length > 0) ? { at: first.at, older: first.revision !== revision && first.revision !== 0, secrets: first.secrets.filter((s) => !(s in draft.settings)) } : null
  return [draft, setDraft, changesOf(draft) > 0 || found?.secrets.length ? found : null]
}
