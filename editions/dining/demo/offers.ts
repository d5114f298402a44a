import { uuid } from '#kernel/db/uuid.ts'
import { atLocalTime } from '#kernel/time/zone.ts'
import type { Restaurant } from './restaurants.ts'

interface Shape {
  name: string
  percent: number
  from: string
  until: string
  conditions: string | null
  maxParty: number
}

const always: Shape = {
  name: 'Whenever it is quiet',
  percent: 30,
  from: '00:00',
  until: '00:00',
  conditions: 'One starter or dessert with each main course.',
  maxParty: 4,
}
const shapes: readonly Shape[] = [
  { name: 'Quiet afternoon', percent: 30, from: '14:30', until: '18:00', conditions: null, maxParty: 4 },
  { name: 'Lunch gap', percent: 20, from: '12:00', until: '14:30', conditions: null, maxParty: 6 },
  {
    name: 'Early table',
    percent: 50,
    from: '17:30',
    until: '19:00',
    conditions:
      'One starter, one main and one dessert for each guest. The table is needed back after 90 minutes.',
    maxParty: 4,
  },
  { name: 'Late table', percent: 40, from: '21:00', until: '23:00', conditions: null, maxParty: 8 },
]

const leadMinutes = 1440

/** A deal for every third restaurant, and the offers of it that are open now. */
export function inventDeals(restaurants: readonly Restaurant[], now: Temporal.Instant, zone: string) {
  const today = now.toZonedDateTimeISO(zone).toPlainDate()
  const deals = restaurants
    .filter((restaurant, at) => restaurant.isAlwaysOpen || at % 3 === 1)
    .map((restaurant, at) => {
      const shape = restaurant.isAlwaysOpen ? always : shapes[at % shapes.length]!
      return { id: uuid(), venueId: restaurant.venue.id, locationId: restaurant.locationId, ...shape }
    })
  const offers = [today, today.add({ days: 1 })].flatMap(day =>
    deals.flatMap(deal => {
      const startsAt = atLocalTime(day, deal.from, zone)
      const endsAt = atLocalTime(deal.until > deal.from ? day : day.add({ days: 1 }), deal.until, zone)
      const opensAt = startsAt.subtract({ minutes: leadMinutes })
      const isOpen = Temporal.Instant.compare(opensAt, now) <= 0 && Temporal.Instant.compare(now, endsAt) < 0
      if (!isOpen) return []
      const { id: dealId, ...terms } = deal
      return [
        {
          ...terms,
          id: uuid(),
          dealId,
          servedOn: day.toString(),
          startsAt: startsAt.toString(),
          endsAt: endsAt.toString(),
        },
      ]
    }),
  )
  return { deals: deals.map(deal => ({ ...deal, leadMinutes })), offers }
}
