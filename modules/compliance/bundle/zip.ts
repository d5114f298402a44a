import { crc32 } from 'node:zlib'

export interface ZipEntry {
  name: string
  content: Uint8Array
}

// 1980-01-01: an archive says nothing of the clock it was made by.
const dosDate = 0x21
const utf8Names = 0x0800

function header(entry: ZipEntry, name: Buffer, offset?: number): Buffer {
  const isCentral = offset !== undefined
  const fields = Buffer.alloc(isCentral ? 46 : 30)
  fields.writeUInt32LE(isCentral ? 0x02014b50 : 0x04034b50, 0)
  let at = 4
  if (isCentral) at = fields.writeUInt16LE(20, at)
  at = fields.writeUInt16LE(20, at)
  at = fields.writeUInt16LE(utf8Names, at)
  // Stored, not deflated: pictures are small already, and the rest is read rather than sent.
  at = fields.writeUInt16LE(0, at)
  at = fields.writeUInt16LE(0, at)
  at = fields.writeUInt16LE(dosDate, at)
  at = fields.writeUInt32LE(crc32(entry.content), at)
  at = fields.writeUInt32LE(entry.content.length, at)
  at = fields.writeUInt32LE(entry.content.length, at)
  fields.writeUInt16LE(name.length, at)
  if (isCentral) fields.writeUInt32LE(offset, 42)
  return fields
}

/** A ZIP of entries as they are (PKWARE APPNOTE 4.3); up to 4 GB and 65,535 entries. */
export function zip(entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const name = Buffer.from(entry.name)
    const local = header(entry, name)
    directory.push(header(entry, name, offset), name)
    parts.push(local, name, Buffer.from(entry.content))
    offset += local.length + name.length + entry.content.length
  }
  const listed = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(listed.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...parts, listed, end])
}
