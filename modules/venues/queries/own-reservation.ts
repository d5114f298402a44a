import { day, integer, oneOf, ref, text, zone } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { Reservation } from '../entities/reservation.ts'
import { Venue } from '../entities/venue.ts'
import { reservationStatuses, strikeStatuses } from '../rules.ts'

/** What a guest is told of a booking of theirs; `where` follows. */
export const ownReservationSql = `select r.id, r.version, r.number, r.status, r.venue_id as "venueId",
    v.name as "venueName", v.area as "venueArea", v.address, v.phone, l.timezone,
    v.late_cancel_minutes as "lateCancelMinutes", r.starts_at as "startsAt", r.ends_at as "endsAt",
    r.party_size as "partySize", r.guest_name as "guestName",
    (select json_build_object('id', s.id, 'onDay', s.on_day, 'status', s.status, 'decision', s.decision)
      from venues.strike s where s.reservation_id = r.id) as strike
  from venues.reservation r join venues.venue v on v.id = r.venue_id
  join kernel.location l on l.tenant_id = v.tenant_id and l.id = v.location_id`

const { name, area, address, phone } = Venue.fields
const { startsAt, endsAt, partySize, guestName } = Reservation.fields

export const ownReservation = {
  id: ref('venues.reservation'),
  version: integer(),
  number: integer(),
  status: oneOf(reservationStatuses),
  venueId: ref('venues.venue'),
  venueName: name,
  venueArea: area,
  address,
  phone,
  timezone: zone(),
  lateCancelMinutes: integer(),
  startsAt,
  endsAt,
  partySize,
  guestName,
  strike: shape({
    id: ref('venues.strike'),
    onDay: day(),
    status: oneOf(strikeStatuses),
    decision: text({ max: 2000 }).optional(),
  }).optional(),
}
