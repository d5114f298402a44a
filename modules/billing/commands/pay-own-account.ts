import { command } from '#kernel/command/command.ts'
import { money, text } from '#kernel/schema/fields.ts'
import { Customer } from '#modules/people/public.ts'
import { Payment } from '../entities/payment.ts'
import { billingErrors } from '../errors.ts'
import { invoiceSettled, paymentReceived, paymentStarted } from '../events.ts'
import { accounts } from '../ledger/accounts.ts'
import { balanceOfAccounts } from '../ledger/balance.ts'
import { onlinePaymentErrors, openOwnPayment, requireNoPaymentUnderWay } from '../steps/pay-online.ts'
import { recordPayment } from '../steps/record-payment.ts'

/** One sum for everything that is open, the oldest invoice first: a family pays its account, not single weeks. */
export const payOwnAccount = command('billing.pay_own_account', {
  summary: 'Pay what one’s own account owes, or a part of it, by card',
  route: 'POST /v1/own-accounts/{id}/payment',
  needs: 'billing.own.pay',
  on: Customer,
  input: {
    amount: money({ min: 1, help: 'At most what is owed.' }),
    cardToken: text({ max: 200, help: 'What the card provider knows the card by.', personal: 'sensitive' }),
  },
  output: Payment,
  status: 201,
  emits: [paymentStarted, paymentReceived, invoiceSettled],
  errors: {
    ...billingErrors,
    ...onlinePaymentErrors,
    'billing.more_than_owed': {
      status: 409,
      when: 'This is more than is owed now; look at what is owed again and pay that.',
    },
  },
  async run(ctx, { id: payerId, amount, cardToken }) {
    await openOwnPayment(ctx, payerId)
    await requireNoPaymentUnderWay(ctx, payerId)
    const owed = await balanceOfAccounts(ctx, [accounts.receivable(payerId)], amount.currency)
    if (amount.amount > owed) ctx.fail('billing.more_than_owed', { owed })
    return recordPayment(ctx, { payerId, amount, method: 'card', cardToken })
  },
})
