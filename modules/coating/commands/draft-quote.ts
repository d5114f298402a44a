import { command } from '#kernel/command/command.ts'
import { hoursErrors, requireOpenOn } from '#modules/business/public.ts'
import { Quote } from '../entities/quote.ts'
import { quoteMay } from '../rules.ts'
import { pricedWorks } from '../steps/priced-works.ts'
import { quoteErrors } from '../steps/quote-errors.ts'
import { bookErrors } from '../steps/rates-of.ts'
import { writeItems } from '../steps/write-items.ts'
import { quoteFields, titleOf } from './quote-fields.ts'

export const draftQuote = command('coating.draft_quote', {
  summary: 'Reckon what a job would cost, line by line',
  route: 'POST /v1/quotes',
  needs: 'coating.quote.write',
  input: quoteFields,
  output: Quote,
  status: 201,
  errors: { ...bookErrors, ...hoursErrors },
  async run(ctx, { items, title, ...input }) {
    requireOpenOn(ctx, { dueOn: input.dueOn }, { isStaff: true })
    const reckoned = await pricedWorks(ctx, { ...input, items })
    const { currency } = reckoned.rates
    const quote = await ctx.insert(Quote, {
      ...input,
      title: title ?? titleOf(items),
      priceBookId: reckoned.priceBookId,
      number: await ctx.nextNumber(Quote.name),
      revision: 1,
      status: 'draft',
      price: { amount: reckoned.price, currency },
      cost: { amount: reckoned.cost, currency },
      rates: reckoned.rates,
      lines: reckoned.lines,
    })
    await writeItems(ctx, quote, reckoned)
    return quote
  },
})

export const reviseQuote = command('coating.revise_quote', {
  summary: 'Change a draft; it is reckoned anew by the price book of today',
  route: 'PUT /v1/quotes/{id}',
  needs: 'coating.quote.write',
  on: Quote,
  input: quoteFields,
  output: Quote,
  errors: { ...bookErrors, ...quoteErrors, ...hoursErrors },
  async run(ctx, { id, items, title, ...input }) {
    const quote = await ctx.find(Quote, id, { lock: true })
    if (!quoteMay('revise', quote.status)) ctx.fail('coating.quote_issued')
    if (input.dueOn !== quote.dueOn) requireOpenOn(ctx, { dueOn: input.dueOn }, { isStaff: true })
    const reckoned = await pricedWorks(ctx, { ...input, items })
    const { currency } = reckoned.rates
    const revised = await ctx.update(Quote, quote, {
      ...input,
      title: title ?? titleOf(items),
      priceBookId: reckoned.priceBookId,
      price: { amount: reckoned.price, currency },
      cost: { amount: reckoned.cost, currency },
      rates: reckoned.rates,
      lines: reckoned.lines,
    })
    await writeItems(ctx, revised, reckoned)
    return revised
  },
})
