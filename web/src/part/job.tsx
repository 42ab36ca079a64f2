import { useQueryClient } from '@tanstack/react-query'
import { createContext, use, useCallback, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { api, type Api } from '~/api/client'
import { count } from './text'
import { useToasts } from './toast'

interface Jobs {
  running: Api['JobView'][]
  /** Follows a job that was begun here to its end, and says how it ended. */
  watch(job: Api['JobView']): void
}

const Context = createContext<Jobs>({ running: [], watch() {} })

/** Jobs that were begun on this page. */
export const useJobs = () => use(Context)

/** Whether nothing more happens to a job of this state. */
export const over = (s: string) => ['succeeded', 'failed', 'cancelled', 'partial'].includes(s)

/** JobProvider waits for jobs by long polls, so that a page need not look at them to hear of their end. */
export function JobProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const toasts = useToasts()
  const queries = useQueryClient()
  const [running, setRunning] = useState<Api['JobView'][]>([])
  const watch = useCallback((job: Api['JobView']) => {
    const show = (j: Api['JobView']) => setRunning((all) => [...all.filter((o) => o.id !== j.id), ...(over(j.state) ? [] : [j])])
    const follow = async () => {
      let last = job
      show(last)
      for (let failures = 0; !over(last.state) && failures < 5;) {
        const answer = await api.GET('/jobs/{job}', { params: { path: { job: job.id }, query: { wait: '10s' } } }).catch(() => null)
        if (answer?.data) { last = answer.data; show(last); failures = 0 } else { failures++; await new Promise((r) => setTimeout(r, 2000)) }
      }
      setRunning((all) => all.filter((o) => o.id !== job.id))
      const { done, failed, skipped, waiting } = last.progress
      const says = t('{{done}} done, {{failed}} failed, {{skipped}} skipped, {{waiting}} waiting', { done: count(done), failed: count(failed), skipped: count(skipped), waiting: count(waiting) })
      if (over(last.state)) toasts.say(last.title, failed > 0 ? 'warning' : 'success', says)
      void queries.invalidateQueries({ queryKey: ['get', '/accounts/{account}/devices'] })
      void queries.invalidateQueries({ queryKey: ['get', '/jobs'] })
    }
    void follow()
  }, [t, toasts, queries])
  return <Context value={{ running, watch }}>{children}</Context>
}
