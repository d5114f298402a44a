export interface Limits {
  /** Topics of one connection. */
  subscriptions: number
  /** Connections with one cookie or key. */
  connections: number
  messageBytes: number
  /** Unsent bytes at which a client is too slow and has to come back. */
  bufferedBytes: number
  /** Messages in a burst, and per second after that. */
  burst: number
  messagesPerSecond: number
  /** Events of the tenant that a resuming client can have missed. */
  replayEvents: number
  replayMs: number
  heartbeatMs: number
  /** How often processes say that they live; who is silent three times is gone, and so is who looked there. */
  aliveMs: number
  /** How often it is looked whose session, key or visit has run out. */
  endsMs: number
  /** How often everybody is asked again, should a change ever go untold; the database tells of changes at once. */
  recheckMs: number
}

export const presetLimits: Limits = {
  subscriptions: 100,
  connections: 100,
  messageBytes: 16_384,
  bufferedBytes: 1_048_576,
  burst: 250,
  messagesPerSecond: 50,
  replayEvents: 1_000,
  replayMs: 600_000,
  heartbeatMs: 25_000,
  aliveMs: 8_000,
  endsMs: 500,
  recheckMs: 30_000,
}
