/**
 * A place in the outbox. Transactions are ordered by their number, events of one transaction by their id;
 * the id carries a time, so a cursor also tells roughly when it was current.
 */
export interface Cursor {
  txid: number
  id: string
}

const shape = /^(\d{1,15})\.([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/

export const formatCursor = (cursor: Cursor): string => `${cursor.txid}.${cursor.id}`

export function parseCursor(text: unknown): Cursor | undefined {
  const match = typeof text === 'string' ? shape.exec(text) : null
  return match ? { txid: Number(match[1]), id: match[2]! } : undefined
}

/** PostgreSQL compares uuid byte by byte, which is the order of the lower-case text. */
export function isAfter(a: Cursor, b: Cursor): boolean {
  return a.txid === b.txid ? a.id > b.id : a.txid > b.txid
}

// Sorts after every UUIDv7, also one whose maker's clock ran ahead of ours; the last 48 bits are the time.
const beyond = 'ffffffff-ffff-7fff-bfff-'

/** The end of everything that transactions before number `txid` have written, marked with the time. */
export function endBefore(txid: number, now: Temporal.Instant): Cursor {
  return { txid: txid - 1, id: beyond + now.epochMilliseconds.toString(16).padStart(12, '0') }
}

export const millisecondsOf = ({ id }: Cursor): number =>
  Number.parseInt(id.startsWith(beyond) ? id.slice(24) : id.slice(0, 8) + id.slice(9, 13), 16)
