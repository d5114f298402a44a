import { command } from '#kernel/command/command.ts'
import { list, ref, text } from '#kernel/schema/fields.ts'
import { bookTable } from '../book/book-table.ts'
import { bookingErrors } from '../book/wish.ts'
import { Reservation } from '../entities/reservation.ts'
import { reservationSeated } from '../events.ts'

const { partySize, phone, notes } = Reservation.fields

export const walkIn = command('venues.walk_in', {
  summary: 'Someone stands in the door and is seated at once',
  route: 'POST /v1/walk-ins',
  needs: 'venues.reservation.write',
  input: {
    venueId: ref('venues.venue'),
    partySize,
    guestName: text({ max: 200, personal: 'basic' }).default('Walk-in'),
    phone,
    notes,
    tableIds: list(ref('venues.guest_table'), { max: 12 }).optional(),
  },
  output: Reservation,
  status: 201,
  emits: [reservationSeated],
  errors: bookingErrors,
  run: (ctx, { tableIds, guestName, ...input }) =>
    bookTable(ctx, {
      ...input,
      guestName: guestName ?? 'Walk-in',
      tableIds: tableIds?.length ? tableIds : undefined,
      startsAt: ctx.now.toString(),
      channel: 'walk_in',
      isSeated: true,
    }),
})
