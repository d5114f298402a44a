import { entity } from '#kernel/entity/entity.ts'
import { integer, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { paymentMethods, refundStatuses } from '../rules.ts'

const byVerb = { readOnly: true }

/** Money that went back the way it came. */
export const Refund = entity('billing.refund', {
  plural: 'refunds',
  title: 'number',
  label: 'Refund',
  access: { read: 'billing.payment.read', write: 'billing.payment.refund' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  fields: {
    number: integer(byVerb),
    payerId: ref('people.customer', byVerb),
    paymentId: ref('billing.payment', byVerb),
    depositId: ref('billing.deposit', byVerb).optional(),
    method: oneOf(paymentMethods, byVerb),
    status: oneOf(refundStatuses, byVerb),
    amount: money({ min: 1, ...byVerb }),
    reason: text({ max: 500, ...byVerb }).optional(),
    providerReference: text(byVerb).optional(),
  },
})
