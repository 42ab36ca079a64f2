import './tree.css'
import { useRef, useState, type ComponentType, type KeyboardEvent } from 'react'

/** One node of a tree. */
export interface Branch { id: string; words: string; note?: string; icon?: ComponentType; /** Only holds others, and is none itself. */ quiet?: boolean; children: Branch[] }

interface Shown { node: Branch; depth: number; parent: string; at: number; of: number }

/**
 * Tree is a tree by the pattern of ARIA: one tab stop, arrows, Home and End, letters that find, and * for all beside.
 * What is chosen is the caller's to keep.
 */
export function Tree({ label, nodes, chosen, choose }: { label: string; nodes: Branch[]; chosen: string; choose(id: string): void }) {
  const [closed, setClosed] = useState<ReadonlySet<string>>(new Set())
  const [at, setAt] = useState(chosen)
  const frame = useRef<HTMLUListElement>(null)
  const typed = useRef({ text: '', when: 0 })

  const shown: Shown[] = []
  const walk = (all: Branch[], depth: number, parent: string) => all.forEach((node, i) => {
    shown.push({ node, depth, parent, at: i + 1, of: all.length })
    if (!closed.has(node.id)) walk(node.children, depth + 1, node.id)
  })
  walk(nodes, 1, '')
  const stop = shown.some((s) => s.node.id === at) ? at : shown.some((s) => s.node.id === chosen) ? chosen : shown[0]?.node.id

  const turn = (ids: string[], close: boolean) => setClosed((now) => {
    const next = new Set(now)
    for (const id of ids) if (close) next.add(id); else next.delete(id)
    return next
  })
  const go = (to?: Shown) => {
    if (!to) return
    setAt(to.node.id)
    frame.current?.querySelector<HTMLElement>(`[data-row-id="${CSS.escape(to.node.id)}"]`)?.focus()
  }
  const press = (e: KeyboardEvent) => {
    const i = shown.findIndex((s) => s.node.id === stop)
    const now = shown[i]
    if (!now || e.ctrlKey || e.metaKey || e.altKey) return
    const inner = now.node.children.length > 0
    const open = inner && !closed.has(now.node.id)
    if (e.key.length > 1) typed.current.text = ''
    switch (e.key) {
      case 'ArrowDown': go(shown[i + 1]); break
      case 'ArrowUp': go(shown[i - 1]); break
      case 'Home': go(shown[0]); break
      case 'End': go(shown.at(-1)); break
      case 'ArrowRight': if (open) go(shown[i + 1]); else if (inner) turn([now.node.id], false); break
      case 'ArrowLeft': if (open) turn([now.node.id], true); else go(shown.find((s) => s.node.id === now.parent)); break
      case 'Enter': case ' ': choose(now.node.id); break
      case '*': turn(shown.filter((s) => s.parent === now.parent).map((s) => s.node.id), false); break
      default: {
        if (e.key.length !== 1) return
        const t = typed.current
        t.text = e.timeStamp - t.when > 700 ? e.key : t.text + e.key
        t.when = e.timeStamp
        const order = [...shown.slice(i + (t.text.length === 1 ? 1 : 0)), ...shown.slice(0, i + 1)]
        go(order.find((s) => s.node.words.toLowerCase().startsWith(t.text.toLowerCase())))
      }
    }
    e.preventDefault()
    e.stopPropagation()
  }
  return (
    <ul role="tree" aria-label={label} className="tree" ref={frame} onKeyDown={press}>
      {shown.map(({ node, depth, at: pos, of }) => {
        const inner = node.children.length > 0
        const Icon = node.icon
        return (
          <li key={node.id} role="treeitem" data-row-id={node.id} aria-level={depth} aria-posinset={pos} aria-setsize={of} aria-selected={node.id === chosen}
            aria-expanded={inner ? !closed.has(node.id) : undefined} tabIndex={node.id === stop ? 0 : -1} className={`branch depth-${Math.min(depth - 1, 5)}`} data-quiet={node.quiet}
            onClick={() => { setAt(node.id); choose(node.id) }}>
            <span aria-hidden className="twist" onClick={(e) => { if (inner) { e.stopPropagation(); turn([node.id], !closed.has(node.id)) } }}>{inner ? (closed.has(node.id) ? '▸' : '▾') : ''}</span>
            {Icon && <Icon />}<span className="branch-words">{node.words}</span>{node.note && <span className="muted">{node.note}</span>}
          </li>
        )
      })}
    </ul>
  )
}
