import { command } from '#kernel/command/command.ts'
import { ref } from '#kernel/schema/fields.ts'
import { bookAmenity, reservationErrors } from '../amenities/book.ts'
import { endErrors, endReservation, heldReservation, isLate } from '../amenities/end-reservation.ts'
import { joinLine, waitErrors } from '../amenities/join-line.ts'
import { Amenity } from '../entities/amenity.ts'
import { AmenitySignature } from '../entities/amenity-signature.ts'
import { AmenityWait } from '../entities/amenity-wait.ts'
import { Reservation } from '../entities/reservation.ts'
import { amenityReserved } from '../events.ts'
import { homeOf, requireOwn, usePortal } from './homes.ts'

const { amenityId, unitId, startsAt, endsAt } = Reservation.fields
const needs = usePortal

export const signOwnTerms = command('property.sign_own_terms', {
  summary: 'A resident signs the terms of an amenity as they stand',
  route: 'POST /v1/own-amenity-signatures',
  needs,
  input: { amenityId: ref('property.amenity'), unitId: ref('property.unit') },
  output: AmenitySignature,
  status: 201,
  async run(ctx, input) {
    const { customerId } = await homeOf(ctx, input.unitId)
    const { termsVersion } = await ctx.find(Amenity, input.amenityId)
    return ctx.insert(AmenitySignature, { amenityId: input.amenityId, customerId, termsVersion })
  },
})

export const reserveOwnAmenity = command('property.reserve_own_amenity', {
  summary: 'A resident books an amenity for some hours',
  route: 'POST /v1/own-amenity-reservations',
  needs,
  input: { amenityId, unitId, startsAt, endsAt },
  output: Reservation,
  status: 201,
  emits: [amenityReserved],
  errors: reservationErrors,
  async run(ctx, wish) {
    const { customerId } = await homeOf(ctx, wish.unitId)
    return bookAmenity(ctx, { ...wish, customerId })
  },
})

export const cancelOwnReservation = command('property.cancel_own_reservation', {
  summary: 'A resident gives an amenity back in time',
  route: 'POST /v1/own-amenity-reservations/{id}/cancellation',
  needs,
  on: Reservation,
  input: {},
  output: Reservation,
  emits: [amenityReserved],
  errors: {
    ...endErrors,
    'property.too_late_to_cancel': {
      status: 409,
      when: 'It is given back at least cancelHours before; ask the desk.',
    },
  },
  async run(ctx, { id }) {
    await requireOwn(ctx, (await ctx.find(Reservation, id)).customerId)
    const held = await heldReservation(ctx, id, 'cancel')
    const { cancelHours } = held.amenity
    if (isLate(ctx, held.reservation.startsAt, cancelHours))
      ctx.fail('property.too_late_to_cancel', { cancelHours })
    return endReservation(ctx, held, 'cancelled', null)
  },
})

export const waitForOwnAmenity = command('property.wait_for_own_amenity', {
  summary: 'A resident stands in line for hours that someone else has',
  route: 'POST /v1/own-amenity-waits',
  needs,
  input: { amenityId, unitId, startsAt, endsAt },
  output: AmenityWait,
  status: 201,
  errors: waitErrors,
  async run(ctx, wish) {
    const { customerId } = await homeOf(ctx, wish.unitId)
    return joinLine(ctx, { ...wish, customerId })
  },
})

export const leaveOwnLine = command('property.leave_own_line', {
  summary: 'A resident waits no longer for an amenity',
  route: 'POST /v1/own-amenity-waits/{id}/withdrawal',
  needs,
  on: AmenityWait,
  input: {},
  output: AmenityWait,
  async run(ctx, { id }) {
    const wait = await ctx.find(AmenityWait, id, { lock: true })
    await requireOwn(ctx, wait.customerId)
    return wait.status === 'waiting' ? ctx.update(AmenityWait, wait, { status: 'left' }) : wait
  },
})
