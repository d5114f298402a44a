import { command } from '#kernel/command/command.ts'
import { text } from '#kernel/schema/fields.ts'
import { Invoice } from '../entities/invoice.ts'
import { Payment } from '../entities/payment.ts'
import { billingErrors } from '../errors.ts'
import { invoiceSettled, paymentReceived, paymentStarted } from '../events.ts'
import { invoiceSays } from '../rules.ts'
import { onlinePaymentErrors, openOwnPayment, requireNoPaymentUnderWay } from '../steps/pay-online.ts'
import { recordPayment } from '../steps/record-payment.ts'

/** All that is due, by card: whoever pays here is not at the till, so no other way is offered. */
export const payOwnInvoice = command('billing.pay_own_invoice', {
  summary: 'Pay what is due on one’s own invoice by card',
  route: 'POST /v1/own-invoices/{id}/payment',
  needs: 'billing.own.pay',
  on: Invoice,
  input: {
    cardToken: text({ max: 200, help: 'What the card provider knows the card by.', personal: 'sensitive' }),
  },
  output: Payment,
  status: 201,
  emits: [paymentStarted, paymentReceived, invoiceSettled],
  errors: {
    ...billingErrors,
    ...onlinePaymentErrors,
  },
  async run(ctx, { id, cardToken }) {
    const { payerId, locationId } = await ctx.find(Invoice, id)
    await openOwnPayment(ctx, payerId)
    const invoice = await ctx.find(Invoice, id, { lock: true })
    if (invoice.kind !== 'invoice' || !invoiceSays('pay', invoice.status))
      ctx.fail('billing.wrong_status', { invoiceStatus: invoice.status })
    await requireNoPaymentUnderWay(ctx, payerId, id)
    return recordPayment(ctx, {
      payerId,
      locationId,
      invoiceId: id,
      amount: invoice.due,
      method: 'card',
      cardToken,
    })
  },
})
