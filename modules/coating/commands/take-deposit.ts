import { command } from '#kernel/command/command.ts'
import { money, oneOf, text } from '#kernel/schema/fields.ts'
import { billingErrors, Deposit, paymentMethods, takeDeposit } from '#modules/billing/public.ts'
import { Quote } from '../entities/quote.ts'
import { quoteMay } from '../rules.ts'
import { quoteStateErrors } from '../steps/quote-errors.ts'

export const takeQuoteDeposit = command('coating.take_deposit', {
  summary: 'Take money in advance for a quote; the invoice of its job is paid from it',
  route: 'POST /v1/quotes/{id}/deposits',
  needs: 'billing.deposit.take',
  on: Quote,
  input: {
    amount: money({ min: 1 }),
    method: oneOf(paymentMethods),
    reference: text({ max: 100 }).optional(),
  },
  output: Deposit,
  status: 201,
  errors: { ...billingErrors, ...quoteStateErrors },
  async run(ctx, { id, amount, method, reference }) {
    const quote = await ctx.find(Quote, id)
    if (!quoteMay('takeDeposit', quote.status)) ctx.fail('coating.quote_state', { quoteStatus: quote.status })
    const subject = { entity: Quote.name, id }
    const { customerId: payerId, locationId } = quote
    const about = `Quote #${quote.number}: ${quote.title}`
    return takeDeposit(ctx, { payerId, subject, about, amount, method, reference, locationId })
  },
})
