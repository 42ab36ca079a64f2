/** A table as it was chosen: read as far as the portal needs to know it. What the server reads by itself has no columns here. */
export interface Chosen {
  name: string
  type: string
  bytes: Blob
  /** Of text: how it is written, its columns and the first rows. */
  text?: { encoding: string; separator: string; header: string[]; rows: string[][]; whole: string }
  /** Of a workbook or of JSON: what the server found in it. */
  told?: { header: string[]; rows: string[][] }
}

const types: Record<string, string> = {
  csv: 'text/csv', txt: 'text/csv', tsv: 'text/tab-separated-values', json: 'application/json', zip: 'application/zip',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** What a file is, by its name; empty: nothing that imports take. */
export const typeOf = (name: string) => types[name.toLowerCase().split('.').at(-1) ?? ''] ?? ''

/** How text is written: what its first bytes say, UTF-8 where it is, else Latin-1. */
export function decode(bytes: Uint8Array): { encoding: string; text: string } {
  const as = (label: string, encoding: string) => ({ encoding, text: new TextDecoder(label).decode(bytes) })
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return as('utf-16le', 'UTF-16')
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return as('utf-16be', 'UTF-16')
  try {
    return { encoding: 'UTF-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return as('windows-1252', 'Latin-1')
  }
}

/** Which separator the first line has most of. */
export function separatorOf(text: string): string {
  const line = text.slice(0, text.search(/\r?\n|$/)).replace(/"[^"]*"/g, '')
  return [',', ';', '\t'].map((s) => [s, line.split(s).length] as const).sort((a, b) => b[1] - a[1])[0]![0]
}

/** Reads rows by RFC 4180, at most so many. */
export function rowsOf(text: string, separator: string, most = Infinity): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let i = 0; i < text.length && rows.length < most; i++) {
    const c = text[i]!
    if (quoted) {
      if (c !== '"') cell += c
      else if (text[i + 1] === '"') { cell += c; i++ } else quoted = false
    } else if (c === '"' && cell === '') quoted = true
    else if (c === separator) { row.push(cell); cell = '' } else if (c === '\n' || c === '\r') {
      if (c === '\r' && text[i + 1] === '\n') i++
      rows.push([...row, cell])
      row = []
      cell = ''
    } else cell += c
  }
  if (rows.length < most && (cell !== '' || row.length > 0)) rows.push([...row, cell])
  return rows
}

/** Reads a file as far as it is text. */
export async function read(file: File): Promise<Chosen> {
  const type = typeOf(file.name)
  const chosen: Chosen = { name: file.name, type, bytes: file }
  if (!type.startsWith('text/')) return chosen
  const { encoding, text } = decode(new Uint8Array(await file.arrayBuffer()))
  const separator = separatorOf(text)
  const [header = [], ...rows] = rowsOf(text, separator, 4)
  while (header.length > 1 && header.at(-1) === '') header.pop() // separators at the ends of lines do not matter
  return { ...chosen, text: { encoding, separator, header, rows, whole: text } }
}

const quote = (v: string, separator: string) => (v.includes(separator) || /["\r\n]/.test(v) ? `"${v.replaceAll('"', '""')}"` : v)

/** The file with its columns named otherwise; null leaves a column out. One whose names stay is sent as it is, byte for byte. */
export function renamed(of: Chosen, names: (string | null)[]): Blob {
  const t = of.text
  if (!t || t.header.every((h, i) => names[i] === h)) return of.bytes
  const kept = names.flatMap((n, i) => (n === null ? [] : [i]))
  const rows = rowsOf(t.whole, t.separator)
  const line = (cells: string[]) => cells.map((c) => quote(c, t.separator)).join(t.separator)
  return new Blob([[line(kept.map((i) => names[i]!)), ...rows.slice(1).map((r) => (r.length === 1 && r[0] === '' ? '' : line(kept.map((i) => r[i] ?? ''))))].join('\n') + '\n'], { type: of.type })
}

/** Columns that say something of a device, as exports name them, with what else they are called. */
const known: Record<string, string[]> = {
  mac_address: ['mac'], serial_number: ['serial'], device_model: ['model'], family: ['devicefamily'], name: ['devicename'], site_name: ['site'], room_name: ['room'], user: ['deviceuser'],
  groups: ['devicegroups'], labels: [], onboarding: ['onboardingmethod'], auto_sync: [],
}
export const fields = Object.keys(known)
const aside = ['acoproductid', 'lensdeviceid', 'enrollmentcode']
const bare = (v: string) => v.toLowerCase().replace(/[^a-z0-9]/g, '')

/** What a column is taken for: a field, '' for one that is left aside, or itself, a setting. */
export function meantBy(header: string): string {
  const b = bare(header)
  if (b === '' || aside.includes(b)) return ''
  return fields.find((f) => bare(f) === b || known[f]!.includes(b)) ?? header
}
