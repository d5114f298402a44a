/** What a client may say. */
export type ClientMessage =
  | { type: 'subscribe'; id: string | number | null; topic: string; since?: unknown }
  | { type: 'unsubscribe'; id: string | number | null; topic: string }
  | { type: 'ping'; id: string | number | null }
  | { type: 'here'; id: string | number | null; topic: string; field: string | null }

export type ErrorCode =
  | 'invalid_message'
  | 'invalid_topic'
  | 'not_found'
  | 'too_many_subscriptions'
  | 'unavailable'

function parse(text: string): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    return value !== null && typeof value === 'object' ? (value as Record<string, unknown>) : undefined
  } catch {
    return undefined
  }
}

const idOf = (value: unknown): string | number | null =>
  (typeof value === 'string' && value.length <= 64) || typeof value === 'number' ? value : null

const fieldOf = (value: unknown): string | null =>
  typeof value === 'string' && /^\w{1,64}$/.test(value) ? value : null

export function parseMessage(text: string): ClientMessage | undefined {
  const message = parse(text)
  if (!message) return undefined
  const id = idOf(message.id)
  if (message.type === 'ping') return { type: 'ping', id }
  if (typeof message.topic !== 'string') return undefined
  if (message.type === 'unsubscribe') return { type: 'unsubscribe', id, topic: message.topic }
  if (message.type === 'here')
    return { type: 'here', id, topic: message.topic, field: fieldOf(message.field) }
  if (message.type === 'subscribe')
    return { type: 'subscribe', id, topic: message.topic, since: message.since }
  return undefined
}
