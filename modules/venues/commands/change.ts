import { command } from '#kernel/command/command.ts'
import { instant, integer, list, longText, ref, text } from '#kernel/schema/fields.ts'
import { bookingErrors } from '../book/wish.ts'
import { Reservation } from '../entities/reservation.ts'
import { reservationChanged } from '../events.ts'
import { changeTable } from '../steps/change-table.ts'
import { openOwn, openReservation, stateErrors } from '../steps/own.ts'

const when = { startsAt: instant().optional(), partySize: integer({ min: 1, max: 500 }).optional() }

const common = {
  on: Reservation,
  output: Reservation,
  emits: [reservationChanged],
  errors: { ...bookingErrors, ...stateErrors },
}

export const change = command('venues.change', {
  ...common,
  summary: 'Another time, size or table; where it cannot be had, the old one stands',
  route: 'POST /v1/reservations/{id}/changes',
  needs: 'venues.reservation.write',
  input: {
    ...when,
    tableIds: list(ref('venues.guest_table'), { max: 12 }).optional(),
    pacingOverride: text({ max: 300, help: 'Why they are let in beyond the pacing.' }).optional(),
    notes: longText({ max: 1000 }).optional(),
  },
  async run(ctx, { id, notes, ...wanted }) {
    const row = await openReservation(ctx, id, 'change')
    const isElsewhere = Object.values(wanted).some(value => value !== undefined && value !== null)
    const changed = isElsewhere ? await changeTable(ctx, row, wanted) : row
    return notes === undefined || notes === null ? changed : ctx.update(Reservation, changed, { notes })
  },
})

export const changeByGuest = command('venues.change_own', {
  ...common,
  summary: 'A guest asks for another time or size; where it cannot be had, the old one stands',
  route: 'POST /v1/reservations/{id}/guest-changes',
  needs: 'venues.reservation.book',
  input: when,
  run: async (ctx, { id, ...wanted }) => changeTable(ctx, await openOwn(ctx, id, 'change'), wanted),
})
