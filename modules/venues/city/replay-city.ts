import { type City, type CityBooking, cityTurns } from './city.ts'
import { sizeVenue } from './size-venue.ts'

/** Does an operation of the public interface by its name, at a moment of the caller's choosing. */
export type Call = <T>(operation: string, body: object, at: Temporal.Instant, key: string) => Promise<T>

export interface ReplayPlan {
  city: City
  call: Call
  timezone: string
  /** Told once the venues take bookings. */
  opened?(venueCount: number): void
}

export interface Replayed {
  /** Of each booking of the city, in its order: `booked`, or why not. */
  outcomes: string[]
  bookedCount: number
  refused: Record<string, number>
  /** Ids by the key of the venue. */
  venueIds: Map<string, string>
}

const perBatch = 200
const lanes = 4

interface Numbered {
  booking: CityBooking
  number: number
}

/** Opens the venues, then books everything that was ever booked there, in the order in which it was. */
export async function replayCity(plan: ReplayPlan): Promise<Replayed> {
  const { city, call } = plan
  const instantOf = (text: string) =>
    Temporal.PlainDateTime.from(text).toZonedDateTime(plan.timezone).toInstant()
  const venueIds = await openVenues(plan, instantOf)
  plan.opened?.(venueIds.size)
  const outcomes = Array<string>(city.bookings.length).fill('not tried')
  const inOrder = city.bookings
    .map((booking, number): Numbered => ({ booking, number }))
    .sort((a, b) => a.booking.bookedAt.localeCompare(b.booking.bookedAt) || a.number - b.number)
  const lane = new Map(city.venues.map(({ key }, n) => [key, n % lanes]))

  // One lane has a venue to itself: what is booked first there is judged first, and lanes never wait for each other.
  async function book(rows: readonly Numbered[], name: string) {
    for (let from = 0; from < rows.length; from += perBatch) {
      const batch = rows.slice(from, from + perBatch)
      const reservations = batch.map(({ booking, number }) => ({
        venueId: venueIds.get(booking.venue)!,
        startsAt: instantOf(booking.startsAt).toString(),
        partySize: booking.partySize,
        guestName: `Party ${number + 1}`,
        externalId: `row ${number + 1}`,
      }))
      const at = instantOf(batch[0]!.booking.bookedAt)
      const { results } = await call<{ results: { code: string | null }[] }>(
        'venues.book_many',
        { reservations },
        at,
        `replay ${name} ${from}`,
      )
      for (const [n, { number }] of batch.entries()) outcomes[number] = results[n]!.code ?? 'booked'
    }
  }
  const byLane = Map.groupBy(inOrder, ({ booking }) => lane.get(booking.venue) ?? 0)
  await Promise.all([...byLane].map(([n, rows]) => book(rows, `lane ${n}`)))

  const counts = Map.groupBy(outcomes, outcome => outcome)
  const bookedCount = counts.get('booked')?.length ?? 0
  counts.delete('booked')
  const refused = Object.fromEntries([...counts].map(([code, rows]) => [code, rows.length]))
  return { outcomes, bookedCount, refused, venueIds }
}

async function openVenues(
  { city, call, timezone }: ReplayPlan,
  instantOf: (text: string) => Temporal.Instant,
) {
  const byVenue = Map.groupBy(city.bookings, one => one.venue)
  const first = city.bookings.reduce((least, one) => (one.bookedAt < least ? one.bookedAt : least), '9999')
  const at = instantOf(first)
  const ids = new Map<string, string>()
  async function open({ key, ...about }: City['venues'][number]) {
    const place = { name: key, timezone }
    const { id: locationId } = await call<{ id: string }>('kernel.location.create', place, at, `place ${key}`)
    const { opens, closes, lastSeating, tables, pacingCovers } = sizeVenue(byVenue.get(key) ?? [])
    const hours = [1, 2, 3, 4, 5, 6, 7].map(weekday => ({ weekday, opens, closes, lastSeating }))
    const venue = await call<{ id: string }>(
      'venues.set_up',
      {
        ...about,
        locationId,
        name: key,
        horizonDays: 730,
        maxOnlineParty: 500,
        pacingCovers,
        onlinePacingCovers: pacingCovers,
        hours,
        turnTimes: cityTurns,
        floors: [{ name: 'Room' }],
        tables,
      },
      at,
      `venue ${key}`,
    )
    ids.set(key, venue.id)
  }
  for (let from = 0; from < city.venues.length; from += lanes)
    await Promise.all(city.venues.slice(from, from + lanes).map(open))
  return ids
}
