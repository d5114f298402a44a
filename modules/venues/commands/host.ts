import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { list, ref } from '#kernel/schema/fields.ts'
import { Reservation } from '../entities/reservation.ts'
import { reservationArrived, reservationFinished, reservationReturned, reservationSeated } from '../events.ts'
import { countVisit } from '../steps/count-visit.ts'
import { freeUp } from '../steps/free-up.ts'
import { momentErrors, momentField, momentOf } from '../steps/moment.ts'
import { openReservation, stateErrors } from '../steps/own.ts'
import { tell } from '../steps/tell.ts'

const common = {
  needs: 'venues.reservation.write',
  on: Reservation,
  output: Reservation,
  errors: stateErrors,
}

/** What happens at the door may be told later, with the moment it was. */
const told = { ...common, errors: { ...stateErrors, ...momentErrors } }

export const arrive = command('venues.arrive', {
  ...told,
  summary: 'The party is here and waits for its table',
  route: 'POST /v1/reservations/{id}/arrival',
  input: { at: momentField.optional() },
  emits: [reservationArrived],
  async run(ctx, { id, at }) {
    const row = await openReservation(ctx, id, 'arrive')
    const changes = { status: 'arrived', arrivedAt: momentOf(ctx, at) } as const
    return tell(ctx, reservationArrived, await ctx.update(Reservation, row, changes))
  },
})

export const undoArrival = command('venues.undo_arrival', {
  ...common,
  summary: 'They were not here after all',
  route: 'DELETE /v1/reservations/{id}/arrival',
  input: {},
  emits: [reservationReturned],
  async run(ctx, { id }) {
    const row = await openReservation(ctx, id, 'undoArrival')
    const changes = { status: 'confirmed', arrivedAt: null } as const
    return tell(ctx, reservationReturned, await ctx.update(Reservation, row, changes))
  },
})

async function requireTables(ctx: CommandContext, venueId: string, ids: readonly string[]): Promise<void> {
  const found = await ctx.sql.rows(
    'select from venues.guest_table where venue_id = $1 and id = any ($2::uuid[]) and archived_at is null',
    [venueId, ids],
  )
  if (found.length !== new Set(ids).size)
    throw Failure.field('/tableIds', 'unknown_reference', 'There is no such table at this venue.')
}

export const seat = command('venues.seat', {
  ...told,
  summary: 'The party sits down, at its own table or at others',
  route: 'POST /v1/reservations/{id}/seating',
  input: {
    tableIds: list(ref('venues.guest_table'), { max: 12 }).optional(),
    at: momentField.optional(),
  },
  emits: [reservationSeated],
  async run(ctx, { id, tableIds, at }) {
    const row = await openReservation(ctx, id, 'seat')
    if (tableIds?.length) await requireTables(ctx, row.venueId, tableIds)
    const seatedAt = momentOf(ctx, at, row.arrivedAt)
    const seated = await ctx.update(Reservation, row, {
      status: 'seated',
      seatedAt,
      arrivedAt: row.arrivedAt ?? seatedAt,
      ...(tableIds?.length ? { tableIds } : {}),
    })
    return tell(ctx, reservationSeated, seated)
  },
})

export const undoSeat = command('venues.undo_seat', {
  ...common,
  summary: 'They do not sit yet',
  route: 'DELETE /v1/reservations/{id}/seating',
  input: {},
  emits: [reservationReturned],
  async run(ctx, { id }) {
    const row = await openReservation(ctx, id, 'undoSeat')
    const changes = { status: 'arrived', seatedAt: null } as const
    return tell(ctx, reservationReturned, await ctx.update(Reservation, row, changes))
  },
})

/** Who leaves early gives the table back from now on; who stays on has kept it anyway. */
export const finish = command('venues.finish', {
  ...told,
  summary: 'The party left; the table is free',
  route: 'POST /v1/reservations/{id}/departure',
  input: { at: momentField.optional() },
  emits: [reservationFinished],
  async run(ctx, { id, at }) {
    const row = await openReservation(ctx, id, 'finish')
    const finishedAt = momentOf(ctx, at, row.seatedAt)
    const first = Temporal.Instant.from(row.startsAt).add({ minutes: 1 })
    const ends = [first, Temporal.Instant.from(finishedAt)].sort(Temporal.Instant.compare)[1]!
    const isEarly = Temporal.Instant.compare(ends, row.endsAt) < 0
    const left = await ctx.update(Reservation, row, {
      status: 'finished',
      finishedAt,
      ...(isEarly ? { endsAt: ends.toString() } : {}),
    })
    await countVisit(ctx, row)
    await freeUp(ctx, row.venueId)
    return tell(ctx, reservationFinished, left)
  },
})
