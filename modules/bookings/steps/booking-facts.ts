import { Failure } from '#kernel/command/failure.ts'
import type { Sql } from '#kernel/db/database.ts'
import type { Money } from '#kernel/schema/fields.ts'
import { firstPick, pickValues } from './pick-room.ts'
import type { Wanted } from './wanted.ts'

interface Facts {
  timezone: string
  nightlyRate: Money
  /** A free room, locked; null when there is none at first sight. */
  roomId: string | null
}

interface Found {
  timezone: string
  amount: number | null
  currency: string
  hasRoom: boolean
  hasCustomer: boolean
  guestCount: number
  roomId: string | null
}

const factsSql = (pick: string) => `
  with picked as materialized (${pick})
  select l.timezone, t.nightly_rate_amount as amount, t.nightly_rate_currency as currency,
    $7::uuid is null or exists (select from places.room r where r.id = $7 and r.location_id = l.id) as "hasRoom",
    exists (select from people.customer c where c.id = $8 and c.archived_at is null) as "hasCustomer",
    (select count(*)::integer from care.dependant g where g.id = any($9::uuid[]) and g.customer_id = $8
      and g.archived_at is null and g.ended_on is null) as "guestCount",
    (select id from picked) as "roomId"
  from kernel.location l
  left join places.room_type t on t.id = $6 and t.location_id = l.id and t.archived_at is null
  where l.id = $1 and l.archived_at is null`

export const unknown = (field: string) =>
  Failure.field(`/${field}`, 'unknown_reference', 'There is no such record, or it is not yours to see.')

/** All that a booking must know, with a room for it, in one trip; refuses by naming the field. */
export async function bookingFacts(
  db: Sql,
  wanted: Wanted,
  customerId: string,
  guests: string[],
): Promise<Facts> {
  const { roomTypeId, roomId, partySize } = wanted
  const values = [...pickValues(wanted), roomTypeId, roomId, customerId, guests]
  const found = await db.one<Found>(factsSql(firstPick(wanted)), values)
  if (!found) throw unknown('locationId')
  if (found.amount === null) throw unknown('roomTypeId')
  if (!found.hasRoom) throw unknown('roomId')
  if (!found.hasCustomer) throw unknown('customerId')
  if (found.guestCount < guests.length)
    throw Failure.field(
      '/guestIds',
      'unknown_reference',
      'Not all of these belong to the customer and can be guests.',
    )
  if (partySize < guests.length)
    throw Failure.field('/partySize', 'out_of_range', 'More guests are named than the party is large.')
  const nightlyRate = { amount: found.amount, currency: found.currency }
  return { timezone: found.timezone, nightlyRate, roomId: found.roomId }
}
