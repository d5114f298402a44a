import { command } from '#kernel/command/command.ts'
import { localDay } from '#kernel/time/zone.ts'
import { PriceBook } from '../entities/price-book.ts'
import { Quote } from '../entities/quote.ts'
import { quoteIssued } from '../events.ts'
import { quoteMay } from '../rules.ts'
import { emitQuote } from '../steps/emit-quote.ts'
import { quoteStateErrors } from '../steps/quote-errors.ts'

export const issueQuote = command('coating.issue_quote', {
  summary: 'Send a quote: from now on its price stands',
  route: 'POST /v1/quotes/{id}/issue',
  needs: 'coating.quote.write',
  on: Quote,
  input: {},
  output: Quote,
  emits: [quoteIssued],
  errors: quoteStateErrors,
  async run(ctx, { id }) {
    const quote = await ctx.find(Quote, id, { lock: true })
    if (!quoteMay('issue', quote.status)) ctx.fail('coating.quote_state', { quoteStatus: quote.status })
    const item = await ctx.sql.one('select from coating.quote_item where quote_id = $1 limit 1', [id])
    if (!item) ctx.fail('coating.quote_empty')
    const { validDays } = await ctx.find(PriceBook, quote.priceBookId)
    const today = localDay(ctx.now.toString(), ctx.tenant.timezone)
    const issued = await ctx.update(Quote, quote, {
      status: 'sent',
      issuedAt: ctx.now.toString(),
      validUntilOn: today.add({ days: validDays }).toString(),
    })
    return emitQuote(ctx, quoteIssued, issued)
  },
})
