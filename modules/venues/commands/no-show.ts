import { command } from '#kernel/command/command.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Reservation } from '../entities/reservation.ts'
import { Strike } from '../entities/strike.ts'
import { Venue } from '../entities/venue.ts'
import { reservationNoShow, reservationReturned, strikeChanged } from '../events.ts'
import { countNoShow } from '../steps/count-visit.ts'
import { freeUp } from '../steps/free-up.ts'
import { localDayOf } from '../steps/local-day.ts'
import { openReservation, stateErrors } from '../steps/own.ts'
import { tell } from '../steps/tell.ts'

const common = { needs: 'venues.reservation.write', on: Reservation, input: {}, output: Reservation }

const strikeSql = `select ${jsonOf(Strike.allFields)} as row from venues.strike t
  where t.reservation_id = $1 for no key update`

/** A strike counts against whoever said who they are. */
export const markNoShow = command('venues.mark_no_show', {
  ...common,
  summary: 'They did not come; the table is free, and it counts against them',
  route: 'POST /v1/reservations/{id}/no-show',
  emits: [reservationNoShow, strikeChanged],
  errors: {
    ...stateErrors,
    'venues.not_late_yet': { status: 409, when: 'The venue waits a little longer; see graceMinutes.' },
  },
  async run(ctx, { id }) {
    const row = await openReservation(ctx, id, 'markNoShow')
    const { graceMinutes } = await ctx.find(Venue, row.venueId)
    const isLate = Temporal.Instant.compare(ctx.now.subtract({ minutes: graceMinutes }), row.startsAt) >= 0
    if (!isLate) ctx.fail('venues.not_late_yet', { graceMinutes })
    const missed = await ctx.update(Reservation, row, { status: 'no_show', noShowAt: ctx.now.toString() })
    if (row.dinerKey) {
      const { venueId, guestName, phone, email, visitorId, customerId } = row
      const who = { venueId, guestName, phone, email, visitorId, customerId }
      const known = await ctx.sql.one<{ row: Row<typeof Strike> }>(strikeSql, [id])
      const onDay = await localDayOf(ctx, row.locationId!, row.startsAt)
      const strike = known
        ? await ctx.update(Strike, known.row, { status: 'standing' })
        : await ctx.insert(Strike, { ...who, reservationId: id, onDay, status: 'standing' })
      tellStrike(ctx, strike)
      await countNoShow(ctx, row, 1)
    }
    await freeUp(ctx, row.venueId)
    return tell(ctx, reservationNoShow, missed)
  },
})

export const undoNoShow = command('venues.undo_no_show', {
  ...common,
  summary:
    'They came after all: the table is theirs again, if nobody else has it, and nothing counts against them',
  route: 'DELETE /v1/reservations/{id}/no-show',
  emits: [reservationReturned, strikeChanged],
  errors: stateErrors,
  async run(ctx, { id }) {
    const row = await openReservation(ctx, id, 'undoNoShow')
    const back = await ctx.update(Reservation, row, { status: 'confirmed', noShowAt: null })
    const known = await ctx.sql.one<{ row: Row<typeof Strike> }>(strikeSql, [id])
    if (known) {
      tellStrike(ctx, await ctx.update(Strike, known.row, { status: 'lifted' }))
      await countNoShow(ctx, row, -1)
    }
    return tell(ctx, reservationReturned, back)
  },
})

export function tellStrike(
  ctx: { emit(event: { name: string }, about: object): void },
  strike: Row<typeof Strike>,
): Row<typeof Strike> {
  const { venueId, status, locationId } = strike
  ctx.emit(strikeChanged, { entity: Strike.name, rowId: strike.id, locationId, data: { venueId, status } })
  return strike
}
