import { useSyncExternalStore } from 'react'

/** Whether the page is as narrow as a phone: rows are cards, and filters stand behind a button. */
export const phone = matchMedia('(max-width: 48rem)')

/** Whether what else stands side by side stands beneath each other. */
export const stacked = matchMedia('(max-width: 62rem)')

/** Whether one of these is so, also when it changes. */
export const useMatch = (query: MediaQueryList) => useSyncExternalStore((l) => { query.addEventListener('change', l); return () => query.removeEventListener('change', l) }, () => query.matches)
