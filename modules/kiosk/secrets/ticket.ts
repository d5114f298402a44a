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
  tenantId: string
  locationId: string
  device: string | null
  /** Which turn of half a minute. */
  turn: number
}

export const doorCodeOf = (code: DoorCode): string => sealed('door', code)
export const openDoorCode = (token: string) => opened<DoorCode>('door', token)
