import { entity } from '#kernel/entity/entity.ts'
import { instant, ref, text } from '#kernel/schema/fields.ts'

/** The switch that takes every offer of a venue off at once, and keeps them off until it is lifted. */
export const Stop = entity('deals.stop', {
  plural: 'deal-stops',
  title: 'reason',
  label: 'Stop',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  access: { read: 'deals.deal.read', write: 'deals.deal.stop' },
  scopedBy: 'locationId',
  fields: {
    venueId: ref('venues.venue'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    reason: text({ max: 200 }),
    liftedAt: instant({ readOnly: true }).optional(),
  },
  constraints: {
    stop_once: { code: 'deals.stopped_already', message: 'The stop of this venue is pulled already.' },
  },
})
