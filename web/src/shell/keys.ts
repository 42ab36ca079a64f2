import { useEffect, useRef } from 'react'

const off = 'muster.keys.off'

/** Whether single keys do something; one can turn them off (WCAG 2.1.4). */
export function singleKeys(): boolean {
  try { return localStorage.getItem(off) === null } catch { return true }
}

/** Turns single keys on or off, in this browser. */
export function setSingleKeys(on: boolean) {
  try {
    if (on) localStorage.removeItem(off)
    else localStorage.setItem(off, '1')
  } catch { /* storage is off */ }
}

const typing = (t: EventTarget | null) => t instanceof HTMLElement && (t.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(t.tagName))

/**
 * useKeys does what keys say: 'j', 'mod+k' (Ctrl or Command), or two after each other, 'g d'.
 * Single keys never fire in fields, in dialogs, or when they are turned off.
 */
export function useKeys(keys: Record<string, (e: KeyboardEvent) => void>) {
  const current = useRef(keys)
  useEffect(() => { current.current = keys })
  useEffect(() => {
    let first = ''
    let timer: ReturnType<typeof setTimeout> | undefined
    const press = (e: KeyboardEvent) => {
      const act = (name: string) => {
        const f = current.current[name]
        if (!f) return false
        e.preventDefault()
        f(e)
        return true
      }
      if (e.ctrlKey || e.metaKey) { act(`mod+${e.key.toLowerCase()}`); return }
      if (e.altKey || e.defaultPrevented || !singleKeys() || typing(e.target) || document.querySelector('[aria-modal="true"]')) return
      if (first && act(`${first} ${e.key}`)) { first = ''; return }
      if (act(e.key)) { first = ''; return }
      first = Object.keys(current.current).some((k) => k.startsWith(`${e.key} `)) ? e.key : ''
      clearTimeout(timer)
      timer = setTimeout(() => { first = '' }, 1500)
    }
    addEventListener('keydown', press)
    return () => { removeEventListener('keydown', press); clearTimeout(timer) }
  }, [])
}
