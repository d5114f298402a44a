import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { isOfTheHouse } from '../book/book-table.ts'
import type { ReservationRow } from '../book/wish.ts'
import { Reservation } from '../entities/reservation.ts'
import { type ReservationVerb, reservationSays } from '../rules.ts'

export const stateErrors = {
  'venues.wrong_status': { status: 409, when: 'The state of this reservation does not allow this.' },
} as const

type Stateful = CommandContext<'venues.wrong_status'>

/** The reservation, locked, if its state allows the verb. */
export async function openReservation(
  ctx: Stateful,
  id: string,
  verb: ReservationVerb,
): Promise<ReservationRow> {
  const row = await ctx.find(Reservation, id, { lock: true })
  if (!reservationSays(verb, row.status)) ctx.fail('venues.wrong_status', { status: row.status })
  return row
}

/** By the device that booked it, or by a link to it. */
export const isTheirs = (
  { actor }: Pick<CommandContext, 'actor'>,
  row: { id: string; visitorId: string | null },
) => row.visitorId === actor.id || actor.subject?.rowId === row.id

/** As `openReservation`, of the caller's own; another's answers as one that does not exist. */
export async function openOwn(ctx: Stateful, id: string, verb: ReservationVerb): Promise<ReservationRow> {
  const row = await ctx.find(Reservation, id, { lock: true })
  if (!isTheirs(ctx, row)) throw Failure.notFound()
  if (!reservationSays(verb, row.status)) ctx.fail('venues.wrong_status', { status: row.status })
  return row
}

/** The house opens any of its reservations, a guest their own. */
export const openMine = (ctx: Stateful, id: string, verb: ReservationVerb): Promise<ReservationRow> =>
  isOfTheHouse(ctx) ? openReservation(ctx, id, verb) : openOwn(ctx, id, verb)
