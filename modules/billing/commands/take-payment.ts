import { command } from '#kernel/command/command.ts'
import { money, oneOf, ref, text } from '#kernel/schema/fields.ts'
import { Payment } from '../entities/payment.ts'
import { billingErrors } from '../errors.ts'
import { invoiceSettled, paymentReceived, paymentStarted } from '../events.ts'
import { paymentMethods } from '../rules.ts'
import { recordPayment } from '../steps/record-payment.ts'

export const paymentInput = {
  payerId: ref('people.customer'),
  amount: money({ min: 1 }),
  method: oneOf(paymentMethods),
  reference: text({ max: 200, help: 'What the bank or the terminal calls it.' }).optional(),
  cardToken: text({
    max: 200,
    help: 'What the card provider knows the card by.',
    personal: 'sensitive',
  }).optional(),
  locationId: ref('kernel.location').optional(),
}

export const takePayment = command('billing.take_payment', {
  summary: 'Take a payment; what is paid too much becomes store credit',
  route: 'POST /v1/payments',
  needs: 'billing.payment.take',
  input: {
    ...paymentInput,
    invoiceId: ref('billing.invoice', { help: 'The oldest that are due unless given.' }).optional(),
  },
  output: Payment,
  status: 201,
  emits: [paymentStarted, paymentReceived, invoiceSettled],
  errors: billingErrors,
  run: (ctx, input) => recordPayment(ctx, input),
})
