import { query } from '#kernel/query/query.ts'
import { day, instant, integer, list, oneOf, ref, zone } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { suspendedUntil } from '../book/booking-facts.ts'
import { Reservation } from '../entities/reservation.ts'
import { Venue } from '../entities/venue.ts'
import { waitlistStatuses } from '../rules.ts'
import { ownReservation, ownReservationSql } from './own-reservation.ts'

const sql = `select
  coalesce((select json_agg(m) from (
    ${ownReservationSql}
    where r.visitor_id = $1 and (r.starts_at > $2::timestamptz - interval '400 days')
      and not (r.status = 'cancelled' and r.cancelled_by = 'time')
    order by r.starts_at desc limit 100) m), '[]') as reservations,
  coalesce((select json_agg(w) from (
    select w.id, w.version, w.status, w.venue_id as "venueId", v.name as "venueName", l.timezone,
      coalesce(r.starts_at, w.starts_at) as "startsAt", w.party_size as "partySize",
      case when w.status = 'offered' then w.offered_until_at end as "offeredUntilAt"
    from venues.waitlist_entry w join venues.venue v on v.id = w.venue_id
    join kernel.location l on l.tenant_id = v.tenant_id and l.id = v.location_id
    left join venues.reservation r on r.id = w.reservation_id
    where w.visitor_id = $1 and w.status in ('waiting', 'offered') and w.starts_at > $2
    order by w.starts_at limit 50) w), '[]') as waiting,
  coalesce((select json_agg(json_build_object('visitorId', s.visitor_id, 'onDay', s.on_day)) from venues.strike s
    where s.visitor_id = $1 and s.status <> 'lifted'), '[]') as strikes`

interface Mine {
  reservations: unknown[]
  waiting: unknown[]
  strikes: { customerId: null; visitorId: string; phone: null; email: null; onDay: string }[]
}

const { name } = Venue.fields
const { startsAt, partySize } = Reservation.fields

export const myReservations = query('venues.my_reservations', {
  summary: 'What the caller has booked, waits for and is charged with, whichever venue it is at',
  route: 'GET /v1/my-reservations',
  needs: 'venues.reservation.book',
  input: {},
  output: {
    reservations: list(shape(ownReservation)),
    waiting: list(
      shape({
        id: ref('venues.waitlist_entry'),
        version: integer(),
        status: oneOf(waitlistStatuses),
        venueId: ref('venues.venue'),
        venueName: name,
        timezone: zone(),
        startsAt,
        partySize,
        offeredUntilAt: instant().optional(),
      }),
    ),
    suspendedUntilOn: day({ help: 'Nothing can be booked before this day.' }).optional(),
  },
  async run(ctx) {
    const [found] = await ctx.read<Mine>(sql, [ctx.actor.id, ctx.now.toString()])
    const { reservations, waiting, strikes } = found!
    const today = ctx.now.toZonedDateTimeISO(ctx.tenant.timezone).toPlainDate()
    const suspendedUntilOn = suspendedUntil(strikes, { visitorId: ctx.actor.id }, today)
    return { reservations, waiting, suspendedUntilOn }
  },
})
