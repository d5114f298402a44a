import { Failure } from '#kernel/command/failure.ts'
import type { Sql } from '#kernel/db/database.ts'
import type { Money } from '#kernel/schema/fields.ts'
import type { PaymentMethod } from '#modules/billing/public.ts'
import type { HealthGap } from '#modules/care/public.ts'
import { type PricedGuest, type PriceRuleRow, rulesSql } from '#modules/catalogue/public.ts'
import { firstPick, pickValues } from './pick-room.ts'
import type { Wanted } from './wanted.ts'

/** What a caller asks for when a stay is booked. */
export interface BookingWish {
  customerId: string
  locationId: string
  roomTypeId: string
  roomId?: string | null
  arrivesOn: string
  departsOn: string
  guestIds?: string[] | null
  partySize?: number | null
  service?: string | null
  healthOverride?: string | null
  hold?: boolean | null
  depositMethod?: PaymentMethod | null
  notes?: string | null
}

interface Facts {
  timezone: string
  nightlyRate: Money
  /** A free room, locked; null when there is none at first sight. */
  roomId: string | null
  rules: PriceRuleRow[]
  gaps: HealthGap[]
  guests: PricedGuest[]
  /** Stays that guests have elsewhere on these days. */
  elsewhere: Elsewhere[]
}

export interface Elsewhere {
  guestId: string
  guestName: string
  stayId: string
  number: number
  arrivesOn: string
  departsOn: string
}

interface Found extends Pick<Facts, 'rules' | 'gaps' | 'guests' | 'elsewhere'> {
  timezone: string
  amount: number | null
  currency: string
  hasRoom: boolean
  hasCustomer: boolean
  guestCount: number
  roomId: string | null
}

const noGuests = `cardinality($9::uuid[]) as "guestCount", '[]'::json as elsewhere, '[]'::json as gaps, '[]'::json as guests`

const ofGuests = `
    (select count(*)::integer from care.dependant g where g.id = any($9::uuid[]) and g.customer_id = $8
      and g.archived_at is null and g.ended_on is null) as "guestCount",
    (select coalesce(json_agg(json_build_object('guestId', g.id, 'guestName', g.name, 'stayId', s.id, 'number', s.number,
        'arrivesOn', s.arrives_on, 'departsOn', s.departs_on)), '[]'::json)
      from bookings.stay_guest sg join bookings.stay s on s.id = sg.stay_id join care.dependant g on g.id = sg.dependant_id
      where sg.dependant_id = any($9::uuid[]) and sg.during && daterange($3::date, $4::date, '[)')) as elsewhere,
    care.health_gaps($9::uuid[], $10::text, $3::date, $4::date) as gaps,
    (select coalesce(json_agg(json_build_object('id', g.id, 'name', g.name, 'leavesOn', null)
        order by array_position($9::uuid[], g.id)), '[]'::json)
      from care.dependant g where g.id = any($9::uuid[])) as guests`

// Most of it is about guests, and costs the same when none are named.
const factsSql = (pick: string, hasGuests: boolean) => `
  select l.timezone, rt.nightly_rate_amount as amount, rt.nightly_rate_currency as currency,
    $7::uuid is null or exists (select from places.room r where r.id = $7 and r.location_id = l.id) as "hasRoom",
    exists (select from people.customer c where c.id = $8 and c.archived_at is null) as "hasCustomer",
    (${pick}) as "roomId",
    ${rulesSql('l.id', 'rt.id', '$10::text')} as rules, ${hasGuests ? ofGuests : noGuests}
  from kernel.location l
  left join places.room_type rt on rt.id = $6 and rt.location_id = l.id and rt.archived_at is null
  where l.id = $1 and l.archived_at is null`

export const unknown = (field: string) =>
  Failure.field(`/${field}`, 'unknown_reference', 'There is no such record, or it is not yours to see.')

/** All that a booking must know, with a room for it, in one trip; refuses by naming the field. */
export async function bookingFacts(
  db: Sql,
  wanted: Wanted & { service: string },
  customerId: string,
  guests: string[],
): Promise<Facts> {
  const { roomTypeId, roomId, partySize } = wanted
  const values = [...pickValues(wanted), roomTypeId, roomId, customerId, guests, wanted.service]
  const found = await db.one<Found>(factsSql(firstPick(wanted), guests.length > 0), values)
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
  const { timezone, roomId: free, rules, gaps, guests: named, elsewhere } = found
  return { timezone, nightlyRate, roomId: free, rules, gaps, guests: named, elsewhere }
}
