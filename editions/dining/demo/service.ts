import { uuid } from '#kernel/db/uuid.ts'
import { atLocalTime } from '#kernel/time/zone.ts'
import type { Dice } from './dice.ts'
import { guests } from './names.ts'
import type { Restaurant } from './restaurants.ts'

export interface Reservation {
  id: string
  venueId: string
  locationId: string
  number: number
  status: string
  channel: 'online' | 'in_house'
  startsAt: string
  endsAt: string
  partySize: number
  tableIds: string[]
  guestName: string
  phone: string
  seatedAt: string | null
  arrivedAt: string | null
  finishedAt: string | null
  noShowAt: string | null
}

interface Around {
  today: Temporal.PlainDate
  zone: string
  now: Temporal.Instant
  dice: Dice
}

const turnOf = (party: number) => (party <= 2 ? 90 : party <= 4 ? 105 : 120)
const isBefore = (a: Temporal.Instant, b: Temporal.Instant) => Temporal.Instant.compare(a, b) < 0

/** What somebody at the host stand sees of a party that sat down, sits or will sit from then until then. */
function stateOf(startsAt: Temporal.Instant, endsAt: Temporal.Instant, { now, dice }: Around) {
  const seated = startsAt.add({ minutes: 3 }).toString()
  const nothing = { seatedAt: null, arrivedAt: null, finishedAt: null, noShowAt: null }
  if (isBefore(endsAt, now)) {
    if (dice(25) < 1)
      return { ...nothing, status: 'no_show', noShowAt: startsAt.add({ minutes: 20 }).toString() }
    return {
      ...nothing,
      status: 'finished',
      seatedAt: seated,
      arrivedAt: seated,
      finishedAt: endsAt.toString(),
    }
  }
  if (isBefore(startsAt.add({ minutes: 4 }), now))
    return { ...nothing, status: 'seated', seatedAt: seated, arrivedAt: seated }
  return { ...nothing, status: 'confirmed' }
}

/** The reservations of one table on one day: never two at once. */
function ofTable(
  restaurant: Restaurant,
  tableAt: number,
  day: Temporal.PlainDate,
  around: Around,
): Reservation[] {
  const { dice, zone } = around
  const table = restaurant.tables[tableAt]!
  const opens = atLocalTime(day, restaurant.opens, zone)
  const hours = restaurant.isAlwaysOpen ? 22 : restaurant.venue.genre === 'Café' ? 9 : 10
  const found: Reservation[] = []
  let minutes = 15 * Math.floor(dice(18))
  while (minutes < hours * 60) {
    const partySize = Math.max(1, table.seats - Math.floor(dice(2)))
    const startsAt = opens.add({ minutes })
    const endsAt = startsAt.add({ minutes: turnOf(partySize) })
    if (dice(10) < (restaurant.isAlwaysOpen ? 2.5 : 4)) {
      const who = Math.floor(dice(guests.length))
      found.push({
        id: uuid(),
        venueId: restaurant.venue.id,
        locationId: restaurant.locationId,
        number: 0,
        channel: dice(3) < 2 ? 'online' : 'in_house',
        startsAt: startsAt.toString(),
        endsAt: endsAt.toString(),
        partySize,
        tableIds: [table.id],
        guestName: guests[who]!,
        phone: `+35191055${String(1000 + who * 7)}`,
        ...stateOf(startsAt, endsAt, around),
      })
    }
    minutes += turnOf(partySize) + 15 * (1 + Math.floor(dice(8)))
  }
  return found
}

const pastDays = [9, 4]

/** Today at every restaurant, and two evenings before it for those who write reviews. */
export function inventEvenings(restaurants: readonly Restaurant[], around: Around): Reservation[] {
  const rows = restaurants.flatMap(restaurant => {
    const past = pastDays.flatMap(days => ofTable(restaurant, 0, around.today.subtract({ days }), around))
    const today = restaurant.tables.flatMap((_, at) => ofTable(restaurant, at, around.today, around))
    return [...past, ...today]
  })
  return rows
    .sort((a, b) => a.startsAt.localeCompare(b.startsAt))
    .map((row, at) => ({ ...row, number: 1001 + at }))
}
