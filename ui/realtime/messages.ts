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

export type ServerMessage =
  | { type: 'subscribed'; id: string; topic: string; cursor: string }
  | { type: 'event'; topic: string; cursor: string; event: RecordEvent }
  | { type: 'error'; id?: string; code: string }
  | { type: 'reset'; topic: string }
  | { type: 'pong' }

export type ClientMessage =
  | { type: 'subscribe'; id: string; topic: string; since?: string }
  | { type: 'unsubscribe'; topic: string }
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
