import { actorMay } from '#kernel/access/actor.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { bookTables } from './book-tables.ts'
import { factsFrom, factsSql, type ToldFacts } from './facts.ts'
import { nearest } from './free-times.ts'
import type { BookingRefusal, BookingWish, ReservationRow } from './wish.ts'

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
  const { refusal, details = {} } = outcome!
  if (!withAlternatives.includes(refusal)) ctx.fail(refusal, details)
  return ctx.fail(refusal, { ...details, alternatives: await alternativesTo(ctx, asked) })
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

export async function alternativesTo(ctx: CommandContext, wish: BookingWish & { reservationId?: string }) {
  const wanted = Temporal.Instant.from(wish.startsAt)
  const [from, until] = [wanted.subtract({ hours: 36 }), wanted.add({ hours: 84 })].map(String)
  const told = await ctx.sql.one<{ facts: ToldFacts[] }>(factsSql, [[wish.venueId], [from], [until], false])
  const party = {
    partySize: wish.partySize,
    channel: wish.channel ?? 'online',
    reservationId: wish.reservationId,
  }
  return nearest(factsFrom(told!.facts[0]!), party, wanted.epochMilliseconds, ctx.now.epochMilliseconds)
}
