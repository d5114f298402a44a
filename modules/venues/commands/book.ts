import { command } from '#kernel/command/command.ts'
import { bool, id, list, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { bookTable } from '../book/book-table.ts'
import { bookingErrors } from '../book/wish.ts'
import { Reservation } from '../entities/reservation.ts'
import { reservationConfirmed, reservationHeld } from '../events.ts'
import { channels } from '../rules.ts'

const { startsAt, partySize, guestName, phone, email, notes, customerId } = Reservation.fields

/** What a verb that books asks for; other modules that book with more conditions spread it too. */
export const bookingInput = {
  venueId: ref('venues.venue'),
  startsAt,
  partySize,
  guestName,
  phone,
  email,
  notes,
}

export const book = command('venues.book', {
  summary: 'Book a table; the answer comes once it is certain',
  route: 'POST /v1/reservations',
  needs: 'venues.reservation.book',
  input: {
    ...bookingInput,
    customerId,
    dealOfferId: id({ help: 'Kept with the reservation; who makes offers checks them first.' }).optional(),
    hold: bool({ help: 'Holds the table for ten minutes without confirming it.' }).optional(),
    channel: oneOf(channels, { help: 'For the house: how it came. In-house unless given.' }).optional(),
    tableIds: list(ref('venues.guest_table'), { max: 12, help: 'For the house: these tables.' }).optional(),
    pacingOverride: text({
      max: 300,
      help: 'For the house: why they are let in beyond the pacing.',
    }).optional(),
  },
  output: Reservation,
  status: 201,
  emits: [reservationConfirmed, reservationHeld],
  errors: bookingErrors,
  run: (ctx, input) => bookTable(ctx, { ...input, tableIds: input.tableIds ?? undefined } as never),
})
