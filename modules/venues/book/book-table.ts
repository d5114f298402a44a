import { actorMay } from '#kernel/access/actor.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { bookTables } from './book-tables.ts'
import { nearest } from './free-times.ts'
import type { Party } from './seating.ts'
import type { BookingRefusal, BookingWish, Outcome, ReservationRow } from './wish.ts'

const withAlternatives: readonly BookingRefusal[] = [
  'venues.closed',
  'venues.pacing_full',
  'venues.no_table',
  'venues.past',
  'venues.too_soon',
]

/**
 * Books a table, or refuses with what can be had instead. A visitor books for themselves; whoever may write
 * reservations books for anybody, in the house's own channel unless they say otherwise.
 */
export async function bookTable(
  ctx: CommandContext<BookingRefusal>,
  wish: BookingWish,
): Promise<ReservationRow> {
  const asked = asActor(ctx, wish)
  const [outcome] = await bookTables(ctx, [asked])
  if (outcome!.reservation) return outcome!.reservation
  return refuse(ctx, outcome!, asked)
}

/** Refuses with the nearest times that can be had, where another time would help. */
export function refuse(
  ctx: CommandContext<BookingRefusal>,
  { refusal, details, venue }: Extract<Outcome, { refusal: BookingRefusal }>,
  wish: Party & { startsAt: string },
): never {
  if (!venue || !withAlternatives.includes(refusal)) ctx.fail(refusal, details)
  const { partySize, channel, reservationId } = wish
  const wanted = Temporal.Instant.from(wish.startsAt).epochMilliseconds
  const party = { partySize, channel, reservationId }
  ctx.fail(refusal, { ...details, alternatives: nearest(venue!, party, wanted, ctx.now.epochMilliseconds) })
}

export const isOfTheHouse = (ctx: CommandContext): boolean => actorMay(ctx.actor, 'venues.reservation.write')

/** Nobody books in another's name, on the house's tables or beyond the pacing but the house. */
export function asActor<W extends BookingWish>(
  ctx: CommandContext,
  wish: W,
): W & { channel: 'online' | 'in_house' | 'walk_in' } {
  if (isOfTheHouse(ctx)) return { ...wish, channel: wish.channel ?? 'in_house' }
  return {
    ...wish,
    channel: 'online',
    customerId: null,
    visitorId: ctx.actor.id,
    tableIds: undefined,
    pacingOverride: null,
  }
}
