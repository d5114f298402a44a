import type { CommittedEvent } from '../event/committed-event.ts'
import { type Cursor, isAfter } from '../event/cursor.ts'
import type { Connection } from './connection.ts'
import { eventFrame } from './frame.ts'

const mostHeld = 10_000

/**
 * One topic of one connection. Until it is open, events wait here: those that the replay has meanwhile read from
 * the outbox are dropped on opening, the rest follow it without a gap.
 */
export class Subscription {
  readonly connection: Connection
  readonly topic: string
  private waiting: CommittedEvent[] | undefined = []

  constructor(connection: Connection, topic: string) {
    this.connection = connection
    this.topic = topic
  }

  get isOpen(): boolean {
    return this.waiting === undefined
  }

  hold(events: CommittedEvent[]): void {
    this.waiting!.push(...events)
    if (this.waiting!.length > mostHeld) this.connection.close(1013, 'too slow, resume')
  }

  open(from: Cursor): void {
    const held = this.waiting ?? []
    this.waiting = undefined
    this.send(held.filter(event => isAfter(event, from)))
  }

  send(events: CommittedEvent[]): void {
    const seen = events.filter(event => this.connection.maySee(event))
    if (seen.length > 0)
      this.connection.write(Buffer.concat(seen.map(event => eventFrame(this.topic, event))))
  }
}
