import { queryOptions, useQuery, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { useRouterState, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useEffect, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { $api, api, data, onSignedOut, problemOf, type Api } from '~/api/client'
import { WhoProvider } from '~/api/who'
import { Waiting } from '~/part/page'
import { ProblemAlert } from '~/part/problem'
import { Shell } from './shell'

const SignIn = lazy(async () => ({ default: (await import('~/screen/signin/signin')).SignIn }))
const FollowLink = lazy(async () => ({ default: (await import('~/screen/signin/link')).FollowLink }))

/** Root is the page: a one-time link, a way back from an identity provider, or what is behind the gate. */
export function Root() {
  const path = useRouterState({ select: (s) => s.location.pathname })
  const link = useRouterState({ select: (s) => s.location.hash }) // a link is also pasted where the page stands already
  return <Suspense fallback={<main className="lone"><Waiting /></main>}>{path !== '/sign-in' ? <Gate /> : link ? <FollowLink key={link} /> : <SignIn done={() => location.replace('/')} />}</Suspense>
}

/** All accounts that one sees; of a provider with more than a few thousand, the first. */
async function everyAccount(signal: AbortSignal): Promise<Api['Account'][]> {
  const all: Api['Account'][] = []
  let cursor: string | undefined
  do {
    const page = data(await api.GET('/accounts', { params: { query: { limit: 1000, cursor } }, signal }))
    all.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor && all.length < 5000)
  return all
}

const asked = {
  me: { ...$api.queryOptions('get', '/me'), retry: false, staleTime: 60_000 },
  accounts: queryOptions({ queryKey: ['get', '/accounts', 'all'], queryFn: ({ signal }) => everyAccount(signal) }),
}

/** Asks, while the screen's script is still on its way, what Gate asks first. */
export function askEarly(queries: QueryClient) {
  if (location.pathname !== '/sign-in') queries.fetchQuery(asked.me).then(() => queries.prefetchQuery(asked.accounts), () => {})
}

/** Gate lets in who is signed in, and shows the others where they do. */
function Gate() {
  const { t } = useTranslation()
  const queries = useQueryClient()
  const me = useQuery(asked.me)
  const accounts = useQuery({ ...asked.accounts, enabled: me.isSuccess })
  const { account: named } = useSearch({ from: '__root__' })
  useEffect(() => onSignedOut(() => void queries.invalidateQueries({ queryKey: ['get', '/me'] })), [queries])

  const list = accounts.data
  const who = useMemo(() => {
    if (!me.data || !list) return null
    // Without a word in the address: where devices can be at all. An operator of one customer means that one.
    const customers = list.filter((a) => a.spec.type === 'customer')
    const account = list.find((a) => a.metadata.name === named || a.id === named) ?? (customers.length === 1 ? customers[0] : undefined) ??
      list.find((a) => a.id === me.data.account) ?? list[0]
    return account ? { me: me.data, account, accounts: list } : null
  }, [me.data, list, named])

  const signedOut = me.error !== null && problemOf(me.error).status === 401
  if (who && !signedOut) return <WhoProvider who={who}><Shell /></WhoProvider>
  const error = me.error ?? accounts.error
  if (error && problemOf(error).status === 401) return <SignIn done={() => void queries.resetQueries()} />
  if (error) return <main className="lone"><ProblemAlert error={error} title={t('Muster cannot be reached')} retry={() => void queries.resetQueries()} /></main>
  return <main className="lone"><Waiting /></main>
}
