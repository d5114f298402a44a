import { entity } from '#kernel/entity/entity.ts'
import { integer, list, ref, timeOfDay } from '#kernel/schema/fields.ts'

/** When those who look after a place work: the clock of ordinary requests runs then. */
export const ServiceHours = entity('property.service_hours', {
  plural: 'service-hours',
  label: 'Service hours',
  access: { read: 'property.policy.read', write: 'property.policy.write' },
  scopedBy: 'locationId',
  fields: {
    locationId: ref('kernel.location'),
    opens: timeOfDay(),
    closes: timeOfDay(),
    weekdays: list(integer({ min: 1, max: 7 }), { max: 7, help: 'Monday is 1.' }),
  },
  constraints: {
    service_hours_once: {
      code: 'property.hours_known',
      message: 'This place has its hours.',
      field: 'locationId',
    },
  },
})
