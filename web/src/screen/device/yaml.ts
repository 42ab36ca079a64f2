const plain = /^[A-Za-z_/][A-Za-z0-9_ ./@+-]*$/
const word = (v: string) => (plain.test(v) && !/^(true|false|null|yes|no|on|off|y|n)$/i.test(v) && !/\s$/.test(v) ? v : JSON.stringify(v))

/** Writes what JSON can say as YAML. Texts that YAML may read as something else stand in quotes. */
export function yaml(v: unknown, indent = ''): string {
  if (Array.isArray(v)) return v.length === 0 ? '[]' : v.map((e) => `\n${indent}- ${yaml(e, `${indent}  `).trimStart()}`).join('')
  if (v !== null && typeof v === 'object') {
    const fields = Object.entries(v).filter(([, e]) => e !== undefined)
    if (fields.length === 0) return '{}'
    return fields.map(([k, e]) => { const text = yaml(e, `${indent}  `); return `\n${indent}${word(k)}:${text.startsWith('\n') ? '' : ' '}${text}` }).join('')
  }
  return typeof v === 'string' ? word(v) : String(v)
}
