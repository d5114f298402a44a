import type { TableAvailability } from '../rules.ts'

/** Hours within which something holds, by the wall clock; from one day into the next where `until` is not later. */
export interface Within {
  weekday: number | null
  from: string | null
  until: string | null
}

/** A table, or some pushed together. */
export interface Seating {
  tableIds: readonly string[]
  name: string
  min: number
  max: number
  extra: number
  priority: number
  availability: TableAvailability
}

export interface TableUse {
  tableId: string
  reservationId: string
  from: number
  until: number
}

export interface Pace {
  at: number
  covers: number
  online: number
  raised: number
}

/** What decides who may sit where in a venue for some time. Times are milliseconds since 1970. */
export interface VenueFacts {
  id: string
  locationId: string
  name: string
  timezone: string
  isClosedDown: boolean
  isOnline: boolean
  turnMinutes: number
  bufferMinutes: number
  maxOversizeSeats: number
  pacingCovers: number | null
  onlinePacingCovers: number | null
  maxOnlineParty: number
  leadMinutes: number
  horizonDays: number
  openings: { weekday: number; opens: string; closes: string; lastSeating: string | null }[]
  closures: { onDay: string; opens: string | null; closes: string | null; reason: string | null }[]
  turns: (Within & { upToGuests: number; minutes: number })[]
  pacing: (Within & { onDay: string | null; covers: number; onlineCovers: number })[]
  seatings: Seating[]
  uses: Map<string, TableUse[]>
  paces: Map<number, Pace>
}

/** As the database tells them. */
export type ToldFacts = Omit<VenueFacts, 'seatings' | 'uses' | 'paces'> & {
  tables: (Omit<Seating, 'tableIds'> & { id: string })[]
  combos: Seating[]
  uses: TableUse[]
  paces: Pace[]
}

export const factsSql =
  'select json_agg(f.facts) as facts from venues.facts($1::uuid[], $2::timestamptz[], $3::timestamptz[], $4) f'

export function factsFrom({ tables, combos, uses, paces, ...told }: ToldFacts): VenueFacts {
  const seatings = [...tables.map(({ id, ...table }) => ({ ...table, tableIds: [id] })), ...combos]
  return {
    ...told,
    seatings: seatings.sort(bySize),
    uses: Map.groupBy(uses, use => use.tableId),
    paces: new Map(paces.map(pace => [pace.at, pace])),
  }
}

/** The smallest goes first, single tables before combinations, then by the house's own order. */
const bySize = (a: Seating, b: Seating): number =>
  a.max - b.max ||
  a.tableIds.length - b.tableIds.length ||
  a.priority - b.priority ||
  a.name.localeCompare(b.name, 'en', { numeric: true })
