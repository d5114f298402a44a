import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { text } from '#kernel/schema/fields.ts'
import { endErrors, endReservation, heldReservation, isLate } from '../amenities/end-reservation.ts'
import { Reservation } from '../entities/reservation.ts'
import { amenityReserved } from '../events.ts'

export const cancelReservation = command('property.cancel_reservation', {
  summary: 'Give an amenity back; whoever waits for its hours has them next',
  route: 'POST /v1/amenity-reservations/{id}/cancellation',
  needs: 'property.reservation.write',
  on: Reservation,
  input: { reason: text({ max: 300, help: 'Must be given when it is late.' }).optional() },
  output: Reservation,
  emits: [amenityReserved],
  errors: endErrors,
  async run(ctx, { id, reason }) {
    const held = await heldReservation(ctx, id, 'cancel')
    if (!reason && isLate(ctx, held.reservation.startsAt, held.amenity.cancelHours))
      throw Failure.field('/reason', 'required', 'It is late for this: say why.')
    return endReservation(ctx, held, 'cancelled', reason ?? null)
  },
})
