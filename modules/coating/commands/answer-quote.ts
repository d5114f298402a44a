import { command } from '#kernel/command/command.ts'
import { text } from '#kernel/schema/fields.ts'
import { moveErrors } from '#modules/work/public.ts'
import { Quote } from '../entities/quote.ts'
import { ShopJob } from '../entities/shop-job.ts'
import { jobStarted, quoteAccepted } from '../events.ts'
import { quoteMay } from '../rules.ts'
import { approve } from '../steps/approve.ts'
import { quoteStateErrors } from '../steps/quote-errors.ts'
import { boardErrors } from '../steps/start-job.ts'

export const acceptQuote = command('coating.accept_quote', {
  summary: 'The customer took the quote at the desk or by phone; its job may begin',
  route: 'POST /v1/quotes/{id}/acceptance',
  needs: 'coating.quote.write',
  on: Quote,
  input: { acceptedBy: text({ max: 200, help: 'Who said so.' }) },
  output: ShopJob,
  status: 201,
  emits: [quoteAccepted, jobStarted],
  errors: { ...quoteStateErrors, ...boardErrors, ...moveErrors },
  async run(ctx, { id, acceptedBy }) {
    const quote = await ctx.find(Quote, id, { lock: true })
    if (!quoteMay('accept', quote.status)) ctx.fail('coating.quote_state', { quoteStatus: quote.status })
    return approve(ctx, quote, acceptedBy)
  },
})

export const declineQuote = command('coating.decline_quote', {
  summary: 'The customer does not want it',
  route: 'POST /v1/quotes/{id}/decline',
  needs: 'coating.quote.write',
  on: Quote,
  input: {},
  output: Quote,
  errors: quoteStateErrors,
  async run(ctx, { id }) {
    const quote = await ctx.find(Quote, id, { lock: true })
    if (!quoteMay('decline', quote.status)) ctx.fail('coating.quote_state', { quoteStatus: quote.status })
    return ctx.update(Quote, quote, { status: 'declined' })
  },
})
