import type { CommittedEvent } from '../event/committed-event.ts'
import { eventFrame } from './frame.ts'
import type { Subscription } from './subscription.ts'
import { topicsOf } from './topic.ts'

/** Who follows what, in this process. */
export class Hub {
  private readonly followers = new Map<string, Set<Subscription>>()

  add(subscription: Subscription): void {
    const key = keyOf(subscription)
    const set = this.followers.get(key)
    if (set) set.add(subscription)
    else this.followers.set(key, new Set([subscription]))
  }

  remove(subscription: Subscription): void {
    const key = keyOf(subscription)
    const set = this.followers.get(key)
    set?.delete(subscription)
    if (set?.size === 0) this.followers.delete(key)
  }

  deliver(events: CommittedEvent[]): void {
    const followed = new Map<string, { topic: string; events: CommittedEvent[] }>()
    for (const event of events) {
      for (const topic of topicsOf(event)) {
        const key = `${event.tenantId}/${topic}`
        if (!this.followers.has(key)) continue
        const group = followed.get(key)
        if (group) group.events.push(event)
        else followed.set(key, { topic, events: [event] })
      }
    }
    for (const [key, group] of followed) sendToAll(this.followers.get(key)!, group.topic, group.events)
  }
}

const keyOf = ({ connection, topic }: Subscription) => `${connection.actor.tenantId}/${topic}`

/** Followers who may see the same of these events share one buffer and get it in one write. */
function sendToAll(subscriptions: Set<Subscription>, topic: string, events: CommittedEvent[]): void {
  const frames = lazyFrames(topic, events)
  const shared = new Map<string, Buffer>()
  for (const subscription of subscriptions) {
    if (!subscription.isLive) {
      subscription.take(events)
      continue
    }
    let mask = ''
    for (const event of events) mask += subscription.connection.maySee(event) ? '1' : '0'
    if (!mask.includes('1')) continue
    const buffer = shared.get(mask) ?? join(frames, mask)
    shared.set(mask, buffer)
    subscription.connection.write(buffer)
  }
}

type FrameOf = (at: number) => Buffer

/** Built when the first follower may see it, and once. */
function lazyFrames(topic: string, events: CommittedEvent[]): FrameOf {
  const built: Buffer[] = []
  return at => {
    const known = built[at] ?? eventFrame(topic, events[at]!)
    built[at] = known
    return known
  }
}

function join(frameOf: FrameOf, mask: string): Buffer {
  const parts: Buffer[] = []
  for (let at = 0; at < mask.length; at++) if (mask[at] === '1') parts.push(frameOf(at))
  return parts.length === 1 ? parts[0]! : Buffer.concat(parts)
}
