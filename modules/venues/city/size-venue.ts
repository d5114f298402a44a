import { type CityBooking, cityTurn } from './city.ts'

export interface VenueSize {
  opens: string
  closes: string
  lastSeating: string
  tables: { name: string; maxSeats: number }[]
  /** Guests that may sit down in a quarter of an hour. */
  pacingCovers: number
}

const usual = { opens: '11:00', closes: '23:00', lastSeating: '22:00' }
const usualTables = [2, 2, 2, 4, 4, 4, 6, 8]
/** Of the most guests that ever sat down at once, so many of a hundred may: kitchens are not built for the one night. */
const pacingShare = 90

const two = (hour: number) => `${String(hour % 24).padStart(2, '0')}:00`
const seatsFor = (partySize: number) => Math.ceil(partySize / 2) * 2

/**
 * Hours, tables and pacing of a venue by what was ever booked there: for each size of table as many as were taken at
 * the same time at its peak.
 */
export function sizeVenue(bookings: readonly CityBooking[]): VenueSize {
  if (!bookings.length) return { ...usual, tables: named(usualTables), pacingCovers: 20 }
  const bySeats = Map.groupBy(bookings, one => seatsFor(one.partySize))
  const seats = [...bySeats].flatMap(([size, parties]) => Array<number>(peakOf(parties)).fill(size))
  const covers = Map.groupBy(bookings, one => one.startsAt)
  const most = Math.max(...[...covers.values()].map(sumOf))
  const largest = Math.max(...bookings.map(one => one.partySize))
  return {
    ...hoursOf(bookings),
    tables: named(seats.sort((a, b) => a - b)),
    pacingCovers: Math.max(largest, Math.ceil((most * pacingShare) / 100)),
  }
}

const named = (seats: readonly number[]) => seats.map((maxSeats, n) => ({ name: `T${n + 1}`, maxSeats }))
const sumOf = (parties: readonly CityBooking[]) => parties.reduce((sum, one) => sum + one.partySize, 0)

/** A day of service begins at ten in the morning: who dines at one at night dines late, not early. */
function hoursOf(bookings: readonly CityBooking[]) {
  const hours = bookings
    .map(one => Number(one.startsAt.slice(11, 13)))
    .map(hour => (hour < 10 ? hour + 24 : hour))
  const [first, last] = [Math.min(...hours), Math.max(...hours)]
  return { opens: two(first), closes: two(Math.min(last + 2, first + 24)), lastSeating: two(last) }
}

/** How many sit at the same time at most. */
function peakOf(parties: readonly CityBooking[]): number {
  const changes = parties.flatMap(({ startsAt, partySize }) => {
    const from = Date.parse(`${startsAt}:00Z`) / 60_000
    return [
      { at: from, by: 1 },
      { at: from + cityTurn(partySize), by: -1 },
    ]
  })
  let now = 0
  let most = 0
  for (const { by } of changes.sort((a, b) => a.at - b.at || a.by - b.by)) {
    now += by
    most = Math.max(most, now)
  }
  return most
}
