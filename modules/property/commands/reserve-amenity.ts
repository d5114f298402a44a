import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { freeTimes, isWithinHours, overlaps } from '../amenities/free-times.ts'
import { checkCap, checkSigned, takenAround } from '../amenities/reservation-facts.ts'
import { Amenity } from '../entities/amenity.ts'
import { Reservation } from '../entities/reservation.ts'
import { Unit } from '../entities/unit.ts'
import { amenityReserved } from '../events.ts'
import { zoneOf } from '../steps/local-today.ts'
import { toldByUnit } from '../steps/occupants-of.ts'

const { amenityId, unitId, customerId, startsAt, endsAt } = Reservation.fields

export const reservationErrors = {
  'property.not_a_resident': {
    status: 409,
    when: 'They do not live in this unit; owners elsewhere do not count.',
  },
  'property.terms_unsigned': { status: 409, when: 'They have not signed the terms of this amenity.' },
  'property.outside_hours': { status: 409, when: 'The amenity is closed then; see opens and closes.' },
  'property.monthly_cap': { status: 409, when: 'The unit has had its bookings of this month; see cap.' },
  'property.amenity_taken': { status: 409, when: 'Someone else has it then; see alternatives.' },
} as const

export const reserveAmenity = command('property.reserve_amenity', {
  summary: 'Book an amenity for some hours',
  route: 'POST /v1/amenity-reservations',
  needs: 'property.reservation.write',
  input: { amenityId, unitId, customerId, startsAt, endsAt },
  output: Reservation,
  status: 201,
  emits: [amenityReserved],
  errors: reservationErrors,
  async run(ctx, input) {
    // Whoever holds this row books; the others then see the booking and are told what else is free.
    const amenity = await ctx.find(Amenity, input.amenityId, { lock: true })
    const unit = await ctx.find(Unit, input.unitId)
    const span = { start: Temporal.Instant.from(input.startsAt), end: Temporal.Instant.from(input.endsAt) }
    if (Temporal.Instant.compare(span.start, span.end) >= 0)
      throw Failure.field('/endsAt', 'ends_before_start', 'It ends before it begins.')
    const here = await toldByUnit(ctx.sql, [unit.id], ctx.now)
    if (!here.get(unit.id)?.some(one => one.customerId === input.customerId))
      ctx.fail('property.not_a_resident')
    await checkSigned(ctx, amenity, input.customerId)
    const zone = await zoneOf(ctx, amenity.locationId)
    const { opens, closes, bufferMinutes } = amenity
    if (!isWithinHours(span, amenity, zone)) ctx.fail('property.outside_hours', { opens, closes })
    const taken = await takenAround(ctx.sql, amenity.id, span)
    if (taken.some(other => overlaps(span, bufferMinutes, other)))
      ctx.fail('property.amenity_taken', {
        alternatives: freeTimes(span, amenity, taken, zone).map(({ start, end }) => ({
          startsAt: start.toString(),
          endsAt: end.toString(),
        })),
      })
    await checkCap(ctx, amenity, unit.id, span.start, zone)
    const blockedUntilAt = span.end.add({ minutes: bufferMinutes }).toString()
    const reservation = await ctx.insert(Reservation, { ...input, blockedUntilAt, status: 'confirmed' })
    ctx.emit(amenityReserved, {
      entity: Reservation.name,
      rowId: reservation.id,
      locationId: reservation.locationId,
      data: { amenityId: amenity.id, startsAt: reservation.startsAt },
    })
    return reservation
  },
})
