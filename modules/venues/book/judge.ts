import type { Seating, VenueFacts } from './facts.ts'
import { hoursAt, type OpenHours, timeWithin } from './hours.ts'
import { isWithinPace, type Limits, limitsAt, quarter, slotOf } from './pace.ts'
import { isFree, type Party, seatingFor } from './seating.ts'
import { turnOf } from './turn.ts'

export interface TableWish extends Party {
  at: number
  /** Tables that the house chose. */
  tableIds?: readonly string[]
  /** Pacing does not count: staff said why, or they stand in the door. */
  isLetIn?: boolean
  /** The opening hours it lies in, where they are known. */
  hours?: OpenHours
  /** The house books it: the rules for diners do not count. */
  isByHouse?: boolean
  /** Covers that count already for the same quarter of an hour. */
  without?: number
}

export interface Place {
  at: number
  tableIds: readonly string[]
  endsAt: number
  limits: Limits
}

export type TableRefusal =
  | 'venues.past'
  | 'venues.not_online'
  | 'venues.party_too_large'
  | 'venues.too_soon'
  | 'venues.too_far'
  | 'venues.closed'
  | 'venues.pacing_full'
  | 'venues.no_table'

const minute = 60_000
const dayLong = 86_400_000

/** Where the party sits and until when, or why it cannot. */
export function judge(venue: VenueFacts, wish: TableWish, now: number): Place | TableRefusal {
  const refusal = wish.channel === 'online' && !wish.isByHouse ? onlineRefusal(venue, wish, now) : undefined
  if (refusal) return refusal
  if (wish.channel !== 'walk_in' && wish.at < now - 15 * minute) return 'venues.past'
  const hours = wish.hours ?? hoursAt(venue, wish.at)
  if (venue.isClosedDown || !hours) return 'venues.closed'
  const time = timeWithin(venue, hours, wish.at)
  const limits = limitsAt(venue, hours.day, time)
  const pace = venue.paces.get(slotOf(wish.at))
  const isPaced = wish.isLetIn || isWithinPace(pace, limits, wish.partySize, wish.channel, wish.without)
  if (!isPaced) return 'venues.pacing_full'
  const endsAt = wish.at + turnOf(venue, wish.partySize, hours.day, time) * minute
  const seating = seatingOf(venue, wish, endsAt + venue.bufferMinutes * minute)
  return seating ? { at: wish.at, tableIds: seating.tableIds, endsAt, limits } : 'venues.no_table'
}

function onlineRefusal(venue: VenueFacts, wish: TableWish, now: number): TableRefusal | undefined {
  if (!venue.isOnline) return 'venues.not_online'
  if (wish.partySize > venue.maxOnlineParty) return 'venues.party_too_large'
  if (wish.at < now) return 'venues.past'
  if (wish.at < now + venue.leadMinutes * minute) return 'venues.too_soon'
  if (wish.at > now + (venue.horizonDays + 1) * dayLong) return 'venues.too_far'
  // Diners choose among quarters of an hour; whoever asks for a minute between them asked for no time we offered.
  return wish.at % quarter === 0 ? undefined : 'venues.closed'
}

function seatingOf(venue: VenueFacts, wish: TableWish, until: number): Pick<Seating, 'tableIds'> | undefined {
  if (!wish.tableIds) return seatingFor(venue, wish, wish.at, until)
  const chosen = venue.seatings.filter(
    one => one.tableIds.length === 1 && wish.tableIds!.includes(one.tableIds[0]!),
  )
  const seats = chosen.reduce((sum, one) => sum + one.max + one.extra, 0)
  const isOurs = chosen.length === wish.tableIds.length && seats >= wish.partySize
  return isOurs && isFree(venue, wish.tableIds, wish.at, until, wish.reservationId)
    ? { tableIds: wish.tableIds }
    : undefined
}
