import { command } from '#kernel/command/command.ts'
import { text } from '#kernel/schema/fields.ts'
import { requireOwnCustomer } from '#modules/people/public.ts'
import { Invoice } from '../entities/invoice.ts'
import { Payment } from '../entities/payment.ts'
import { billingErrors } from '../errors.ts'
import { invoiceSettled, paymentReceived, paymentStarted } from '../events.ts'
import { lockPayer } from '../ledger/balance.ts'
import { invoiceSays } from '../rules.ts'
import { recordPayment } from '../steps/record-payment.ts'

const pendingSql = `select id from billing.payment where invoice_id = $1 and status = 'pending' limit 1`

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
    'billing.no_cards_here': { status: 409, when: 'This business takes no cards online; pay at the desk.' },
    'billing.payment_under_way': { status: 409, when: 'A payment of this invoice is under way already.' },
  },
  async run(ctx, { id, cardToken }) {
    const { payerId, locationId } = await ctx.find(Invoice, id)
    await requireOwnCustomer(ctx.sql.rows, ctx.actor, payerId)
    if ((ctx.tenant.settings.cardProvider ?? 'none') === 'none') ctx.fail('billing.no_cards_here')
    await lockPayer(ctx, payerId)
    const invoice = await ctx.find(Invoice, id, { lock: true })
    if (invoice.kind !== 'invoice' || !invoiceSays('pay', invoice.status))
      ctx.fail('billing.wrong_status', { invoiceStatus: invoice.status })
    if (await ctx.sql.one(pendingSql, [id])) ctx.fail('billing.payment_under_way')
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
