import { actorMayAt } from '#kernel/access/actor.ts'
import { permissionMatches } from '#kernel/access/permission.ts'
import type { Entity } from '#kernel/entity/entity.ts'
import { mostPayloadBytes } from '../rules.ts'

export interface Happened {
  eventId: string
  txid: number
  name: string
  entity: string | null
  rowId: string | null
  locationId: string | null
  actorId: string | null
  at: string
  data: Record<string, unknown>
}

/** Who listens, and what they may read. */
export interface Ear {
  events: readonly string[]
  locationIds: readonly string[] | null
  permissions: ReadonlySet<string>
  /** May read everything: hears what belongs to no record, too. */
  isOwner: boolean
}

/** An endpoint is told what somebody of its role could look up, at its locations, and asked for. */
export function isFor(happened: Happened, ear: Ear, nouns: ReadonlyMap<string, Entity>): boolean {
  const { name, entity, locationId } = happened
  if (ear.events.length > 0 && !ear.events.some(pattern => permissionMatches(pattern, name))) return false
  if (!actorMayAt({ locationIds: ear.locationIds } as Parameters<typeof actorMayAt>[0], locationId))
    return false
  if (entity === null) return ear.isOwner
  const noun = nouns.get(entity)
  return noun !== undefined && ear.permissions.has(noun.access.read)
}

/** The body, written once and kept: every attempt sends the same letters. What is too long goes without the record. */
export function messageOf(happened: Happened, record?: unknown): string {
  const { name, entity, rowId, locationId, actorId, at, data: details } = happened
  const about = { entity, id: rowId, locationId, actorId }
  const versions = [
    record === undefined ? undefined : { ...about, details, record },
    { ...about, details, ...(record === undefined ? {} : { isRecordLeftOut: true }) },
    { ...about, areDetailsLeftOut: true },
  ]
  const texts = versions
    .filter(data => data !== undefined)
    .map(data => JSON.stringify({ type: name, timestamp: at, data }))
  return texts.find(text => Buffer.byteLength(text) < mostPayloadBytes) ?? texts.at(-1)!
}
