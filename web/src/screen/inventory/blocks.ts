import { useCallback, useSyncExternalStore, type RefObject } from 'react'

/** Rows that come into the page together: few enough that it takes less than a frame or two. */
const size = 2

/** A list in blocks of rows. */
export function blocksOf<T>(devices: T[]): { from: number; devices: T[] }[] {
  const out = []
  for (let from = 0; from < devices.length; from += size) out.push({ from, devices: devices.slice(from, from + size) })
  return out
}

/** What is in the page from the first: more than a window shows. */
const first = 30

const soonest: (f: () => void, o?: IdleRequestOptions) => number = window.requestIdleCallback?.bind(window) ?? ((f) => window.setTimeout(f, 8))
const never: (n: number) => void = window.cancelIdleCallback?.bind(window) ?? ((n) => clearTimeout(n))

/**
 * Soon says which blocks are in the page. Once there, a block stays: scrolling draws nothing. A block comes when it is near
 * what is seen, or, in order, whenever the browser has nothing else to do; never two at once.
 */
export class Soon {
  private there = new Set<number>()
  private waiting = new Map<number, { place: Element; come(): void }>()
  private near = new Set<number>()
  private froms = new WeakMap<Element, number>()
  private watch?: IntersectionObserver
  private next = 0
  private urgent = false // is that for which next was asked

  /** Begins; root is what scrolls, or null for the page. Returns what ends it. */
  run(root: Element | null): () => void {
    this.watch = new IntersectionObserver((all) => {
      for (const e of all) {
        const from = this.froms.get(e.target)
        if (from === undefined || !this.waiting.has(from)) continue
        if (e.isIntersecting) this.near.add(from)
        else this.near.delete(from)
      }
      this.plan()
    }, { root, rootMargin: '600px 0px' })
    for (const { place } of this.waiting.values()) this.watch.observe(place)
    this.plan()
    return () => {
      this.watch?.disconnect()
      this.watch = undefined
      this.near.clear()
      never(this.next)
      this.next = 0
    }
  }

  has(from: number) { return from < first || this.there.has(from) }

  /** A block asks to come; place is where. Returns what takes that back. */
  wait(from: number, place: Element, come: () => void): () => void {
    if (this.has(from)) return () => {}
    this.waiting.set(from, { place, come })
    this.froms.set(place, from)
    this.watch?.observe(place)
    this.plan()
    return () => this.leave(from)
  }

  private leave(from: number) {
    const w = this.waiting.get(from)
    if (!w) return
    this.waiting.delete(from)
    this.near.delete(from)
    this.watch?.unobserve(w.place)
  }

  /** The next block: at once if one looks at where it will be. */
  private plan() {
    if (!this.watch || this.waiting.size === 0) return
    const urgent = this.near.size > 0
    if (this.next !== 0 && (this.urgent || !urgent)) return
    never(this.next)
    this.urgent = urgent
    this.next = soonest(() => {
      this.next = 0
      const [from] = this.near.size > 0 ? this.near : this.waiting.keys()
      if (from !== undefined) {
        const come = this.waiting.get(from)?.come
        this.leave(from)
        this.there.add(from)
        come?.()
      }
      this.plan()
    }, urgent ? { timeout: 16 } : undefined)
  }
}

/** Whether the block that begins with row from is in the page yet. */
export function useSoon(soon: Soon, place: RefObject<Element | null>, from: number): boolean {
  const wait = useCallback((come: () => void) => (place.current ? soon.wait(from, place.current, come) : () => {}), [soon, place, from])
  return useSyncExternalStore(wait, () => soon.has(from))
}
