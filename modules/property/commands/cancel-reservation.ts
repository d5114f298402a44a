import { command } from '#kernel/command/command.ts'
import { Reservation } from '../entities/reservation.ts'

export const cancelReservation = command('property.cancel_reservation', {
  summary: 'Give an amenity back',
  route: 'POST /v1/amenity-reservations/{id}/cancellation',
  needs: 'property.reservation.write',
  on: Reservation,
  input: {},
  output: Reservation,
  async run(ctx, { id }) {
    const reservation = await ctx.find(Reservation, id, { lock: true })
    return ctx.update(Reservation, reservation, { status: 'cancelled' })
  },
})
