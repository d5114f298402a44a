import { entity } from '#kernel/entity/entity.ts'
import { bool, day, integer, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { sizes } from '../rules.ts'

export const Room = entity('places.room', {
  plural: 'rooms',
  title: 'name',
  label: 'Room',
  isSearchable: true,
  scopedBy: 'locationId',
  defaultSort: 'position,code',
  editable: ['roomTypeId', 'name', 'code', 'area', 'size', 'capacity', 'shared', 'outOfOrderOn', 'position'],
  fields: {
    locationId: ref('kernel.location'),
    roomTypeId: ref('places.room_type'),
    name: text({ max: 100 }),
    code: text({ max: 40 }),
    area: text({ max: 100, help: 'The wing, floor or house that it lies in.' }).optional(),
    size: oneOf(sizes),
    capacity: integer({ min: 1, max: 1000 }),
    shared: bool({ help: 'Several parties sleep here, up to its capacity.' }).default(false),
    outOfOrderOn: day({ help: 'From this day on nobody can be booked into it.' }).optional(),
    position: integer({ min: 0, max: 1_000_000, help: 'Its place in lists and in the calendar.' }).default(0),
  },
  constraints: {
    room_code: {
      code: 'places.code_taken',
      message: 'Another room of this location has this code.',
      field: 'code',
    },
    room_holds_promises: {
      code: 'places.room_promised',
      message: 'Guests are booked into this room; move them first.',
    },
  },
})
