import { entity } from '#kernel/entity/entity.ts'
import { bool, integer, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { sizes } from '../rules.ts'

/** What is sold: rooms of one type are alike to whoever books. */
export const RoomType = entity('places.room_type', {
  plural: 'room-types',
  title: 'name',
  label: 'Room type',
  scopedBy: 'locationId',
  defaultSort: 'name',
  editable: ['name', 'code', 'size', 'capacity', 'shared', 'nightlyRate'],
  fields: {
    locationId: ref('kernel.location'),
    name: text({ max: 100 }),
    code: text({ max: 40 }),
    size: oneOf(sizes),
    capacity: integer({ min: 1, max: 1000 }),
    shared: bool({ help: 'Several parties sleep in one room, up to its capacity.' }).default(false),
    nightlyRate: money({ min: 0 }),
  },
  constraints: {
    room_type_code: {
      code: 'places.code_taken',
      message: 'Another room type of this location has this code.',
      field: 'code',
    },
  },
})
