import type { Sql } from '#kernel/db/database.ts'
import { roomIsFree } from '../sql/free-room.ts'
import type { Wanted } from './wanted.ts'

export interface Picked {
  id: string
  isExclusive: boolean
}

const free = roomIsFree('r', { arrives: '$3::date', departs: '$4::date', party: '$5::integer' })
const pick = (which: string) => `
  select r.id, r.is_exclusive as "isExclusive" from places.room r
  where r.location_id = $1 and ${which} = $2 and ${free}
  order by r.capacity, r.position, r.code limit 1`

const thisRoom = pick('r.id')
const anyRoom = pick('r.room_type_id')
const anyUnlocked = `${anyRoom} for no key update of r skip locked`

/**
 * The room asked for if it is free, else the smallest free one of the type. Bookings that come at once lock
 * different rooms instead of queueing for the first; only when all free ones are being booked do they queue.
 */
export async function pickRoom(sql: Sql, wanted: Wanted): Promise<Picked | undefined> {
  const { locationId, roomTypeId, roomId, arrivesOn, departsOn, partySize } = wanted
  const dates = [arrivesOn, departsOn, partySize]
  if (roomId !== null) return sql.one<Picked>(thisRoom, [locationId, roomId, ...dates])
  const values = [locationId, roomTypeId, ...dates]
  return (await sql.one<Picked>(anyUnlocked, values)) ?? sql.one<Picked>(anyRoom, values)
}
