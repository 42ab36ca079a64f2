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

interface FootProps { shown: number; more: boolean; busy: boolean; next(): unknown }

/** What stands beneath such a list: how many are shown, and the way to more. */
export function Foot({ shown, more, busy, next }: FootProps) {
  const { t } = useTranslation()
  return (
    <div className="pager">
      <span role="status" className="muted">{more ? t('{{n}} shown, there are more', { n: count(shown) }) : t('{{n}} in all', { n: count(shown) })}</span>
      {more && <Button variant="link" isLoading={busy} onClick={() => void next()}>{t('Show more')}</Button>}
    </div>
  )
}
