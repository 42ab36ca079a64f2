import { Alert, AlertActionCloseButton, AlertGroup } from '@patternfly/react-core'
import { createContext, use, useCallback, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { problemOf } from '~/api/client'

type Variant = 'success' | 'danger' | 'warning' | 'info'
interface Toast { key: number; title: string; variant: Variant; body?: ReactNode }

interface Toasts {
  say(title: string, variant?: Variant, body?: ReactNode): void
  /** Says what went wrong, in the server's words. */
  fail(title: string, error: unknown): void
}

const Context = createContext<Toasts>({ say() {}, fail() {} })

/** What has just happened, for the corner of the page and for who listens to it. */
export const useToasts = () => use(Context)

let next = 0

/** ToastProvider shows toasts. Failures stay until they are closed. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation()
  const [toasts, setToasts] = useState<Toast[]>([])
  const drop = (key: number) => setToasts((all) => all.filter((one) => one.key !== key))
  const say = useCallback((title: string, variant: Variant = 'success', body?: ReactNode) => {
    setToasts((all) => [{ key: ++next, title, variant, body }, ...all].slice(0, 5))
  }, [])
  const fail = useCallback((title: string, error: unknown) => {
    const p = problemOf(error)
    say(title, 'danger', <>{p.detail ?? p.title}{p.errors?.map((e) => <div key={e.pointer + e.code}>{e.detail} {e.hint}</div>)}</>)
  }, [say])
  const [value] = useState({ say, fail })
  return (
    <Context value={value}>
      {children}
      <AlertGroup isToast isLiveRegion aria-label={t('Notifications')}>
        {toasts.map((one) => (
          <Alert key={one.key} title={one.title} variant={one.variant} component="p"
            timeout={one.variant === 'danger' ? false : 6000} onTimeout={() => drop(one.key)}
            actionClose={<AlertActionCloseButton aria-label={t('Close')} onClose={() => drop(one.key)} />}>
            {one.body}
          </Alert>
        ))}
      </AlertGroup>
    </Context>
  )
}
