import { command } from '#kernel/command/command.ts'
import { spanOf } from '../amenities/book.ts'
import { Amenity } from '../entities/amenity.ts'
import { AmenityClosure } from '../entities/amenity-closure.ts'

const { startsAt, endsAt, reason } = AmenityClosure.fields

const bookedSql = `select id, starts_at as "startsAt", ends_at as "endsAt" from property.reservation
  where amenity_id = $1 and status in ('requested', 'confirmed') and blocked_until_at > $2 and starts_at < $3
  order by starts_at limit 20`

export const closeAmenity = command('property.close_amenity', {
  summary: 'Keep an amenity free of bookings for some hours; taken back by archiving the closure',
  route: 'POST /v1/amenities/{id}/closures',
  needs: 'property.amenity.write',
  on: Amenity,
  input: { startsAt, endsAt, reason },
  output: AmenityClosure,
  status: 201,
  errors: {
    'property.booked_then': {
      status: 409,
      when: 'Somebody has it in these hours; see reservations. Cancel them first, so that they are told.',
    },
  },
  async run(ctx, { id, ...wish }) {
    const span = spanOf(wish)
    // Whoever books holds this row too.
    await ctx.find(Amenity, id, { lock: true })
    const reservations = await ctx.sql.rows(bookedSql, [id, span.start.toString(), span.end.toString()])
    if (reservations.length) ctx.fail('property.booked_then', { reservations })
    return ctx.insert(AmenityClosure, { ...wish, amenityId: id })
  },
})
