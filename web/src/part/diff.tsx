/** Diff shows the lines of a difference: what goes, what comes, and where. */
export function Diff({ name, text }: { name: string; text: string }) {
  return (
    <pre className="diff" tabIndex={0} role="region" aria-label={name}>
      {text.split('\n').map((l, n) => <span key={n} data-kind={l.startsWith('+') ? 'add' : l.startsWith('-') ? 'cut' : l.startsWith('@') ? 'at' : undefined}>{l}{'\n'}</span>)}
    </pre>
  )
}

/** SplitDiff shows the same lines side by side: what was on the left, what comes on the right. */
export function SplitDiff({ name, text, heads }: { name: string; text: string; heads: readonly [string, string] }) {
  return (
    <div className="diff beside" tabIndex={0} role="region" aria-label={name}>
      <table>
        <thead><tr>{heads.map((h) => <th key={h} scope="col">{h}</th>)}</tr></thead>
        <tbody>
          {beside(text).map(([a, b], n) => (
            <tr key={n} data-kind={a === b && a?.startsWith('@') ? 'at' : undefined}>
              <td data-kind={a !== undefined && a !== b ? 'cut' : undefined}>{signed(a, a === b ? ' ' : '-')}</td>
              <td data-kind={b !== undefined && a !== b ? 'add' : undefined}>{signed(b, a === b ? ' ' : '+')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** A line with its sign: by that first, by colour after. */
const signed = (line: string | undefined, sign: string) => (line === undefined || line.startsWith('@') ? line : sign + line)

/** Pairs what goes with what comes in its place. */
function beside(text: string): [string | undefined, string | undefined][] {
  const out: [string | undefined, string | undefined][] = []
  let cut: string[] = []
  let add: string[] = []
  const flush = () => {
    for (let n = 0; n < Math.max(cut.length, add.length); n++) out.push([cut[n], add[n]])
    cut = []
    add = []
  }
  for (const l of text.split('\n')) {
    if (l.startsWith('-')) cut.push(l.slice(1))
    else if (l.startsWith('+')) add.push(l.slice(1))
    else {
      flush()
      const both = l.startsWith('@') ? l : l.slice(1)
      out.push([both, both])
    }
  }
  flush()
  return out
}
