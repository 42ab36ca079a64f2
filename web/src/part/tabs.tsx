import { Tab, Tabs, TabTitleText } from '@patternfly/react-core'
import { useEffect, type ReactNode } from 'react'

interface Props { label: string; /** Key, words, and what stands beneath. */ tabs: readonly (readonly [string, string, ReactNode])[]; open: string; choose(key: string): void }

/** ScreenTabs are the tabs of a screen: the one that is open is there, and in sight, also where a narrow window shows some of them alone. */
export function ScreenTabs({ label, tabs, open, choose }: Props) {
  useEffect(() => {
    // The arrows beside a row that is too long come after it, and make it shorter.
    const look = new ResizeObserver((rows) => {
      for (const { target: row } of rows) {
        const at = row.querySelector('[role="tab"][aria-selected="true"]')
        if (!at) continue
        const [r, a] = [row.getBoundingClientRect(), at.getBoundingClientRect()]
        if (a.left < r.left || a.right > r.right) row.scrollLeft += a.left - r.left - (r.width - a.width) / 2
      }
    })
    for (const row of document.querySelectorAll('#main [role="tablist"]')) look.observe(row)
    return () => look.disconnect()
  }, [open])
  return (
    <Tabs activeKey={open} onSelect={(_e, key) => choose(String(key))} aria-label={label} mountOnEnter unmountOnExit>
      {tabs.map(([key, words, body]) => <Tab key={key} eventKey={key} title={<TabTitleText>{words}</TabTitleText>}><div className="tab-body">{body}</div></Tab>)}
    </Tabs>
  )
}
