import { entity } from '#kernel/entity/entity.ts'
import { integer, text } from '#kernel/schema/fields.ts'
import { ofVenue, setUp } from './of-venue.ts'

/** A room or a terrace with tables. */
export const Floor = entity('venues.floor', {
  plural: 'floors',
  title: 'name',
  label: 'Floor',
  access: setUp,
  scopedBy: 'locationId',
  defaultSort: 'position,name',
  editable: ['name', 'position'],
  fields: { ...ofVenue, name: text({ max: 80 }), position: integer({ min: 0, max: 1000 }).default(0) },
})
