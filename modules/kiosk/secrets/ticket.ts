import { timingSafeEqual } from 'node:crypto'
import { isMacOf, keyFor, mac } from './keys.ts'

const sealed = (kind: string, words: object): string => {
  const text = Buffer.from(JSON.stringify(words)).toString('base64url')
  return `${text}.${mac(keyFor(kind), text).toString('base64url')}`
}

function opened<T>(kind: string, token: string): T | undefined {
  const [text = '', signature = ''] = token.split('.')
  if (!isMacOf(keyFor(kind), text, signature)) return undefined
  return JSON.parse(Buffer.from(text, 'base64url').toString()) as T
}

/** Says that a PIN was keyed in at a place, at a moment: what a kiosk shows when it tells for whom they came. */
export interface Ticket {
  tenantId: string
  locationId: string
  pinId: string
  /** Milliseconds since 1970. */
  at: number
}

export const ticketOf = (ticket: Ticket): string => sealed('ticket', ticket)
export const openTicket = (token: string) => opened<Ticket>('ticket', token)

/** Stands on the screen of a kiosk: whoever shows it stood there within the minute. */
export interface DoorCode {
  locationId: string
  /** The first letters of the device's name. */
  device: string
  /** Which turn of half a minute. */
  turn: number
}

const [codeBytes, signatureBytes] = [24, 12]

const doorSignature = (tenantId: string, words: Buffer) =>
  mac(keyFor('door', tenantId), words.toString('latin1')).subarray(0, signatureBytes)

/** As short as can be, so that a phone reads it across the hall. */
export function doorCodeOf(tenantId: string, { locationId, device, turn }: DoorCode): string {
  const words = Buffer.alloc(codeBytes)
  words.write(locationId.replaceAll('-', ''), 'hex')
  words.writeUInt32BE(turn, 16)
  words.write(device, 20, 4, 'latin1')
  return Buffer.concat([words, doorSignature(tenantId, words)]).toString('base64url')
}

export function openDoorCode(tenantId: string, code: string): DoorCode | undefined {
  const bytes = Buffer.from(code, 'base64url')
  if (bytes.length !== codeBytes + signatureBytes) return undefined
  const words = bytes.subarray(0, codeBytes)
  if (!timingSafeEqual(bytes.subarray(codeBytes), doorSignature(tenantId, words))) return undefined
  const hex = words.toString('hex', 0, 16)
  return {
    locationId: hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
    turn: words.readUInt32BE(16),
    device: words.toString('latin1', 20).replaceAll('\0', ''),
  }
}
