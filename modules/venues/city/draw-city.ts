import { type Chance, chanceOf } from './chance.ts'
import type { City, CityBooking, CityVenue } from './city.ts'

export interface CityPlan {
  seed: number
  venueCount: number
  bookingCount: number
  /** The first day that somebody dines. */
  firstOn: string
  dayCount: number
  place(chance: Chance): { area: string; latitude: number; longitude: number }
  genres?: readonly (readonly [genre: string, share: number])[]
}

// Shares as they are in a real city: a third of the venues takes bookings by this way at all, a few take very many;
// people dine at seven on a Friday, two by two, and decide two days before.
const bookedShare = 0.33
const byHour: readonly (readonly [hour: number, share: number])[] = [
  [11, 31],
  [12, 32],
  [13, 19],
  [14, 9],
  [15, 5],
  [16, 13],
  [17, 95],
  [18, 272],
  [19, 245],
  [20, 145],
  [21, 77],
  [22, 32],
  [23, 10],
  [24, 5],
  [25, 3],
]
const byWeekday = [90, 100, 120, 121, 216, 236, 116]
const byParty: readonly (readonly [size: number, share: number])[] = [
  [1, 16],
  [2, 427],
  [3, 167],
  [4, 136],
  [5, 63],
  [6, 49],
  [7, 27],
  [8, 27],
  [9, 13],
  [10, 13],
  [12, 16],
  [14, 11],
  [16, 7],
  [20, 8],
  [30, 5],
  [40, 2],
]
const byLeadHours: readonly (readonly [hours: number, share: number])[] = [
  [0, 10],
  [1, 10],
  [5, 15],
  [24, 15],
  [48, 10],
  [96, 10],
  [160, 10],
  [340, 10],
  [700, 8],
]
const everyGenre: readonly (readonly [genre: string, share: number])[] = [
  ['Tavern', 24],
  ['Café', 22],
  ['Bistro', 13],
  ['Italian', 12],
  ['Wine bar', 9],
  ['Seafood', 8],
  ['Grill', 6],
  ['Noodles', 6],
]

const pick = <T>(chance: Chance, list: readonly (readonly [T, number])[]): T =>
  list[chance.weighted(list.map(([, share]) => share))]![0]

/** A city that nobody lives in, the same each time it is drawn. */
export function drawCity(plan: CityPlan): City {
  const chance = chanceOf(plan.seed)
  const genres = plan.genres ?? everyGenre
  const venues = Array.from({ length: plan.venueCount }, (_, n): CityVenue => {
    const { area, latitude, longitude } = plan.place(chance)
    return { key: `venue ${n + 1}`, genre: pick(chance, genres), area, latitude, longitude }
  })
  const booked = venues.filter((_, n) => n === 0 || chance.next() < bookedShare)
  // How popular each is falls off as in real life: the first takes some thirty times what the middle one does.
  const popularity = booked.map((_, rank) => 1 / (rank + 3))
  const first = Temporal.PlainDate.from(plan.firstOn)
  const bookings = Array.from({ length: plan.bookingCount }, () =>
    drawBooking(chance, booked[chance.weighted(popularity)]!.key, first, plan.dayCount),
  )
  return { venues, bookings: bookings.sort((a, b) => a.startsAt.localeCompare(b.startsAt)) }
}

function drawBooking(
  chance: Chance,
  venue: string,
  first: Temporal.PlainDate,
  dayCount: number,
): CityBooking {
  const weeks = Math.max(1, Math.floor(dayCount / 7))
  const weekday = chance.weighted(byWeekday)
  const day = first.add({ days: chance.whole(0, weeks - 1) * 7 + ((weekday + 8 - first.dayOfWeek) % 7) })
  const hours = pick(chance, byHour)
  const dines = day.toPlainDateTime('00:00').add({ hours })
  const lead = pick(chance, byLeadHours)
  const books = dines.subtract({ hours: lead === 0 ? 0 : chance.whole(Math.ceil(lead / 2), lead) })
  return { venue, startsAt: minuteOf(dines), bookedAt: minuteOf(books), partySize: pick(chance, byParty) }
}

const minuteOf = (at: Temporal.PlainDateTime) => at.toString({ smallestUnit: 'minute' })
