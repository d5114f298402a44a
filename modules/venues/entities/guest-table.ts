import { entity } from '#kernel/entity/entity.ts'
import { integer, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { tableShapes } from '../rules.ts'
import { ofVenue, seats, seatsRefusal, setUp } from './of-venue.ts'

const tenths = () => integer({ min: 0, max: 1000, help: 'On the plan of its floor, in tenths of a percent.' })

/** One table that a party sits at. */
export const GuestTable = entity('venues.guest_table', {
  plural: 'tables',
  title: 'name',
  label: 'Table',
  access: setUp,
  scopedBy: 'locationId',
  defaultSort: 'name',
  editable: ['floorId', 'name', ...keysOf(seats), 'shape', 'leftTenths', 'topTenths'],
  fields: {
    ...ofVenue,
    floorId: ref('venues.floor').optional(),
    name: text({ max: 40 }),
    ...seats,
    shape: oneOf(tableShapes).default('square'),
    leftTenths: tenths().default(0),
    topTenths: tenths().default(0),
  },
  constraints: {
    guest_table_name: {
      code: 'venues.table_name_taken',
      message: 'Another table of this venue has this name.',
      field: 'name',
    },
    guest_table_seats: seatsRefusal,
  },
})

function keysOf<T extends object>(fields: T): (keyof T & string)[] {
  return Object.keys(fields) as (keyof T & string)[]
}
