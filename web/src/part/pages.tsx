import { Button } from '@patternfly/react-core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import type { Listed } from '~/api/all'
import { count } from './text'

interface Options { enabled?: boolean; refetchInterval?: number | false }

/** A list of the API that grows page by page; the key begins with 'get' and the path, so that events make it doubtful. */
export function usePages<T>(key: readonly unknown[], ask: (cursor: string | undefined, signal: AbortSignal) => Promise<Listed<T>>, options: Options = {}) {
  const found = useInfiniteQuery({
    queryKey: ['get', ...key],
    queryFn: ({ pageParam, signal }) => ask(pageParam, signal),
    initialPageParam: undefined as string | undefined, getNextPageParam: (last: Listed<T>) => last.nextCursor ?? undefined, placeholderData: (old) => old, ...options,
  })
  return { found, items: found.data?.pages.flatMap((p) => p.items) ?? [] }
}

/** How many rows a list shows, and of how many: it stands above every list. Of one that grows page by page nobody knows all before its end. */
export function Counted({ shown, more, all }: { shown: number; more: boolean; /** All of it in words, where that is known: 1,234 codes. */ all?: string }) {
  const { t } = useTranslation()
  const n = count(shown)
  return <p role="status" className="muted counted">{more ? (all ? t('1–{{n}} of {{all}}', { n, all }) : t('1–{{n}}, there are more', { n })) : all ?? t('1–{{n}} of {{all}}', { n, all: n })}</p>
}

interface FootProps { more: boolean; busy: boolean; next(): unknown }

/** The way to more, beneath such a list. */
export function Foot({ more, busy, next }: FootProps) {
  const { t } = useTranslation()
  return more && <div className="pager"><Button variant="link" isLoading={busy} onClick={() => void next()}>{t('Show more')}</Button></div>
}
