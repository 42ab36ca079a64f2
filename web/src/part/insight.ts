import { useEffect } from 'react'

/** Brings the tab that is open into sight, where a narrow window shows some of them alone. */
export function useTabInSight(tab: string) {
  useEffect(() => {
    for (const at of document.querySelectorAll('#main [role="tab"][aria-selected="true"]')) {
      const row = at.closest('ul')
      if (!row) continue
      const [r, a] = [row.getBoundingClientRect(), at.getBoundingClientRect()]
      if (a.left < r.left || a.right > r.right) row.scrollLeft += a.left - r.left - (r.width - a.width) / 2
    }
  }, [tab])
}
