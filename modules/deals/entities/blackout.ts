import { entity } from '#kernel/entity/entity.ts'
import { day, ref, text } from '#kernel/schema/fields.ts'

/** Days on which a venue posts no offers. */
export const Blackout = entity('deals.blackout', {
  plural: 'deal-blackouts',
  title: 'reason',
  label: 'Blackout',
  without: ['create', 'update', 'bulk', 'import'],
  access: { read: 'deals.deal.read', write: 'deals.deal.write' },
  scopedBy: 'locationId',
  defaultSort: 'startsOn',
  fields: {
    venueId: ref('venues.venue'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    startsOn: day(),
    endsOn: day(),
    reason: text({ max: 120 }),
  },
  constraints: {
    blackout_dates: {
      code: 'deals.ends_before_start',
      status: 422,
      message: 'It ends before it begins.',
      field: 'endsOn',
    },
  },
})
