import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import type { ReservationRow } from '../book/wish.ts'
import { Reservation } from '../entities/reservation.ts'
import { Venue } from '../entities/venue.ts'
import { reservationCancelled } from '../events.ts'
import { freeUp } from '../steps/free-up.ts'
import { openOwn, openReservation, stateErrors } from '../steps/own.ts'
import { tell } from '../steps/tell.ts'

async function cancel(
  ctx: CommandContext,
  row: ReservationRow,
  by: 'guest' | 'venue',
): Promise<ReservationRow> {
  const { lateCancelMinutes } = await ctx.find(Venue, row.venueId)
  const isLate =
    by === 'guest' &&
    row.status !== 'held' &&
    Temporal.Instant.compare(ctx.now.add({ minutes: lateCancelMinutes }), row.startsAt) > 0
  const cancelled = await ctx.update(Reservation, row, {
    status: isLate ? 'late_cancelled' : 'cancelled',
    cancelledAt: ctx.now.toString(),
    cancelledBy: by,
  })
  await freeUp(ctx, row.venueId)
  return tell(ctx, reservationCancelled, cancelled)
}

const common = {
  on: Reservation,
  input: {},
  output: Reservation,
  emits: [reservationCancelled],
  errors: stateErrors,
}

export const cancelByHouse = command('venues.cancel', {
  ...common,
  summary: 'The house cancels a reservation; its table is free again',
  route: 'POST /v1/reservations/{id}/cancellation',
  needs: 'venues.reservation.write',
  run: async (ctx, { id }) => cancel(ctx, await openReservation(ctx, id, 'cancel'), 'venue'),
})

export const cancelByGuest = command('venues.cancel_own', {
  ...common,
  summary: 'A guest cancels; later than the venue’s limit it is kept as late',
  route: 'POST /v1/reservations/{id}/guest-cancellation',
  needs: 'venues.reservation.book',
  run: async (ctx, { id }) => cancel(ctx, await openOwn(ctx, id, 'cancel'), 'guest'),
})
