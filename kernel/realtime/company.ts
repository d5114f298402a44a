import { uuid } from '../db/uuid.ts'
import type { Subscription } from './subscription.ts'

/** A person in front of a record; `field` is what they are writing in. */
interface Person {
  id: string
  name: string
  field: string | null
}

interface Visit {
  node: string
  key: string
  person: Person
}

/** As processes tell each other: a visit, or the id alone of one that has ended. */
type News = [visitId: string, key?: string, person?: Person]

// PostgreSQL refuses a payload of 8,000 bytes; ten visits with the longest names stay below.
const [newsAtOnce, longestName, mostShown, gatherMs] = [10, 80, 20, 60]

/**
 * Who else looks at a record. In the memory of each process and nowhere else: `tell` reaches every process, this one
 * too, and one that has not been heard of for a while takes its visits along.
 */
export class Company {
  private readonly node = uuid()
  private readonly seats = new Map<Subscription, { visitId: string; news: News }>()
  private readonly visits = new Map<string, Visit>()
  private readonly heardAt = new Map<string, number>()
  private readonly changed = new Set<string>()
  private untold: News[] = []
  private timer: NodeJS.Timeout | undefined
  private readonly tell: (payload: string) => void
  private readonly maySee: (seat: Subscription) => Promise<boolean>

  constructor(tell: (payload: string) => void, maySee: (seat: Subscription) => Promise<boolean>) {
    this.tell = tell
    this.maySee = maySee
  }

  come(seat: Subscription, field: string | null): void {
    const visitId = this.seats.get(seat)?.visitId ?? uuid()
    const { id, name } = seat.connection.actor
    const news: News = [visitId, keyOf(seat), { id, name: name.slice(0, longestName), field }]
    this.seats.set(seat, { visitId, news })
    this.soon(news)
  }

  go(seat: Subscription): void {
    const held = this.seats.get(seat)
    if (held && this.seats.delete(seat)) this.soon([held.visitId])
  }

  /** The line between processes is up: what was said before may have been missed, in both directions. */
  began(): void {
    for (const { news } of this.seats.values()) this.soon(news)
    this.say([], true)
  }

  hear(payload: string): void {
    const [node, all, isNew] = JSON.parse(payload) as [string, News[], boolean]
    this.heardAt.set(node, performance.now())
    if (isNew && node !== this.node) for (const { news } of this.seats.values()) this.soon(news)
    for (const [visitId, key, person] of all) {
      this.forget(visitId)
      if (key && person) this.visits.set(visitId, { node, key, person })
      if (key) this.changed.add(key)
    }
    if (all.length > 0) this.soon()
  }

  /** Says that this process lives, and forgets those that no longer do. */
  beat(silenceMs: number): void {
    this.say([])
    const since = performance.now() - silenceMs
    for (const [node, at] of this.heardAt) if (at < since) this.heardAt.delete(node)
    for (const [visitId, { node }] of this.visits) if (!this.heardAt.has(node)) this.forget(visitId)
    this.soon()
  }

  private forget(visitId: string): void {
    const key = this.visits.get(visitId)?.key
    if (key && this.visits.delete(visitId)) this.changed.add(key)
  }

  /** However fast people write, others hear of it no more than some sixteen times a second. */
  private soon(news?: News): void {
    if (news) this.untold.push(news)
    this.timer ??= setTimeout(() => this.flush(), gatherMs).unref()
  }

  flush(): void {
    clearTimeout(this.timer)
    this.timer = undefined
    const last = [...new Map(this.untold.map(news => [news[0], news])).values()]
    this.untold = []
    for (let at = 0; at < last.length; at += newsAtOnce) this.say(last.slice(at, at + newsAtOnce))
    if (this.changed.size === 0) return
    const rooms = Map.groupBy(this.visits.values(), visit => visit.key)
    for (const seat of this.seats.keys())
      if (this.changed.has(keyOf(seat))) void this.show(seat, rooms.get(keyOf(seat)) ?? [])
    this.changed.clear()
  }

  private async show(seat: Subscription, visits: Visit[]): Promise<void> {
    if (!(await this.maySee(seat).catch(() => false))) return this.go(seat)
    const people = new Map<string, Person>()
    for (const { person } of visits)
      if (person.id !== seat.connection.actor.id && !people.get(person.id)?.field)
        people.set(person.id, person)
    const shown = [...people.values()].slice(0, mostShown)
    seat.connection.say({ type: 'company', topic: seat.topic, people: shown, count: people.size })
  }

  private say(news: News[], isNew = false): void {
    this.tell(JSON.stringify([this.node, news, isNew]))
  }
}

const keyOf = ({ connection, topic }: Subscription) => `${connection.actor.tenantId}/${topic}`
