import { createHmac, timingSafeEqual } from 'node:crypto'
import { openCabinet } from '../store/cabinet.ts'
import type { Size } from '../store/places.ts'

export interface Claim {
  tenantId: string
  /** The member or key that may use the link; nobody else can. */
  viewerId: string
  fileId: string
  size: Size
  /** Seconds since 1970. */
  expires: number
}

export function signatureOf({ tenantId, viewerId, fileId, size, expires }: Claim): string {
  return createHmac('sha256', openCabinet().secret)
    .update(['file link', tenantId, viewerId, fileId, size, expires].join('\n'))
    .digest('base64url')
}

export function isGenuine(claim: Claim, signature: string): boolean {
  const [given, right] = [Buffer.from(signature), Buffer.from(signatureOf(claim))]
  return given.length === right.length && timingSafeEqual(given, right)
}
