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

/** Each round that finds nothing means that somebody else got the room, so it ends; this only bounds a storm. */
const maxRounds = 25

/**
 * The room asked for if it is free, else the smallest free one of the type; locked, so that nobody else puts a stay
 * into it before commit. Bookings that come at once take different rooms instead of queueing for the first; only
 * when all free ones are being booked do they queue.
 */
export async function pickRoom(sql: Sql, wanted: Wanted): Promise<string | undefined> {
  const { locationId, roomTypeId, roomId, arrivesOn, departsOn, partySize } = wanted
  const values = [locationId, roomId ?? roomTypeId, arrivesOn, departsOn, partySize]
  const find = async (text: string) => (await sql.one<{ id: string }>(text, values))?.id
  if (roomId !== null) return find(thisRoom)
  for (let round = 0; round < maxRounds; round++) {
    const room = (await find(anyUnlocked)) ?? (await find(anyRoom))
    if (room || !(await hasFree(sql, values))) return room
  }
  return undefined
}

async function hasFree(sql: Sql, values: unknown[]): Promise<boolean> {
  const found = await sql.one(
    `select 1 from places.room r where r.location_id = $1 and r.room_type_id = $2 and ${free} limit 1`,
    values,
  )
  return found !== undefined
}
