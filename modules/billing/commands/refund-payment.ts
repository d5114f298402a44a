import { command } from '#kernel/command/command.ts'
import { money, text } from '#kernel/schema/fields.ts'
import { Payment } from '../entities/payment.ts'
import { Refund } from '../entities/refund.ts'
import { billingErrors } from '../errors.ts'
import { refundMade } from '../events.ts'
import { refundPayment } from '../steps/refund-payment.ts'

export const refund = command('billing.refund_payment', {
  summary: 'Give a payer’s credit back the way a payment came',
  route: 'POST /v1/payments/{id}/refunds',
  needs: 'billing.payment.refund',
  on: Payment,
  input: { amount: money({ min: 1 }), reason: text({ max: 300 }).optional() },
  output: Refund,
  status: 201,
  emits: [refundMade],
  errors: billingErrors,
  run: (ctx, { id, amount, reason }) =>
    refundPayment(ctx, { paymentId: id, amount, reason: reason ?? undefined }),
})
