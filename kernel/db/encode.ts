/** What travels to PostgreSQL: everything as text, bytes as they are. */
export type Encoded = string | Buffer | null

/**
 * Arrays become PostgreSQL arrays: stringify an array yourself when the column is jsonb.
 * Other objects become JSON; Temporal values their ISO text.
 */
export function encode(value: unknown): Encoded {
  if (value === null || value === undefined) return null
  if (typeof value === 'string') return value
  if (typeof value !== 'object') return String(value)
  if (Buffer.isBuffer(value)) return value
  if (ArrayBuffer.isView(value)) return Buffer.from(value.buffer, value.byteOffset, value.byteLength)
  if (Array.isArray(value)) return encodeArray(value)
  if (value instanceof Date) return value.toISOString()
  return isTemporal(value) ? value.toString() : JSON.stringify(value)
}

function isTemporal(value: object): boolean {
  const tag = (value as { [Symbol.toStringTag]?: string })[Symbol.toStringTag]
  return tag?.startsWith('Temporal.') === true
}

function encodeArray(items: unknown[]): string {
  return `{${items.map(encodeItem).join(',')}}`
}

function encodeItem(item: unknown): string {
  if (Array.isArray(item)) return encodeArray(item)
  const encoded = encode(item)
  if (encoded === null) return 'NULL'
  const text = typeof encoded === 'string' ? encoded : `\\x${encoded.toString('hex')}`
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`
}
