import { command } from '#kernel/command/command.ts'
import { text } from '#kernel/schema/fields.ts'
import { chargeFee } from '../amenities/charge-fee.ts'
import { endErrors, endReservation, heldReservation } from '../amenities/end-reservation.ts'
import { tellBooker } from '../amenities/tell-booker.ts'
import { Reservation } from '../entities/reservation.ts'
import { amenityReserved } from '../events.ts'

export const approveReservation = command('property.approve_reservation', {
  summary: 'Say yes to whoever asks for an amenity',
  route: 'POST /v1/amenity-reservations/{id}/approval',
  needs: 'property.reservation.decide',
  on: Reservation,
  input: {},
  output: Reservation,
  errors: endErrors,
  async run(ctx, { id }) {
    const { amenity, reservation } = await heldReservation(ctx, id, 'approve')
    const yes = { status: 'confirmed', decidedAt: ctx.now.toString() } as const
    const approved = await chargeFee(ctx, await ctx.update(Reservation, reservation, yes), amenity)
    await tellBooker(ctx, 'approved', approved, amenity.name)
    return approved
  },
})

export const declineReservation = command('property.decline_reservation', {
  summary: 'Say no to whoever asks for an amenity, and why; the next in line has its hours',
  route: 'POST /v1/amenity-reservations/{id}/refusal',
  needs: 'property.reservation.decide',
  on: Reservation,
  input: { reason: text({ max: 300 }) },
  output: Reservation,
  emits: [amenityReserved],
  errors: endErrors,
  async run(ctx, { id, reason }) {
    const held = await heldReservation(ctx, id, 'decline')
    const declined = await endReservation(ctx, held, 'declined', reason)
    await tellBooker(ctx, 'declined', declined, held.amenity.name)
    return declined
  },
})
