import type { BookingFacts } from './booking-facts.ts'
import { suspendedUntil } from './booking-facts.ts'
import { type Diner, dinerKey } from './diner.ts'
import type { VenueFacts } from './facts.ts'
import { judge, type Place, type TableWish } from './judge.ts'
import { slotOf } from './pace.ts'
import type { BookingRefusal } from './wish.ts'

export interface Verdict {
  venue?: VenueFacts
  place?: Place
  refusal?: BookingRefusal
  details?: Record<string, unknown>
}

const apart = 2 * 3_600_000

/** Decides about one wish by the facts, and writes what it takes into them, so that the next wish finds it taken. */
export function settle(
  facts: BookingFacts,
  wish: TableWish & Diner & { venueId: string },
  now: Temporal.Instant,
): Verdict {
  const venue = facts.venues.get(wish.venueId)
  if (!venue) return { refusal: 'venues.unknown_venue' }
  const today = now.toZonedDateTimeISO(venue.timezone).toPlainDate()
  const untilOn = wish.channel === 'walk_in' ? null : suspendedUntil(facts.strikes, wish, today)
  if (untilOn) return { venue, refusal: 'venues.suspended', details: { untilOn } }
  const key = dinerKey(wish)
  const others = (key && facts.booked.get(key)) || []
  if (others.some(one => one.id !== wish.reservationId && Math.abs(one.at - wish.at) < apart))
    return { venue, refusal: 'venues.two_at_once' }
  const place = judge(venue, wish, now.epochMilliseconds)
  if (typeof place === 'string') return { venue, refusal: place }
  take(venue, wish, place)
  if (key) facts.booked.set(key, [...others, { at: wish.at, id: '' }])
  return { venue, place }
}

/** The first of some times that can be had; of none, why the first cannot. */
export function settleFirst(
  facts: BookingFacts,
  wish: TableWish & Diner & { venueId: string; times: readonly number[] },
  now: Temporal.Instant,
): Verdict {
  let refused: Verdict | undefined
  for (const at of wish.times) {
    const verdict = settle(facts, { ...wish, at }, now)
    if (verdict.place) return verdict
    refused ??= verdict
  }
  return refused!
}

function take(venue: VenueFacts, wish: TableWish, { tableIds, endsAt }: Place): void {
  const use = { reservationId: '', from: wish.at, until: endsAt + venue.bufferMinutes * 60_000 }
  for (const tableId of tableIds)
    venue.uses.set(tableId, [...(venue.uses.get(tableId) ?? []), { tableId, ...use }])
  const at = slotOf(wish.at)
  const pace = venue.paces.get(at) ?? { at, covers: 0, online: 0, raised: 0 }
  const online = pace.online + (wish.channel === 'online' ? wish.partySize : 0)
  venue.paces.set(at, { ...pace, covers: pace.covers + wish.partySize, online })
}
