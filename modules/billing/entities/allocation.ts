import { entity } from '#kernel/entity/entity.ts'
import { money, ref } from '#kernel/schema/fields.ts'

/** Which money settled which invoice; a negative amount takes an earlier one back. */
export const Allocation = entity('billing.allocation', {
  plural: 'payment-allocations',
  label: 'Allocation',
  access: { read: 'billing.payment.read', write: 'billing.payment.take' },
  without: ['create', 'update', 'archive', 'bulk', 'import'],
  fields: {
    invoiceId: ref('billing.invoice', { readOnly: true }),
    paymentId: ref('billing.payment', { readOnly: true }).optional(),
    depositId: ref('billing.deposit', { readOnly: true }).optional(),
    amount: money({ readOnly: true }),
  },
})
