import { createHmac } from 'node:crypto'
import { seal } from '#kernel/access/sealed-bytes.ts'
import { keyFor, mac } from './keys.ts'
import type { Place } from './pin.ts'

/** Known to one device and to us. */
export const deviceKey = ({ tenantId, locationId }: Place, deviceId: string): Buffer =>
  keyFor('device', tenantId, locationId, deviceId)

/** What a PIN is on one device: without the device’s key the stretched PIN opens nothing there, nor elsewhere. */
export const onDevice = (key: Buffer, stretched: Buffer): Buffer =>
  createHmac('sha256', key).update(stretched).digest()

export interface BookPage {
  /** By which a device finds the page of a PIN. */
  tag: string
  /** Nonce, text and tag of AES-256-GCM; opens with the PIN alone. */
  box: string
}

export function pageOf(own: Buffer, words: object): BookPage {
  return {
    tag: mac(own, 'tag').subarray(0, 12).toString('base64url'),
    box: seal(mac(own, 'box'), Buffer.from(JSON.stringify(words))).toString('base64url'),
  }
}
