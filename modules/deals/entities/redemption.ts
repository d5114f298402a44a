import { entity } from '#kernel/entity/entity.ts'
import { instant, integer, money, ref, text } from '#kernel/schema/fields.ts'

/** The bill of a booking with an offer, as the till entered it. Written once and never changed. */
export const Redemption = entity('deals.redemption', {
  plural: 'deal-redemptions',
  label: 'Redemption',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  fields: {
    claimId: ref('deals.claim'),
    venueId: ref('venues.venue'),
    locationId: ref('kernel.location').optional(),
    cardPaymentId: ref('deals.card_payment', {
      help: 'The payment by a linked card that it was read from.',
    }).optional(),
    guests: integer(),
    arrivedAt: instant(),
    minutesLate: integer(),
    food: money(),
    drinks: money(),
    other: money(),
    discount: money(),
    service: money(),
    total: money(),
    voidBecause: text({ max: 40 }).optional(),
  },
  constraints: {
    redemption_once: { code: 'deals.redeemed_already', message: 'This offer was redeemed before.' },
  },
})
