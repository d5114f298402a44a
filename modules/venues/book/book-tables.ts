import type { CommandContext } from '#kernel/command/context.ts'
import type { NewRow } from '#kernel/entity/entity.ts'
import { Reservation } from '../entities/reservation.ts'
import { reservationConfirmed, reservationHeld, reservationSeated } from '../events.ts'
import { holdMinutes } from '../rules.ts'
import { tell } from '../steps/tell.ts'
import { bookingFacts } from './booking-facts.ts'
import { dinerKey, plainEmail, plainPhone } from './diner.ts'
import { knowGuests } from './know-guests.ts'
import { settleFirst, type Verdict } from './settle.ts'
import type { BookingWish, Outcome } from './wish.ts'

/**
 * Books tables for some parties in the order given: one look at everything that decides, with their venues locked, then
 * one insert. Who cannot be seated is told why; the others are booked all the same.
 */
export async function bookTables(ctx: CommandContext, wishes: readonly BookingWish[]): Promise<Outcome[]> {
  const plain = wishes.map(wish => ({
    ...wish,
    channel: wish.channel ?? ('online' as const),
    at: millisOf(wish.startsAt),
    times: (wish.times ?? [wish.startsAt]).map(millisOf),
    isLetIn: wish.channel === 'walk_in' || Boolean(wish.pacingOverride),
  }))
  const { facts, verdicts } = await decide(ctx, plain)
  const seated = verdicts.filter(({ verdict }) => verdict.place)
  await knowGuests(
    ctx,
    facts,
    seated.map(({ wish }) => wish),
  )
  // Asked for all at once, which is one statement; one after the other each would be a trip of its own.
  const numbers = await Promise.all(seated.map(() => ctx.nextNumber(Reservation.name)))
  const rows = seated.map(({ wish, verdict }, index) => {
    const key = dinerKey(wish)
    const guestId = (key && facts.guests.get(`${wish.venueId} ${key}`)) ?? null
    return { ...rowOf(ctx, wish, verdict), guestId, number: numbers[index]! }
  })
  const made = await ctx.insertMany(Reservation, rows)
  for (const row of made) tell(ctx, toldAs[row.status] ?? reservationConfirmed, row)
  const booked = new Map(seated.map(({ wish }, index) => [wish, made[index]!]))
  return verdicts.map(({ wish, verdict: { refusal, details, venue } }) =>
    refusal ? { refusal, details, venue } : { reservation: booked.get(wish)! },
  )
}

/** Where somebody else is booking just now, only who seems to have a chance waits for them. */
async function decide<W extends Parameters<typeof settleFirst>[1]>(
  ctx: CommandContext,
  wishes: readonly W[],
) {
  for (const waits of [false, true]) {
    const facts = await bookingFacts(ctx.sql, wishes, waits)
    const verdicts = wishes.map(wish => ({ wish, verdict: settleFirst(facts, wish, ctx.now) }))
    if (facts.isOurs || verdicts.every(({ verdict }) => verdict.refusal)) return { facts, verdicts }
  }
  throw new Error('Venues that were waited for are ours.')
}

const toldAs: Record<string, typeof reservationHeld> = { held: reservationHeld, seated: reservationSeated }

const millisOf = (text: string) => Temporal.Instant.from(text).epochMilliseconds

function rowOf(
  ctx: CommandContext,
  wish: Omit<BookingWish, 'times'> & { channel: 'online' | 'in_house' | 'walk_in' },
  { venue, place }: Verdict,
): NewRow<typeof Reservation> {
  const { venueId, partySize, guestName, notes, customerId, visitorId, channel } = wish
  return {
    venueId,
    locationId: venue!.locationId,
    status: wish.isSeated ? 'seated' : wish.hold ? 'held' : 'confirmed',
    channel,
    startsAt: Temporal.Instant.fromEpochMilliseconds(place!.at).toString(),
    endsAt: Temporal.Instant.fromEpochMilliseconds(place!.endsAt).toString(),
    bufferMinutes: venue!.bufferMinutes,
    partySize,
    tableIds: [...place!.tableIds],
    guestName,
    phone: plainPhone(wish.phone),
    email: plainEmail(wish.email),
    notes: notes ?? null,
    customerId: customerId ?? null,
    visitorId: visitorId ?? null,
    dinerKey: dinerKey(wish),
    dealOfferId: wish.dealOfferId ?? null,
    dealTerms: wish.dealTerms ?? null,
    paceCovers: place!.limits.covers,
    paceOnlineCovers: place!.limits.online,
    pacingOverride: wish.pacingOverride ?? null,
    heldUntilAt: wish.hold ? ctx.now.add({ minutes: holdMinutes }).toString() : null,
    seatedAt: wish.isSeated ? ctx.now.toString() : null,
    externalId: wish.externalId ?? null,
  } as NewRow<typeof Reservation>
}
