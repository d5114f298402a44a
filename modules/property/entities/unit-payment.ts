import { entity } from '#kernel/entity/entity.ts'
import { day, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { parties } from '../expenses/share-out.ts'

/** What was paid for a unit. Never edited: a wrong one is followed by its negative. */
export const UnitPayment = entity('property.unit_payment', {
  plural: 'unit-payments',
  label: 'Payment',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  scopedBy: 'locationId',
  fields: {
    unitId: ref('property.unit'),
    locationId: ref('kernel.location', { readOnly: true }).optional(),
    party: oneOf(parties),
    amount: money(),
    paidOn: day(),
    note: text({ max: 200 }).optional(),
  },
  constraints: {
    unit_payment_amount: {
      code: 'property.nothing_paid',
      status: 422,
      message: 'A payment of nothing is none.',
      field: 'amount',
    },
  },
})
