import { entity } from '#kernel/entity/entity.ts'
import { bool, day, integer, ref, text } from '#kernel/schema/fields.ts'

export const MeterReading = entity('property.meter_reading', {
  plural: 'meter-readings',
  label: 'Meter reading',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-readOn',
  fields: {
    unitId: ref('property.unit'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    kind: text({ max: 40, help: 'heating, water …' }),
    readOn: day(),
    value: integer({ min: 0 }),
    isNewMeter: bool({
      help: 'Replaced or rolled over: it counts from zero since the last reading.',
    }).default(false),
  },
  constraints: {
    meter_reading_day: {
      code: 'property.read_already',
      message: 'It was read on that day.',
      field: 'readOn',
    },
  },
})
