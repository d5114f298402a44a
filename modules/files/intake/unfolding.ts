import { Failure } from '#kernel/command/failure.ts'
import { mostEntries, mostUnfoldedBytes, mostUnfolding } from './limits.ts'

const endSignature = 0x06054b50
const entrySignature = 0x02014b50
// The end record has 22 bytes and a remark of at most 65,535.
const furthest = 22 + 65_535

const refuse = (code: string, message: string) => Failure.field('/content', code, message)
const damaged = () => refuse('files.damaged_archive', 'This office file is damaged.')

/**
 * Reads the table of contents at the end of a ZIP and refuses what would unfold into far more than it is, or what
 * contradicts itself. Nothing is unfolded for it.
 */
export function checkUnfolding(bytes: Buffer): void {
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (end < 0 || end < bytes.length - furthest || end + 22 > bytes.length) throw damaged()
  const count = bytes.readUInt16LE(end + 10)
  const size = bytes.readUInt32LE(end + 12)
  let at = bytes.readUInt32LE(end + 16)
  if (bytes.readUInt32LE(end) !== endSignature || at + size > end || count === 0) throw damaged()
  // 0xffff stands for ZIP64, which no letter needs.
  if (count > mostEntries)
    throw refuse('files.too_many_parts', `An office file has at most ${mostEntries} parts.`)
  let unfolded = 0
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== entrySignature) throw damaged()
    unfolded += bytes.readUInt32LE(at + 24)
    if (unfolded > mostUnfoldedBytes)
      throw refuse('files.unfolds_too_far', 'This file would unfold into far more than it is.')
    const nameLength = bytes.readUInt16LE(at + 28)
    const name = bytes.toString('latin1', at + 46, at + 46 + nameLength)
    if (/(^|[\\/])\.\.([\\/]|$)|^[\\/]/.test(name)) throw damaged()
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  if (unfolded > bytes.length * mostUnfolding)
    throw refuse('files.unfolds_too_far', 'This file would unfold into far more than it is.')
}
