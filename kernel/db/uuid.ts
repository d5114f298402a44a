import { randomFillSync } from 'node:crypto'

const pool = Buffer.allocUnsafe(4096)
let offset = pool.length
let lastMs = 0
let counter = 0

/** The next `count` random bytes start at the returned offset: one system call for some 400 ids. */
function randomBytes(count: number): number {
  if (offset + count > pool.length) {
    randomFillSync(pool)
    offset = 0
  }
  offset += count
  return offset - count
}

/**
 * UUIDv7 (RFC 9562, method 1): 48 bits of milliseconds, a 12-bit counter that starts at random below 2048
 * in each millisecond, 62 random bits. Ids made by one process sort in the order they were made, also when
 * the machine's clock steps back.
 */
export function uuid(): string {
  const at = randomBytes(10)
  const now = Date.now()
  if (now > lastMs) {
    lastMs = now
    counter = pool.readUInt16BE(at) & 0x7ff
  } else if (++counter > 0xfff) {
    lastMs++
    counter = 0
  }
  const ms = lastMs.toString(16).padStart(12, '0')
  const low = counter.toString(16).padStart(3, '0')
  pool[at + 2] = (pool[at + 2]! & 0x3f) | 0x80
  const random = pool.toString('hex', at + 2, at + 10)
  return `${ms.slice(0, 8)}-${ms.slice(8)}-7${low}-${random.slice(0, 4)}-${random.slice(4)}`
}

/** The same id for the same digest (RFC 9562, version 8): of what must be found again by whoever wished for it. */
export function uuidOf(digest: Buffer): string {
  const bytes = Buffer.from(digest.subarray(0, 16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export function isUuid(text: unknown): text is string {
  return typeof text === 'string' && pattern.test(text)
}
