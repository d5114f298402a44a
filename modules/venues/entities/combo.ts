import { entity } from '#kernel/entity/entity.ts'
import { list, ref, text } from '#kernel/schema/fields.ts'
import { ofVenue, seats, seatsRefusal, setUp } from './of-venue.ts'

/** Tables that are pushed together for a party which none of them holds. */
export const Combo = entity('venues.combo', {
  plural: 'table-combos',
  title: 'name',
  label: 'Table combination',
  access: setUp,
  scopedBy: 'locationId',
  defaultSort: 'name',
  editable: ['name', 'tableIds', 'minSeats', 'maxSeats', 'extraSeats', 'priority', 'availability'],
  fields: {
    ...ofVenue,
    name: text({ max: 80 }),
    tableIds: list(ref('venues.guest_table'), { max: 12 }),
    ...seats,
  },
  constraints: {
    combo_name: {
      code: 'venues.table_name_taken',
      message: 'Another combination of this venue has this name.',
      field: 'name',
    },
    combo_of_several: {
      code: 'venues.combo_of_several',
      status: 422,
      message: 'A combination is of two to twelve tables.',
      field: 'tableIds',
    },
    combo_seats: seatsRefusal,
  },
})
