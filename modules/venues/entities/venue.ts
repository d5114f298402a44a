import { entity } from '#kernel/entity/entity.ts'
import { bool, integer, longText, phone, ref, text } from '#kernel/schema/fields.ts'

const minutes = (max: number, help: string) => integer({ min: 0, max, help })

/** A place where guests sit down, one for each location: what diners see of it, and how it takes bookings. */
export const Venue = entity('venues.venue', {
  plural: 'venues',
  title: 'name',
  label: 'Venue',
  isSearchable: true,
  scopedBy: 'locationId',
  defaultSort: 'name',
  editable: [
    'name',
    'genre',
    'area',
    'latitude',
    'longitude',
    'address',
    'phone',
    'about',
    'isOnline',
    'turnMinutes',
    'bufferMinutes',
    'maxOversizeSeats',
    'pacingCovers',
    'onlinePacingCovers',
    'maxOnlineParty',
    'leadMinutes',
    'horizonDays',
    'lateCancelMinutes',
    'graceMinutes',
  ],
  fields: {
    locationId: ref('kernel.location'),
    name: text({ max: 120 }),
    genre: text({ max: 60, help: 'What is served: Italian, ramen, café.' }),
    area: text({ max: 120, help: 'The neighbourhood.' }),
    latitude: integer({ min: -90_000_000, max: 90_000_000, help: 'Millionths of a degree.' }),
    longitude: integer({ min: -180_000_000, max: 180_000_000, help: 'Millionths of a degree.' }),
    address: text({ max: 300 }).optional(),
    phone: phone({ personal: undefined }).optional(),
    about: longText({ max: 2000 }).optional(),
    isOnline: bool({ help: 'Diners book by themselves; otherwise only the house does.' }).default(true),
    turnMinutes: integer({
      min: 15,
      max: 720,
      help: 'How long a party sits where no turn time says.',
    }).default(105),
    bufferMinutes: minutes(120, 'Kept free at the table after each party.').default(0),
    maxOversizeSeats: integer({ min: 0, max: 50, help: 'Seats that may stay empty at a table.' }).default(2),
    pacingCovers: integer({
      min: 1,
      max: 5000,
      help: 'Guests that may sit down in a quarter of an hour; no limit unless given.',
    }).optional(),
    onlinePacingCovers: integer({ min: 0, max: 5000, help: 'Of these, booked online.' }).optional(),
    maxOnlineParty: integer({ min: 1, max: 500 }).default(8),
    leadMinutes: minutes(20_160, 'Diners book at least so long ahead.').default(0),
    horizonDays: integer({ min: 0, max: 730, help: 'Diners book at most so far ahead.' }).default(60),
    lateCancelMinutes: minutes(20_160, 'A cancellation less than this ahead is late.').default(120),
    graceMinutes: minutes(240, 'A party is a no-show after this.').default(15),
  },
  constraints: {
    venue_location: {
      code: 'venues.location_has_venue',
      message: 'This location has its venue already.',
      field: 'locationId',
    },
    venue_pacing: {
      code: 'venues.online_over_total',
      status: 422,
      message: 'Online pacing cannot exceed the total.',
      field: 'onlinePacingCovers',
    },
  },
})
