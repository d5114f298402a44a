import { entity } from '../entity/entity.ts'
import { text, timeOfDay, zone } from '../schema/fields.ts'

/** A place where the business works. Every rule about days there uses its own time zone. */
export const Location = entity('kernel.location', {
  plural: 'locations',
  title: 'name',
  label: 'Location',
  defaultSort: 'name',
  fields: {
    name: text({ max: 120 }),
    code: text({ max: 20 }).optional(),
    timezone: zone(),
    checkInTime: timeOfDay().default('14:00'),
    checkOutTime: timeOfDay().default('12:00'),
  },
})
