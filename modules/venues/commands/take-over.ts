import { command } from '#kernel/command/command.ts'
import type { Field, InputOf } from '#kernel/schema/field.ts'
import { id, integer, json, list, ref, text } from '#kernel/schema/fields.ts'
import { inputSchema } from '#kernel/schema/object-schema.ts'
import { shape } from '#kernel/schema/shape.ts'
import { asActor } from '../book/book-table.ts'
import { bookTables } from '../book/book-tables.ts'
import { bookingErrors } from '../book/wish.ts'
import { Reservation } from '../entities/reservation.ts'
import { reservationConfirmed } from '../events.ts'
import { bookingInput } from './book.ts'

const rowFields = {
  ...bookingInput,
  channel: Reservation.fields.channel.optional(),
  externalId: text({ max: 200, help: 'The id it has in the other system.' }).optional(),
}
const row = json<InputOf<typeof rowFields>>(inputSchema(rowFields) as Field['schema'])

/** The whole list in one transaction, each row judged as if it came alone, in the order given. */
export const bookMany = command('venues.book_many', {
  summary:
    'Book many tables at once, as from another system; who cannot be seated is told why, the others are booked',
  route: 'POST /v1/reservation-batches',
  needs: 'venues.reservation.import',
  input: { reservations: list(row, { max: 500 }) },
  output: {
    results: list(
      shape({ id: ref('venues.reservation').optional(), code: text().optional(), venueId: id() }),
      { max: 500 },
    ),
    bookedCount: integer(),
    refusedCount: integer(),
  },
  status: 201,
  emits: [reservationConfirmed],
  errors: bookingErrors,
  async run(ctx, { reservations }) {
    const outcomes = await bookTables(
      ctx,
      reservations.map(wish => asActor(ctx, { ...wish, channel: wish.channel ?? 'online' })),
    )
    const bookedCount = outcomes.filter(({ reservation }) => reservation).length
    return {
      results: outcomes.map(({ reservation, refusal }, index) => ({
        id: reservation?.id ?? null,
        code: refusal ?? null,
        venueId: reservations[index]!.venueId,
      })),
      bookedCount,
      refusedCount: outcomes.length - bookedCount,
    }
  },
})
