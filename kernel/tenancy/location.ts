import { entity } from '../entity/entity.ts'
import { text, timeOfDay, zone } from '../schema/fields.ts'

/** A place the business works from. Every rule about days there uses its time zone. */
export const Location = entity('kernel.location', {
  plural: 'locations',
  label: 'Location',
  title: 'name',
  scopedBy: 'id',
  fields: {
    name: text({ max: 120 }),
    code: text({ max: 20 }).optional(),
    timezone: zone(),
    checkInTime: timeOfDay().default('14:00'),
    checkOutTime: timeOfDay().default('12:00'),
  },
})
