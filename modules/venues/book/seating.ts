import { type Channel, tablesFor } from '../rules.ts'
import type { Seating, VenueFacts } from './facts.ts'

export interface Party {
  partySize: number
  channel: Channel
  /** The reservation that is being changed: its own table is free to it. */
  reservationId?: string
}

/** Whether nobody sits at any of these tables from `from` to `until`. */
export function isFree(
  venue: VenueFacts,
  tableIds: readonly string[],
  from: number,
  until: number,
  reservationId?: string,
): boolean {
  return tableIds.every(id =>
    (venue.uses.get(id) ?? []).every(
      use => use.reservationId === reservationId || use.until <= from || use.from >= until,
    ),
  )
}

/** The smallest seating that holds the party without leaving too many seats empty; pulled-up chairs come last. */
export function seatingFor(
  venue: VenueFacts,
  party: Party,
  from: number,
  until: number,
): Seating | undefined {
  const { partySize, channel, reservationId } = party
  const open: readonly string[] = tablesFor[channel]
  const fits = venue.seatings.filter(
    one =>
      open.includes(one.availability) &&
      partySize >= one.min &&
      partySize <= one.max + one.extra &&
      one.max - partySize <= venue.maxOversizeSeats,
  )
  const free = (one: Seating) => isFree(venue, one.tableIds, from, until, reservationId)
  return (
    fits.find(one => partySize <= one.max && free(one)) ?? fits.find(one => partySize > one.max && free(one))
  )
}
