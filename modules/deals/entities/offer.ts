import { entity } from '#kernel/entity/entity.ts'
import { bool, day, instant, integer, longText, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { discountBases, discountKinds, offerStates, overMaxRules } from '../rules.ts'

/** A deal as posted for one day, with its terms as they were then. There is one of each deal and day, ever. */
export const Offer = entity('deals.offer', {
  plural: 'deal-offers',
  title: 'name',
  label: 'Offer',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  defaultSort: '-postedAt',
  sorts: ['postedAt', 'windowStartsAt'],
  fields: {
    dealId: ref('deals.deal'),
    venueId: ref('venues.venue'),
    locationId: ref('kernel.location').optional(),
    servedOn: day(),
    windowStartsAt: instant(),
    windowEndsAt: instant(),
    firstSeatingAt: instant(),
    lastSeatingAt: instant(),
    name: text({ max: 80 }),
    kind: oneOf(discountKinds),
    percent: integer().optional(),
    amountOff: money().optional(),
    appliesTo: oneOf(discountBases),
    minParty: integer(),
    maxParty: integer(),
    takesSolo: bool(),
    overMax: oneOf(overMaxRules),
    graceMinutes: integer(),
    servicePercent: integer(),
    conditions: longText({ max: 1000 }).optional(),
    coversCap: integer(),
    coversTaken: integer(),
    budget: money().optional(),
    usualBill: money().optional(),
    budgetUsed: money(),
    status: oneOf(offerStates),
    postedAt: instant(),
    changedAt: instant({ help: 'When it was last posted, closed or put back on.' }),
    because: text({ max: 40 }),
  },
  constraints: {
    offer_covers: {
      code: 'deals.offer_full',
      message: 'So many guests are not left on this offer; the table can be booked at the full price.',
    },
    offer_once: { code: 'deals.posted_already', message: 'This deal was posted for that day already.' },
  },
})
