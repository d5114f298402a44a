import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { ownReservation, ownReservationSql } from './own-reservation.ts'

const sql = `${ownReservationSql} where r.id = $1 and ($2::uuid = r.id or r.visitor_id = $3)`

export const guestView = query('venues.guest_view', {
  summary: 'One booking as its guest sees it: on the device that booked it, or by a link to it',
  route: 'GET /v1/reservations/{id}/guest-view',
  needs: 'venues.reservation.book',
  input: {},
  output: ownReservation,
  async run(ctx, { id }) {
    const [found] = await ctx.read(sql, [id, ctx.actor.subject?.rowId ?? null, ctx.actor.id])
    if (!found) throw Failure.notFound()
    return found
  },
})
