/** A zip of one file, stored as it is. */
export function zip(name, text) {
  const table = Array.from({ length: 256 }, (_, n) => { for (let k = 0; k < 8; k++) n = n & 1 ? (n >>> 1) ^ 0xedb88320 : n >>> 1; return n >>> 0 })
  const body = Buffer.from(text), named = Buffer.from(name)
  const sum = (~body.reduce((c, b) => (c >>> 8) ^ table[(c ^ b) & 255], -1)) >>> 0
  const about = Buffer.alloc(26)
  about.writeUInt16LE(20, 0); about.writeUInt16LE(33, 8); about.writeUInt32LE(sum, 10); about.writeUInt32LE(body.length, 14); about.writeUInt32LE(body.length, 18); about.writeUInt16LE(named.length, 22)
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), about, named, body])
  const central = Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, Buffer.alloc(14), named])
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1'); end.writeUInt16LE(1, 8); end.writeUInt16LE(1, 10); end.writeUInt32LE(central.length, 12); end.writeUInt32LE(local.length, 16)
  return Buffer.concat([local, central, end])
}
