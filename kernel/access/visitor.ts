import { hash } from 'node:crypto'

/** The role of an edition whose businesses are open to people without an account. */
export const visitorRole = 'visitor'

/** The same device is the same visitor of one tenant, and another's of another. A UUID of version 8 (RFC 9562). */
export function visitorId(tenantId: string, token: string): string {
  const bytes = hash('sha256', `${tenantId} ${token}`, 'buffer').subarray(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
