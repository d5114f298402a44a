import { command } from '#kernel/command/command.ts'
import { ref } from '#kernel/schema/fields.ts'
import { Deposit } from '../entities/deposit.ts'
import { Invoice } from '../entities/invoice.ts'
import { billingErrors } from '../errors.ts'
import { depositSettled, invoiceSettled } from '../events.ts'
import { payFromDeposit as pay } from '../steps/pay-from-deposit.ts'

export const payFromDeposit = command('billing.use_deposit', {
  summary: 'Pay an invoice out of a deposit, as far as it goes',
  route: 'POST /v1/deposits/{id}/uses',
  needs: 'billing.deposit.settle',
  on: Deposit,
  input: { invoiceId: ref('billing.invoice') },
  output: Invoice,
  emits: [depositSettled, invoiceSettled],
  errors: billingErrors,
  run: (ctx, { id, invoiceId }) => pay(ctx, id, invoiceId),
})
