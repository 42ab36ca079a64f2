import { Button, Tooltip } from '@patternfly/react-core'
import CopyIcon from '@patternfly/react-icons/dist/esm/icons/copy-icon'
import { Fragment, useEffect, useState, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { language } from '~/words'
import { useToasts } from './toast'

/** None stands where there is no value. */
export function None() {
  const { t } = useTranslation()
  return <span role="img" aria-label={t('none')} className="muted">—</span>
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [['year', 31_536_000], ['month', 2_592_000], ['day', 86_400], ['hour', 3600], ['minute', 60]]

/** How long ago, or until when, in words; "just now" within a minute. What is past is counted in whole units; what comes is rounded, so that a week from now is seven days a moment later too. */
export function ago(at: string, now: number, justNow: string): string {
  let seconds = (Date.parse(at) - now) / 1000
  if (seconds > 0) seconds = Math.round(seconds / 60) * 60
  const step = steps.find(([, s]) => Math.abs(seconds) >= s)
  if (!step) return justNow
  const n = seconds / step[1]
  // Yesterday and tomorrow are days; last month and next year are said of other spans than these.
  return new Intl.RelativeTimeFormat(language(), { numeric: step[0] === 'day' ? 'auto' : 'always', style: 'short' }).format(n > 0 ? Math.round(n) : Math.trunc(n), step[0])
}

/** A time in full, in the reader's own zone. */
export const inFull = (at: string) => new Date(at).toLocaleString(language(), { dateStyle: 'medium', timeStyle: 'long' })

/** A day and its minute, in the reader's own zone, which it names. */
export const toMinute = (at: string) => new Date(at).toLocaleString(language(), { day: 'numeric', month: 'short', year: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short' })

/** A time to the second, short enough for a column; the year when it is not this one. */
export const onTime = (at: string) => new Date(at).toLocaleString(language(), { day: 'numeric', month: 'short', hour: 'numeric', minute: '2-digit', second: '2-digit', ...(new Date(at).getFullYear() === new Date().getFullYear() ? {} : { year: 'numeric' }) })

/** A time of day, in the reader's own zone. */
export const onClock = (at: string) => new Date(at).toLocaleTimeString(language(), { timeStyle: 'short' })

/** A day, in the reader's own zone; the year when it is not this one. */
export const onDay = (at: string) => new Date(at).toLocaleDateString(language(), { day: 'numeric', month: 'long', ...(new Date(at).getFullYear() === new Date().getFullYear() ? {} : { year: 'numeric' }) })

let clock = Date.now()
const ticking = new Set<(now: number) => void>()
setInterval(() => { clock = Date.now(); for (const tick of ticking) tick(clock) }, 30_000)

/** The time of now, anew twice a minute; one timer for the page. */
export function useNow(): number {
  const [now, setNow] = useState(clock)
  useEffect(() => { ticking.add(setNow); return () => { ticking.delete(setNow) } }, [])
  return Math.max(now, clock)
}

/** When says how long ago something was, with the whole time beneath the pointer. */
export function When({ at }: { at?: string | null }) {
  const { t } = useTranslation()
  const now = useNow()
  if (!at) return <None />
  return <time dateTime={at} title={inFull(at)}>{ago(at, now, t('just now'))}</time>
}

/** At says when something was, to the second, with how long ago that is beneath the pointer: for what is read line by line. */
export function At({ at }: { at: string }) {
  const { t } = useTranslation()
  const now = useNow()
  const today = new Date(at).toDateString() === new Date(now).toDateString()
  return <time dateTime={at} title={`${ago(at, now, t('just now'))} · ${inFull(at)}`}>{today ? new Date(at).toLocaleTimeString(language(), { timeStyle: 'medium' }) : onTime(at)}</time>
}

/** How long something took, or takes since. */
export function Span({ from, to }: { from: string; to?: string | null }) {
  const now = useNow()
  return <>{spanText(Math.max(0, Math.round(((to ? Date.parse(to) : now) - Date.parse(from)) / 1000)))}</>
}

/** A number of seconds in its two greatest units. */
export function spanText(seconds: number): string {
  const parts: [number, string][] = [[Math.floor(seconds / 86_400), 'day'], [Math.floor(seconds / 3600) % 24, 'hour'], [Math.floor(seconds / 60) % 60, 'minute'], [seconds % 60, 'second']]
  const first = parts.findIndex(([n]) => n > 0)
  const shown = first < 0 ? [parts[3]!] : parts.slice(first, first + 2).filter(([n]) => n > 0)
  return shown.map(([n, unit]) => new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay: 'short' }).format(n)).join(' ')
}

/** A MAC address as people read it. */
export const macText = (mac: string) => (mac.match(/../g) ?? []).join(':').toUpperCase()

/** Mac shows a MAC address. */
export function Mac({ of }: { of: string }) {
  return of ? <code className="mac">{macText(of)}</code> : <None />
}

/** Or shows a text, or that there is none. */
export function Or({ children }: { children: ReactNode }) {
  return children === '' || children === null || children === undefined ? <None /> : <>{children}</>
}

/** A whole number with the language's separators. */
export const count = (n: number) => n.toLocaleString(language())

/** A share of one, as the language writes percent; to a tenth where there is one. */
export const percent = (share: number) => new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 1 }).format(share)

/** What the server says in the middle of its sentences, as one of its own. A product keeps its small letter. */
export const sentence = (s: string) => (s.startsWith('dnsmasq') ? s : s.charAt(0).toUpperCase() + s.slice(1))

/** The same with its full stop, where it stands alone. */
export const full = (s: string) => (/[.!?]$/.test(s) ? sentence(s) : `${sentence(s)}.`)

/** Safari lets a page write after a press only what it was promised then. */
const promised = (text: Promise<string>) => (typeof ClipboardItem === 'undefined' ? text.then((s) => navigator.clipboard.writeText(s))
  : navigator.clipboard.write([new ClipboardItem({ 'text/plain': text.then((s) => new Blob([s], { type: 'text/plain' })) })]))

/** A long name or address that breaks behind its dots, slashes, colons, commas, equals signs and its @ first, before it breaks anywhere. */
export function Breaking({ text }: { text: string }) {
  return <>{text.split(/(?<=[.@/:,=])(?!\/)/).map((part, i) => <Fragment key={i}>{i > 0 && <wbr />}{part}</Fragment>)}</>
}

/** Puts a text on the clipboard and says so; one that has to be asked for is a function. */
export function useCopy() {
  const { t } = useTranslation()
  const toasts = useToasts()
  return async (text: string | (() => Promise<string>), says = t('Copied')) => {
    let refused: unknown
    try {
      if (typeof text === 'string') await navigator.clipboard.writeText(text)
      else await promised(text().catch((e: unknown) => { refused = e; throw e }))
      toasts.say(says)
    } catch (e) {
      toasts.fail(t('Could not copy'), refused ?? e)
    }
  }
}

/** CopyButton puts a text on the clipboard; one that has to be asked for is a function. Because says why it cannot. */
export function CopyButton({ text, label, because }: { text: string | (() => Promise<string>); label: string; because?: string }) {
  const copy = useCopy()
  return (
    <Tooltip content={because ?? label}>
      <Button variant="plain" aria-label={label} icon={<CopyIcon />} isAriaDisabled={Boolean(because)} onClick={because ? undefined : () => void copy(text)} />
    </Tooltip>
  )
}

/** CopyWords is a CopyButton that says what it copies. */
export function CopyWords({ text, children }: { text: string; children: string }) {
  const copy = useCopy()
  return <Button variant="link" size="sm" icon={<CopyIcon />} onClick={() => void copy(text)}>{children}</Button>
}

/** Copyable is a text that people carry elsewhere: never cut, with a button beside it, and what else belongs there. A short one, such as a MAC, stays in one line. */
export function Copyable({ text, label, children }: { text: string; label: string; children?: ReactNode }) {
  const short = text.length < 24
  return <span className="copyable"><code className={short ? 'short-text' : undefined}>{short ? text : <Breaking text={text} />}</code><CopyButton text={text} label={label} />{children}</span>
}
