import type { Transaction } from '#kernel/db/database.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { Restaurant } from './restaurants.ts'
import { putIn } from './rows.ts'

const everyDay = [1, 2, 3, 4, 5, 6, 7]
const turns = [
  { upToGuests: 2, minutes: 90 },
  { upToGuests: 4, minutes: 105 },
  { upToGuests: 8, minutes: 120 },
]

/** A location, a venue, its room with tables, and its hours, for each restaurant. */
export async function openRestaurants(
  tx: Transaction,
  { at, zone }: { at: string; zone: string },
  restaurants: readonly Restaurant[],
): Promise<void> {
  const [first, ...others] = restaurants
  const nameSql = 'update kernel.location set name = $1, version = version + 1 where id = $2'
  await tx.run(nameSql, [first!.venue.name, first!.locationId])
  const locations = others.map(({ locationId, venue }) => ({
    id: locationId,
    name: venue.name,
    timezone: zone,
  }))
  await putIn(tx, 'kernel.location', at, locations)
  await putIn(
    tx,
    'venues.venue',
    at,
    restaurants.map(({ venue, locationId }) => ({
      ...venue,
      locationId,
      pacingCovers: 24,
      onlinePacingCovers: 16,
    })),
  )
  const floors = restaurants.map(each => ({ ...ofVenue(each), id: each.floorId, name: 'Inside' }))
  await putIn(tx, 'venues.floor', at, floors)
  await putIn(
    tx,
    'venues.guest_table',
    at,
    restaurants.flatMap(each =>
      each.tables.map(({ id, name, seats, left, top }, place) => ({
        ...ofVenue(each),
        id,
        name,
        floorId: each.floorId,
        minSeats: seats > 4 ? 3 : 1,
        maxSeats: seats,
        shape: place % 3 ? 'square' : 'round',
        leftTenths: left,
        topTenths: top,
      })),
    ),
  )
  await putIn(
    tx,
    'venues.opening',
    at,
    restaurants.flatMap(each =>
      everyDay
        .filter(weekday => weekday !== each.closedOn)
        .map(weekday => ({ ...ofVenue(each), id: uuid(), weekday, opens: each.opens, closes: each.closes })),
    ),
  )
  await putIn(
    tx,
    'venues.turn_time',
    at,
    restaurants.flatMap(each => turns.map(turn => ({ ...ofVenue(each), id: uuid(), ...turn }))),
  )
}

const ofVenue = ({ venue, locationId }: Restaurant) => ({ venueId: venue.id, locationId })
