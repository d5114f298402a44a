import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { instant, text } from '#kernel/schema/fields.ts'
import { Reservation } from '../entities/reservation.ts'
import { isTheirs } from '../steps/own.ts'

/** Long enough to write a review from it. */
const standsFor = { hours: 24 * 30 }

export const giveGuestLink = command('venues.give_guest_link', {
  summary: 'A link to a booking of one’s own, for another device or the people who come along',
  route: 'POST /v1/reservations/{id}/guest-links',
  needs: 'venues.reservation.book',
  on: Reservation,
  input: {},
  output: { token: text({ help: 'The page is /l/<token>.' }), expiresAt: instant() },
  status: 201,
  toldOnce: ['token'],
  async run(ctx, { id }) {
    const row = await ctx.find(Reservation, id)
    if (!isTheirs(ctx, row)) throw Failure.notFound()
    const expiresAt = Temporal.Instant.from(row.endsAt).add(standsFor)
    const { token } = await ctx.giveLink({
      entity: Reservation,
      rowId: id,
      permissions: ['venues.reservation.book'],
      name: `Reservation ${row.number} for ${row.guestName}`.slice(0, 200),
      expiresAt,
    })
    return { token, expiresAt: expiresAt.toString() }
  },
})
