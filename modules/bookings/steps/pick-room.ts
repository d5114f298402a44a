import type { Sql } from '#kernel/db/database.ts'
import { roomIsFree } from '../sql/free-room.ts'
import type { Wanted } from './wanted.ts'

const free = roomIsFree('r', { arrives: '$3::date', departs: '$4::date', party: '$5::integer' })

// What is free by the statement's own look may have gone while the lock was waited for: so it is asked again.
const pick = (which: string, lock: string) => `
  select id from (
    select r.id from places.room r
    where r.location_id = $1 and ${which} = $2 and ${free}
    order by r.capacity, r.position, r.code limit 1 for no key update of r ${lock}
  ) locked
  where bookings.is_free_now(id, $3::date, $4::date, $5::integer)`

const thisRoom = pick('r.id', '')
const anyRoom = pick('r.room_type_id', '')
const anyUnlocked = pick('r.room_type_id', 'skip locked')
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
