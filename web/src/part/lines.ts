/** The difference of two texts by lines, as diff -u writes it, without more than three lines of what stays. Empty: there is none. */
export function lineDiff(old: string, now: string): string {
  const [a, b] = [old.split('\n'), now.split('\n')]
  let head = 0
  while (head < a.length && head < b.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < a.length - head && tail < b.length - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++
  const [x, y] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  if (x.length + y.length === 0) return ''
  const middle = x.length * y.length > 4_000_000 ? [...x.map((l) => `-${l}`), ...y.map((l) => `+${l}`)] : common(x, y)
  const before = a.slice(Math.max(0, head - 3), head).map((l) => ` ${l}`)
  const after = a.slice(a.length - tail, a.length - tail + 3).map((l) => ` ${l}`)
  return [`@@ ${head + 1} @@`, ...before, ...brief(middle), ...after].join('\n')
}

/** By the longest common subsequence. */
function common(x: string[], y: string[]): string[] {
  const w = y.length + 1
  const best = new Uint32Array((x.length + 1) * w)
  for (let i = x.length - 1; i >= 0; i--) for (let j = y.length - 1; j >= 0; j--) best[i * w + j] = x[i] === y[j] ? best[(i + 1) * w + j + 1]! + 1 : Math.max(best[(i + 1) * w + j]!, best[i * w + j + 1]!)
  const out: string[] = []
  let [i, j] = [0, 0]
  while (i < x.length || j < y.length) {
    if (i < x.length && j < y.length && x[i] === y[j]) { out.push(` ${x[i]}`); i++; j++ } else if (j >= y.length || i < x.length && best[(i + 1) * w + j]! >= best[i * w + j + 1]!) out.push(`-${x[i++]}`)
    else out.push(`+${y[j++]}`)
  }
  return out
}

/** Of more than six lines that stay, three at each end. */
function brief(lines: string[]): string[] {
  const out: string[] = []
  for (let i = 0; i < lines.length;) {
    let n = i
    while (n < lines.length && lines[n]!.startsWith(' ')) n++
    if (n - i > 6) out.push(...lines.slice(i, i + 3), '@@ … @@', ...lines.slice(n - 3, n))
    else out.push(...lines.slice(i, n))
    if (n < lines.length) out.push(lines[n]!)
    i = n + 1
  }
  return out
}
