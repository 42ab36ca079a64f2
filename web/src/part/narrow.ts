import { useSyncExternalStore } from 'react'

const query = matchMedia('(max-width: 48rem)')
const hear = (l: () => void) => { query.addEventListener('change', l); return () => query.removeEventListener('change', l) }

/** Whether the page is as narrow as a phone: rows are cards, and filters stand behind a button. */
export const useNarrow = () => useSyncExternalStore(hear, () => query.matches)
