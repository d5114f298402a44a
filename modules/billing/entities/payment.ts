import { entity } from '#kernel/entity/entity.ts'
import { instant, integer, money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { paymentMethods, paymentPurposes, paymentStatuses } from '../rules.ts'

const byVerb = { readOnly: true }

/** Money that came in, or is being asked of a card. */
export const Payment = entity('billing.payment', {
  plural: 'payments',
  title: 'number',
  label: 'Payment',
  scopedBy: 'locationId',
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  fields: {
    number: integer(byVerb),
    payerId: ref('people.customer', byVerb),
    locationId: ref('kernel.location', byVerb).optional(),
    invoiceId: ref('billing.invoice', byVerb).optional(),
    purpose: oneOf(paymentPurposes, byVerb),
    method: oneOf(paymentMethods, byVerb),
    status: oneOf(paymentStatuses, byVerb),
    amount: money({ min: 1, ...byVerb }),
    refunded: money(byVerb),
    reference: text({ max: 200, ...byVerb }).optional(),
    provider: text(byVerb).optional(),
    providerReference: text(byVerb).optional(),
    cardToken: text({ max: 200, ...byVerb, personal: 'sensitive', isSealed: true }).optional(),
    declineReason: text({ max: 500, ...byVerb }).optional(),
    receivedAt: instant(byVerb).optional(),
  },
})
