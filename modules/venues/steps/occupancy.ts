import type { QueryContext } from '#kernel/query/query.ts'

export interface VenueHour {
  venueId: string
  /** The hour it begins, UTC. */
  hourAt: string
  /** Guests times the minutes they sit. */
  bookedSeatMinutes: number
  /** Seats times the minutes the venue is open. */
  sellableSeatMinutes: number
}

const sql = `select venue_id as "venueId", hour_at as "hourAt", booked as "bookedSeatMinutes",
  sellable as "sellableSeatMinutes" from venues.occupancy($1, $2)`

interface Asker {
  rows<T>(text: string, values?: unknown[]): Promise<T[]>
}

/**
 * How full every venue is, hour by hour, in one statement; hours that are neither open nor booked are left out. The
 * function `venues.occupancy(since, until)` may also be joined in a statement of one's own.
 */
export function occupancyOf(
  sqlOrCtx: Asker | Pick<QueryContext, 'read'>,
  from: string,
  until: string,
): Promise<VenueHour[]> {
  return 'read' in sqlOrCtx
    ? sqlOrCtx.read<VenueHour>(sql, [from, until])
    : sqlOrCtx.rows<VenueHour>(sql, [from, until])
}
