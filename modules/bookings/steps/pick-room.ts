import type { Sql } from '#kernel/db/database.ts'
import { roomIsFree } from '../sql/free-room.ts'
import type { Wanted } from './wanted.ts'

const free = roomIsFree('r', { arrives: '$3::date', departs: '$4::date', party: '$5::integer' })

// What is free by the statement's own look may have gone while the lock was waited for: so it is asked again. LIMIT keeps
// that question behind the lock.
const pick = (which: string, order: string, lock = '') => `
  select id from (
    select r.id from places.room r where ${which} and ${free} ${order} limit 1 for no key update of r ${lock}
  ) locked
  where bookings.is_free_now(id, $3::date, $4::date, $5::integer)`

// The place is tested, not searched by: PostgreSQL thinks a location has hardly a room, and went through all of them.
const thisRoom = pick('r.id = $2 and (r.location_id = $1) is true', '')
const ofType = 'r.location_id = $1 and r.room_type_id = $2'
const smallestFirst = 'order by r.capacity, r.position, r.code'
const anyRoom = pick(ofType, smallestFirst)
const anyUnlocked = pick(ofType, smallestFirst, 'skip locked')
const isAnyFree = `select 1 from places.room r where r.location_id = $1 and r.room_type_id = $2 and ${free} limit 1`

/** $1 to $5 of all statements here. */
export const pickValues = ({ locationId, roomTypeId, roomId, arrivesOn, departsOn, partySize }: Wanted) => [
  locationId,
  roomId ?? roomTypeId,
  arrivesOn,
  departsOn,
  partySize,
]

/**
 * SQL for the id of the room asked for if it is free, else of the smallest free one of the type; locked, so that
 * nobody else puts a stay into it before commit. Bookings that come at once lock different rooms instead of queueing
 * for the first; that all free ones are being booked just now looks like none, see pickAgain.
 */
export const firstPick = (wanted: Wanted): string => (wanted.roomId === null ? anyUnlocked : thisRoom)

/** Each round that finds nothing means that somebody else got the room, so it ends; this only bounds a storm. */
const maxRounds = 25

/** After a first pick that found nothing: queues for rooms that others are booking and may leave. */
export async function pickAgain(sql: Sql, wanted: Wanted): Promise<string | undefined> {
  if (wanted.roomId !== null) return undefined
  const values = pickValues(wanted)
  for (let round = 0; round < maxRounds; round++) {
    if (!(await sql.one(isAnyFree, values))) return undefined
    const found = (await sql.one<{ id: string }>(anyUnlocked, values)) ?? (await sql.one(anyRoom, values))
    if (found) return found.id
  }
  return undefined
}
