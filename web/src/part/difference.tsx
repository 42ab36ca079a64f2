import { Button, Modal, ModalBody, ModalFooter, ModalHeader } from '@patternfly/react-core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { data, problemOf, ProblemError } from '~/api/client'
import type { Conflict } from '~/api/conflict'
import { Diff } from './diff'
import { Waiting } from './page'
import { ProblemAlert } from './problem'

type Fields = Map<string, string>

/** What somebody may write of a resource, field by field. What may be a secret is told apart and not shown. */
function fieldsOf(v: unknown, at = '', out: Fields = new Map()): Fields {
  if (v !== null && typeof v === 'object' && !Array.isArray(v)) {
    for (const [k, inner] of Object.entries(v)) fieldsOf(inner, at ? `${at}.${k}` : k, out)
  } else if (v !== undefined && v !== null && v !== '') out.set(at, /password|secret|\bpin$/i.test(at) && typeof v === 'string' ? '••••••••' : JSON.stringify(v))
  return out
}

/** RFC 7396. */
function merged(into: unknown, patch: unknown): unknown {
  if (patch === null || typeof patch !== 'object' || Array.isArray(patch)) return patch
  const out: Record<string, unknown> = into !== null && typeof into === 'object' && !Array.isArray(into) ? { ...into } : {}
  for (const [k, v] of Object.entries(patch)) if (v === null) delete out[k]; else out[k] = merged(out[k], v)
  return out
}

const written = (v: Record<string, unknown>) => {
  const { name, labels } = (v.metadata ?? {}) as Record<string, unknown>
  return fieldsOf({ metadata: { name, labels }, spec: v.spec })
}

/** The lines of the difference, in up to three parts: who changed them. */
function lines(theirs: Fields, mine: Fields, base: Fields | undefined, heads: { both: string; you: string; they: string }): string {
  const parts: Record<string, string[]> = { both: [], you: [], they: [], '': [] }
  for (const k of [...new Set([...theirs.keys(), ...mine.keys()])].sort()) {
    const [a, b] = [theirs.get(k), mine.get(k)]
    if (a === b) continue
    const who = !base ? '' : base.get(k) === b ? 'they' : base.get(k) === a ? 'you' : 'both'
    if (a !== undefined) parts[who]!.push(`-${k}: ${a}`)
    if (b !== undefined) parts[who]!.push(`+${k}: ${b}`)
  }
  return Object.entries(parts).filter(([, l]) => l.length > 0).map(([who, l]) => [...(who ? [`@ ${heads[who as 'you']}`] : []), ...l].join('\n')).join('\n')
}

/** Difference compares what stands there now with what somebody wanted to save. */
export default function Difference({ of: c, close }: { of: Conflict; close(): void }) {
  const { t } = useTranslation()
  const theirs = useQuery({
    queryKey: ['difference', c.path], gcTime: 0, staleTime: 0,
    queryFn: async ({ signal }) => {
      const response = await fetch(c.path, { signal })
      const body = await response.json() as Record<string, unknown>
      if (!response.ok) throw new ProblemError(problemOf(body))
      return data({ data: body, response })
    },
  })
  const text = () => {
    const now = theirs.data!
    const mine = c.method === 'PUT' ? merged({ metadata: now.metadata }, c.body) : merged(c.base ?? now, c.body)
    return lines(written(now), written(mine as Record<string, unknown>), c.base && written(c.base), { both: t('Changed by both'), you: t('Changed by you'), they: t('Changed by them') })
  }
  const shown = theirs.data ? text() : ''
  return (
    <Modal isOpen variant="medium" onClose={close} aria-labelledby="difference-title">
      <ModalHeader title={t('Theirs and yours')} labelId="difference-title" description={t('Lines with − stand there now, lines with + are what you wanted to save. Nothing of yours is saved yet.')} />
      <ModalBody>
        {theirs.error ? <ProblemAlert error={theirs.error} title={t('What stands there now could not be read')} /> : !theirs.data ? <Waiting rows={3} /> : shown ? <Diff name={t('Difference')} text={shown} /> : <p>{t('There is none: they saved the same.')}</p>}
      </ModalBody>
      <ModalFooter><Button variant="primary" onClick={close}>{t('Close')}</Button></ModalFooter>
    </Modal>
  )
}
