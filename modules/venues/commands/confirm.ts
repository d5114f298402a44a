import { command } from '#kernel/command/command.ts'
import { Reservation } from '../entities/reservation.ts'
import { reservationConfirmed, reservationReconfirmed } from '../events.ts'
import { openMine, stateErrors } from '../steps/own.ts'
import { tell } from '../steps/tell.ts'

const common = { needs: 'venues.reservation.book', on: Reservation, input: {}, output: Reservation }

export const confirm = command('venues.confirm', {
  ...common,
  summary: 'What was held is booked',
  route: 'POST /v1/reservations/{id}/confirmation',
  emits: [reservationConfirmed],
  errors: {
    ...stateErrors,
    'venues.hold_over': { status: 409, when: 'The ten minutes are over; book again.' },
  },
  async run(ctx, { id }) {
    const row = await openMine(ctx, id, 'confirm')
    if (Temporal.Instant.compare(ctx.now, row.heldUntilAt!) >= 0) ctx.fail('venues.hold_over')
    const kept = await ctx.update(Reservation, row, { status: 'confirmed', heldUntilAt: null })
    return tell(ctx, reservationConfirmed, kept)
  },
})

export const reconfirm = command('venues.reconfirm', {
  ...common,
  summary: 'The guest says again that they will come',
  route: 'POST /v1/reservations/{id}/reconfirmation',
  emits: [reservationReconfirmed],
  errors: stateErrors,
  async run(ctx, { id }) {
    const row = await openMine(ctx, id, 'reconfirm')
    return tell(ctx, reservationReconfirmed, await ctx.update(Reservation, row, { status: 'reconfirmed' }))
  },
})
