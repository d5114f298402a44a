import type { CommandContext } from '#kernel/command/context.ts'
import { isOfTheHouse, refuse } from '../book/book-table.ts'
import { bookingFacts } from '../book/booking-facts.ts'
import { slotOf } from '../book/pace.ts'
import { settle } from '../book/settle.ts'
import type { BookingRefusal, ReservationRow } from '../book/wish.ts'
import { Reservation } from '../entities/reservation.ts'
import { reservationChanged } from '../events.ts'
import { freeUp } from './free-up.ts'
import { tell } from './tell.ts'

export interface Change {
  startsAt?: string | null
  partySize?: number | null
  tableIds?: readonly string[] | null
  pacingOverride?: string | null
  guestName?: string | null
  phone?: string | null
  notes?: string | null
}

/** Another time, size or table, all at once: where the new one cannot be had, the old one stands. */
export async function changeTable(
  ctx: CommandContext<BookingRefusal>,
  row: ReservationRow,
  change: Change,
): Promise<ReservationRow> {
  const startsAt = change.startsAt ?? row.startsAt
  const partySize = change.partySize ?? row.partySize
  const at = Temporal.Instant.from(startsAt).epochMilliseconds
  const before = Temporal.Instant.from(row.startsAt).epochMilliseconds
  const wish = {
    ...row,
    partySize,
    at,
    tableIds: change.tableIds ?? undefined,
    isLetIn: Boolean(change.pacingOverride) || row.channel === 'walk_in',
    isByHouse: isOfTheHouse(ctx),
    without: slotOf(at) === slotOf(before) ? row.partySize : 0,
    reservationId: row.id,
  }
  const facts = await bookingFacts(ctx.sql, [wish])
  const { place, venue, refusal, details } = settle(facts, wish, ctx.now)
  if (refusal) refuse(ctx, { refusal, details, venue }, { ...wish, startsAt })
  const changed = await ctx.update(Reservation, row, {
    startsAt: Temporal.Instant.from(startsAt).toString(),
    endsAt: Temporal.Instant.fromEpochMilliseconds(place!.endsAt).toString(),
    bufferMinutes: venue!.bufferMinutes,
    partySize,
    tableIds: [...place!.tableIds],
    paceCovers: place!.limits.covers,
    paceOnlineCovers: place!.limits.online,
    ...(change.pacingOverride ? { pacingOverride: change.pacingOverride } : {}),
  })
  await freeUp(ctx, row.venueId)
  return tell(ctx, reservationChanged, changed)
}
