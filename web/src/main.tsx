import '@patternfly/react-core/dist/styles/base.css'
import './style.css'
import './words'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { problemOf } from './api/client'
import { JobProvider } from './part/job'
import { ToastProvider } from './part/toast'
import { router } from './router'
import { askEarly } from './shell/gate'

const queries = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      // What the server refuses it refuses again; what did not arrive is worth another try.
      retry: (failures, error) => failures < 2 && [0, 502, 503].includes(problemOf(error).status),
    },
  },
})

askEarly(queries)

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <ToastProvider><JobProvider><RouterProvider router={router} /></JobProvider></ToastProvider>
    </QueryClientProvider>
  </StrictMode>,
)
