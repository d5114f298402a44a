import type { Logger } from 'pino'
import { type Actor, actorMayAt } from '../access/actor.ts'
import type { Database } from '../db/database.ts'
import { formatCursor, parseCursor } from '../event/cursor.ts'
import type { Tail } from '../event/tail.ts'
import type { Company } from './company.ts'
import type { Connection } from './connection.ts'
import type { Hub } from './hub.ts'
import type { Limits } from './limits.ts'
import { type ClientMessage, type ErrorCode, parseMessage } from './message.ts'
import { readMissed } from './replay.ts'
import { Subscription } from './subscription.ts'
import { parseTopic, type Topic, topicsOf } from './topic.ts'

export interface Scene {
  db: Database
  tail: Tail
  hub: Hub
  company: Company
  limits: Limits
  log: Logger
  /** Whether the actor's tenant has this row, and the actor may see it. */
  hasRow(actor: Actor, entity: string, id: string): Promise<boolean>
}

/** A connection and what it follows, by topic. */
export interface Guest {
  readonly connection: Connection
  readonly subscriptions: Map<string, Subscription>
}

type Subscribe = Extract<ClientMessage, { type: 'subscribe' }>
type Here = Extract<ClientMessage, { type: 'here' }>
type Left = Pick<Scene, 'hub' | 'company'>

export function answer(scene: Scene, guest: Guest, text: string): void {
  const { connection } = guest
  const message = parseMessage(text)
  if (!message) refuse(connection, null, 'invalid_message')
  else if (message.type === 'ping') connection.say({ type: 'pong' })
  else if (message.type === 'unsubscribe') leave(scene, guest, message.topic)
  else if (message.type === 'here') here(scene, guest, message)
  else void subscribe(scene, guest, message)
}

const refuse = (connection: Connection, id: string | number | null, code: ErrorCode) =>
  connection.say({ type: 'error', id, code })

/** Only who may follow a record is seen there and sees who is; of a whole business or place nobody is told. */
function here({ company }: Scene, { connection, subscriptions }: Guest, { id, topic, field }: Here): void {
  const seat = subscriptions.get(topic)
  if (!seat?.allowedTo || !topic.startsWith('record:') || connection.actor.kind !== 'user')
    refuse(connection, id, 'not_found')
  else company.come(seat, field)
}

/** Asked again when rights may have changed since. */
export async function mayStillFollow(scene: Scene, seat: Subscription): Promise<boolean> {
  const { actor } = seat.connection
  if (seat.allowedTo === actor) return true
  const isAllowed = await mayFollow(scene, seat.connection, parseTopic(seat.topic)!)
  seat.allowedTo = isAllowed ? actor : undefined
  return isAllowed
}

function leave({ hub, company }: Left, { subscriptions }: Guest, topic: string): void {
  const subscription = subscriptions.get(topic)
  if (!subscription) return
  hub.remove(subscription)
  company.go(subscription)
  subscriptions.delete(topic)
}

export function leaveAll(scene: Left, guest: Guest): void {
  for (const topic of [...guest.subscriptions.keys()]) leave(scene, guest, topic)
}

async function subscribe(scene: Scene, guest: Guest, message: Subscribe): Promise<void> {
  const { connection, subscriptions } = guest
  const { id, topic: name } = message
  const topic = parseTopic(name)
  if (!topic) return refuse(connection, id, 'invalid_topic')
  leave(scene, guest, name)
  if (subscriptions.size >= scene.limits.subscriptions)
    return refuse(connection, id, 'too_many_subscriptions')

  // First hold what comes, then look: between looking and holding something could slip through.
  const subscription = new Subscription(connection, name)
  subscriptions.set(name, subscription)
  scene.hub.add(subscription)
  const isCurrent = () => subscriptions.get(name) === subscription
  try {
    const { actor } = connection
    const isAllowed = await mayFollow(scene, connection, topic)
    if (!isCurrent()) return
    if (isAllowed) subscription.allowedTo = actor
    if (isAllowed) return await begin(scene, subscription, message, isCurrent)
    leave(scene, guest, name)
    refuse(connection, id, 'not_found')
  } catch (error) {
    scene.log.warn({ err: error }, 'a subscription failed')
    if (!isCurrent()) return
    leave(scene, guest, name)
    refuse(connection, id, 'unavailable')
  }
}

/** What is missing, what is another tenant's and what the actor may not see answer alike. */
async function mayFollow({ db, hasRow }: Scene, connection: Connection, topic: Topic): Promise<boolean> {
  const { actor } = connection
  if (topic.kind === 'tenant') return true
  if (topic.kind === 'record') return connection.may(topic.entity) && hasRow(actor, topic.entity, topic.id)
  if (!actorMayAt(actor, topic.id)) return false
  const found = await db.read(actor.tenantId, 'select 1 as found from kernel.location where id = $1', [
    topic.id,
  ])
  return found.length > 0
}

async function begin(
  scene: Scene,
  subscription: Subscription,
  message: Subscribe,
  isCurrent: () => boolean,
): Promise<void> {
  const { connection, topic } = subscription
  const { id } = message
  const resumesAt = parseCursor(message.since)
  const missed = resumesAt && (await readMissed(scene.db, connection.actor.tenantId, resumesAt, scene.limits))
  if (!isCurrent()) return
  if (missed) {
    connection.say({ type: 'subscribed', id, topic, cursor: formatCursor(resumesAt) })
    const events = missed.events.filter(event => topicsOf(event).includes(topic))
    return subscription.open(missed.end, events)
  }
  const from = scene.tail.position
  if (message.since != null) connection.say({ type: 'reset', topic })
  connection.say({ type: 'subscribed', id, topic, cursor: formatCursor(from) })
  await subscription.open(from)
}
