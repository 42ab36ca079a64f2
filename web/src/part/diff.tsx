/** Diff shows the lines of a difference: what goes, what comes, and where. */
export function Diff({ name, text }: { name: string; text: string }) {
  return (
    <pre className="diff" tabIndex={0} role="region" aria-label={name}>
      {text.split('\n').map((l, n) => <span key={n} data-kind={l.startsWith('+') ? 'add' : l.startsWith('-') ? 'cut' : l.startsWith('@') ? 'at' : undefined}>{l}{'\n'}</span>)}
    </pre>
  )
}
