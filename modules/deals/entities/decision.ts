import { entity } from '#kernel/entity/entity.ts'
import { day, integer, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { actions, becauses } from '../rules.ts'

/** Why an offer was posted, closed or left alone. A row is kept whenever the reason changes, and never altered. */
export const Decision = entity('deals.decision', {
  plural: 'deal-decisions',
  title: 'says',
  label: 'Decision',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  access: { read: 'deals.deal.read', write: 'deals.deal.write' },
  scopedBy: 'locationId',
  fields: {
    dealId: ref('deals.deal'),
    venueId: ref('venues.venue'),
    locationId: ref('kernel.location').optional(),
    servedOn: day(),
    action: oneOf(actions),
    because: oneOf(becauses),
    says: text({ max: 300 }),
    bookedSeatMinutes: integer(),
    sellableSeatMinutes: integer(),
    postBelowPercent: integer(),
    stopAtPercent: integer(),
    coversTaken: integer(),
    coversCap: integer(),
  },
})
