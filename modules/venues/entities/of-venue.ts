import { integer, oneOf, ref } from '#kernel/schema/fields.ts'
import { tableAvailabilities } from '../rules.ts'

/** What every row of a venue begins with; the location is filled in by the database. */
export const ofVenue = {
  venueId: ref('venues.venue'),
  locationId: ref('kernel.location', { readOnly: true }).optional(),
}

/** How the set-up of a venue is reached. */
export const setUp = { read: 'venues.setup.read', write: 'venues.setup.write' }

export const seats = {
  minSeats: integer({ min: 1, max: 500 }).default(1),
  maxSeats: integer({ min: 1, max: 500 }),
  extraSeats: integer({ min: 0, max: 50, help: 'Chairs that can be pulled up; used last.' }).default(0),
  priority: integer({
    min: 0,
    max: 1000,
    help: 'Among tables that fit alike, the lower goes first.',
  }).default(0),
  availability: oneOf(tableAvailabilities, { help: 'Who may book it.' }).default('online'),
}

export const seatsRefusal = {
  code: 'venues.min_over_max',
  status: 422,
  message: 'A table cannot need more guests than it has seats.',
  field: 'minSeats',
}

export const weekday = () => integer({ min: 1, max: 7, help: 'Monday is 1.' })
