import type { Actor } from '../access/actor.ts'
import type { CommittedEvent } from '../event/committed-event.ts'
import { type Cursor, isAfter } from '../event/cursor.ts'
import type { Connection } from './connection.ts'
import { eventFrame } from './frame.ts'

const mostHeld = 10_000
const atOnce = 50

/**
 * One topic of one connection. Until it is open, events wait here. What the replay reads from the outbox may run
 * ahead of the tail, which then brings the same events once more: those are dropped, the rest follow without a gap.
 */
export class Subscription {
  readonly connection: Connection
  readonly topic: string
  /** For whom it was looked up that this may be followed. */
  allowedTo: Actor | undefined
  private waiting: CommittedEvent[] | undefined = []
  private from: Cursor | undefined

  constructor(connection: Connection, topic: string) {
    this.connection = connection
    this.topic = topic
  }

  /** Everything from now on is new to the client, so that it may get the frames that others get. */
  get isLive(): boolean {
    return this.waiting === undefined && this.from === undefined
  }

  take(events: CommittedEvent[]): void {
    if (!this.waiting) this.send(this.newOf(events))
    else if (this.waiting.push(...events) > mostHeld) this.connection.close(1013, 'too slow, resume')
  }

  /** Sends what was missed and what has come meanwhile, no faster than the client reads; then it is live. */
  async open(from: Cursor, missed: CommittedEvent[] = []): Promise<void> {
    this.from = from
    for (let at = 0; at < missed.length; at += atOnce) {
      this.send(missed.slice(at, at + atOnce))
      await this.connection.drained()
    }
    const held = this.waiting!
    while (held.length > 0) {
      this.send(this.newOf(held.splice(0, atOnce)))
      await this.connection.drained()
    }
    this.waiting = undefined
  }

  /** Events come in order: after the first new one there are no others. */
  private newOf(events: CommittedEvent[]): CommittedEvent[] {
    const { from } = this
    if (!from) return events
    const fresh = events.filter(event => isAfter(event, from))
    if (fresh.length > 0) this.from = undefined
    return fresh
  }

  private send(events: CommittedEvent[]): void {
    const seen = events.filter(event => this.connection.maySee(event))
    if (seen.length > 0)
      this.connection.write(Buffer.concat(seen.map(event => eventFrame(this.topic, event))))
  }
}
