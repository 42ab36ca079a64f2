import { createContext, use, type ReactNode } from 'react'
import { $api, type Api } from './client'

/** Who is signed in, and the account that the page is about. */
export interface Who {
  me: Api['Me']
  account: Api['Account']
  /** All accounts that one sees, parents before children. */
  accounts: Api['Account'][]
}

const Context = createContext<Who | null>(null)

/** WhoProvider gives screens beneath it who asks and about which account. */
export function WhoProvider({ who, children }: { who: Who; children: ReactNode }) {
  return <Context value={who}>{children}</Context>
}

/** Who is signed in; only beneath the shell. */
export function useWho(): Who {
  const who = use(Context)
  if (!who) throw new Error('useWho outside the shell')
  return who
}

/** The words of the roles' table. */
export type Power = 'see' | 'support' | 'devices' | 'design' | 'assign' | 'provision' | 'reveal' | 'account' | 'accounts' | 'members' | 'owners'

/** Whether who asks may do a kind of thing in an account, the page's if none is named, and why not. True until it is known: the server decides anyhow. */
export function useMay(power: Power, at?: string): { allowed: boolean; why: string } {
  const { account } = useWho()
  const found = $api.useQuery('get', '/accounts/{account}/permissions', { params: { path: { account: at ?? account.id } } }, { staleTime: 60_000 })
  const p = found.data?.items?.find((one) => one.power === power)
  return { allowed: p?.allowed ?? true, why: p?.why ?? '' }
}

/** Puts accounts into the order of their tree, with how deep each stands. */
export function treeOf(accounts: Api['Account'][]): { account: Api['Account']; depth: number }[] {
  const ids = new Set(accounts.map((a) => a.id))
  const beneath = new Map<string, Api['Account'][]>()
  for (const a of accounts) {
    const parent = ids.has(a.spec.parent) ? a.spec.parent : ''
    beneath.set(parent, [...(beneath.get(parent) ?? []), a])
  }
  const out: { account: Api['Account']; depth: number }[] = []
  const walk = (parent: string, depth: number) => {
    for (const a of (beneath.get(parent) ?? []).sort((x, y) => titleOf(x).localeCompare(titleOf(y)))) {
      out.push({ account: a, depth })
      walk(a.id, depth + 1)
    }
  }
  walk('', 0)
  return out
}

/** All accounts beneath one, at any depth, in the order of the tree. */
export function beneathOf(accounts: Api['Account'][], id: string): Api['Account'][] {
  const tree = treeOf(accounts)
  const at = tree.findIndex((one) => one.account.id === id)
  if (at < 0) return []
  const end = tree.findIndex((one, i) => i > at && one.depth <= tree[at]!.depth)
  return tree.slice(at + 1, end < 0 ? undefined : end).map((one) => one.account)
}

/** What an account is called on a page. */
export const titleOf = (a: Api['Account']) => a.spec.displayName || a.metadata.name

/** The account of something that another account has than the page is about; undefined when it is the same. Links from there lead to what it has. */
export function useElsewhere(owner: string | undefined): Api['Account'] | undefined {
  const { account, accounts } = useWho()
  return owner && owner !== account.id ? accounts.find((a) => a.id === owner) : undefined
}
