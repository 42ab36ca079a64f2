// PNGs of screens, made small: 256 colours are enough for what has few, and the file is a third.
import { deflateSync, inflateSync } from 'node:zlib'

const crcs = Array.from({ length: 256 }, (_, n) => { let c = n; for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1; return c >>> 0 })
function chunk(type, data) {
  const out = Buffer.alloc(12 + data.length)
  out.writeUInt32BE(data.length)
  out.write(type, 4, 'latin1')
  data.copy(out, 8)
  let c = 0xffffffff
  for (const b of out.subarray(4, 8 + data.length)) c = crcs[(c ^ b) & 255] ^ (c >>> 8)
  out.writeUInt32BE((c ^ 0xffffffff) >>> 0, 8 + data.length)
  return out
}

/** The pixels of a PNG as Chromium writes them: 8 bits, RGB or RGBA, not interlaced. */
function read(png) {
  let at = 8
  const parts = []
  let width = 0, height = 0, depth = 3
  while (at < png.length) {
    const length = png.readUInt32BE(at), type = png.toString('latin1', at + 4, at + 8), data = png.subarray(at + 8, at + 8 + length)
    if (type === 'IHDR') { width = data.readUInt32BE(0); height = data.readUInt32BE(4); depth = data[9] === 6 ? 4 : 3 }
    if (type === 'IDAT') parts.push(data)
    at += 12 + length
  }
  const raw = inflateSync(Buffer.concat(parts)), stride = width * depth, out = new Uint8Array(width * height * depth)
  for (let y = 0; y < height; y++) {
    const filter = raw[y * (stride + 1)]
    for (let x = 0; x < stride; x++) {
      const a = x >= depth ? out[y * stride + x - depth] : 0, b = y > 0 ? out[(y - 1) * stride + x] : 0, c = x >= depth && y > 0 ? out[(y - 1) * stride + x - depth] : 0
      const p = a + b - c, pa = Math.abs(p - a), pb = Math.abs(p - b), pc = Math.abs(p - c)
      const guess = [0, a, b, (a + b) >> 1, pa <= pb && pa <= pc ? a : pb <= pc ? b : c][filter]
      out[y * stride + x] = (raw[y * (stride + 1) + 1 + x] + guess) & 255
    }
  }
  return { width, height, depth, out }
}

/**
 * 256 colours of a picture: the most used, and of each kind (four bits of red, green and blue) the most used one, so that
 * what is written in a rare colour keeps it.
 */
function chosen(colours) {
  const used = [...colours].sort((a, b) => b[1] - a[1]), kinds = new Map()
  for (const [k, n] of used) {
    const kind = ((k >> 20) << 8) | (((k >> 12) & 15) << 4) | ((k >> 4) & 15)
    if (!kinds.has(kind)) kinds.set(kind, [k, 0])
    kinds.get(kind)[1] += n
  }
  const firsts = [...kinds.values()].sort((a, b) => b[1] - a[1]).slice(0, 160).map(([k]) => k)
  return [...new Set([...firsts, ...used.slice(0, 256).map(([k]) => k)])].slice(0, 256)
}

/** The same picture with a palette of 256 of its colours; others become the nearest of them. */
export function small(png) {
  const { width, height, depth, out } = read(png)
  const n = width * height, colours = new Map(), keys = new Uint32Array(n)
  for (let i = 0; i < n; i++) {
    const k = (out[i * depth] << 16) | (out[i * depth + 1] << 8) | out[i * depth + 2]
    keys[i] = k
    colours.set(k, (colours.get(k) ?? 0) + 1)
  }
  const palette = chosen(colours), index = new Map(palette.map((k, i) => [k, i]))
  const nearest = (k) => {
    let best = 0, least = Infinity
    palette.forEach((p, i) => {
      const d = ((p >> 16) - (k >> 16)) ** 2 + (((p >> 8) & 255) - ((k >> 8) & 255)) ** 2 + ((p & 255) - (k & 255)) ** 2
      if (d < least) { least = d; best = i }
    })
    index.set(k, best)
    return best
  }
  const rows = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) { const k = keys[y * width + x]; rows[y * (width + 1) + 1 + x] = index.get(k) ?? nearest(k) }
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const colour = Buffer.from(palette.flatMap((k) => [k >> 16, (k >> 8) & 255, k & 255]))
  return Buffer.concat([png.subarray(0, 8), chunk('IHDR', head), chunk('PLTE', colour), chunk('IDAT', deflateSync(rows, { level: 9 })), chunk('IEND', Buffer.alloc(0))])
}
