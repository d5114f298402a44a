export interface RecordEvent {
  id: string
  name: string
  entity?: string
  rowId?: string
  locationId?: string | null
  at: string
  actorId?: string | null
  data?: Record<string, unknown>
}

/** Somebody else in front of the same record; `field` is what they are writing in. */
export interface Companion {
  id: string
  name: string
  field: string | null
}

export type ServerMessage =
  | { type: 'subscribed'; id: string; topic: string; cursor: string }
  | { type: 'event'; topic: string; cursor: string; event: RecordEvent }
  | { type: 'company'; topic: string; people: Companion[]; count: number }
  | { type: 'error'; id?: string; code: string }
  | { type: 'reset'; topic: string }
  | { type: 'pong' }

export type ClientMessage =
  | { type: 'subscribe'; id: string; topic: string; since?: string }
  | { type: 'unsubscribe'; topic: string }
  | { type: 'here'; topic: string; field: string | null }
  | { type: 'ping' }

export function readMessage(text: string): ServerMessage | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null && 'type' in value
      ? (value as ServerMessage)
      : undefined
  } catch {
    return undefined
  }
}
