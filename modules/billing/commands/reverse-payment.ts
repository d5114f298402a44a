import { command } from '#kernel/command/command.ts'
import { text } from '#kernel/schema/fields.ts'
import { Payment } from '../entities/payment.ts'
import { billingErrors } from '../errors.ts'
import { invoiceReopened, paymentReversed } from '../events.ts'
import { reversePayment } from '../steps/reverse-payment.ts'

export const reverse = command('billing.reverse_payment', {
  summary: 'A payment came to nothing: what it settled is due again',
  route: 'POST /v1/payments/{id}/reversal',
  needs: 'billing.payment.refund',
  on: Payment,
  input: { reason: text({ max: 300 }) },
  output: Payment,
  emits: [paymentReversed, invoiceReopened],
  errors: billingErrors,
  run: (ctx, { id, reason }) => reversePayment(ctx, id, reason),
})
