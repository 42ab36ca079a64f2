import { useLayoutEffect, useRef, type ReactNode } from 'react'

/** How soon a column gives way where there is no room for all: 1 before 2 before 3. */
export type Yields = 1 | 2 | 3
const most = 3

/** The class of the cells of a column that gives way. */
export const yieldsClass = (y: Yields) => `yields-${y}`

/**
 * Fit holds a table that is as wide as its frame. Where its columns need more, those that yield are left out, one level after the other;
 * what is too wide even so can be scrolled sideways, by keys too, and what is done to a row stays in view.
 */
export function Fit({ label, children }: { label: string; children: ReactNode }) {
  const frame = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const at = frame.current!
    const table = at.querySelector('table')
    if (!table) return
    const over = () => table.getBoundingClientRect().width > at.clientWidth + 1
    const fit = () => {
      let level = 0
      at.removeAttribute('data-scrolls')
      for (at.dataset.level = '0'; over() && level < most;) at.dataset.level = String(++level)
      const scrolls = over()
      at.toggleAttribute('data-scrolls', scrolls)
      if (scrolls) for (const [k, v] of Object.entries({ tabindex: '0', role: 'region', 'aria-label': label })) at.setAttribute(k, v)
      else for (const k of ['tabindex', 'role', 'aria-label']) at.removeAttribute(k)
    }
    fit()
    const watch = new ResizeObserver(fit)
    watch.observe(at)
    watch.observe(table) // its rows can change while its frame does not
    return () => watch.disconnect()
  }, [label])
  return <div ref={frame} className="fit">{children}</div>
}
