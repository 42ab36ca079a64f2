import { useSyncExternalStore } from 'react'

/** What one wants: the system's choice, or always the same. */
export type Theme = 'system' | 'light' | 'dark'

const key = 'muster.theme'
const heard = new Set<() => void>()
const system = matchMedia('(prefers-color-scheme: dark)')

function read(): Theme {
  try {
    const v = localStorage.getItem(key)
    return v === 'light' || v === 'dark' ? v : 'system'
  } catch {
    return 'system' // storage is off
  }
}

function paint() {
  const want = read()
  document.documentElement.classList.toggle('pf-v6-theme-dark', want === 'dark' || (want === 'system' && system.matches))
  for (const l of heard) l()
}
system.addEventListener('change', paint)

/** Keeps the choice in this browser. */
export function setTheme(theme: Theme) {
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch { /* storage is off: it lasts as long as the page */ }
  paint()
}

/** The choice of now. */
export const useTheme = () => useSyncExternalStore((l) => { heard.add(l); return () => heard.delete(l) }, read)
