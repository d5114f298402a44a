import { command } from '#kernel/command/command.ts'
import { Proof } from '../entities/proof.ts'
import { Quote } from '../entities/quote.ts'
import { quoteMay } from '../rules.ts'
import { pricedWorks } from '../steps/priced-works.ts'
import { quoteStateErrors } from '../steps/quote-errors.ts'
import { bookErrors } from '../steps/rates-of.ts'
import { worksOf } from '../steps/works-of.ts'
import { writeItems } from '../steps/write-items.ts'

const openSql = `select id from coating.proof where quote_id = $1 and status = 'open' for no key update`

export const reissueQuote = command('coating.reissue_quote', {
  summary: 'Begin a new revision of a quote that was sent, by the prices of today',
  route: 'POST /v1/quotes/{id}/revisions',
  needs: 'coating.quote.write',
  on: Quote,
  input: {},
  output: Quote,
  status: 201,
  errors: {
    ...bookErrors,
    ...quoteStateErrors,
    'coating.quote_in_work': {
      status: 409,
      when: 'There is a job of this quote. Quote what is new by itself.',
    },
  },
  async run(ctx, { id }) {
    const quote = await ctx.find(Quote, id, { lock: true })
    if (!quoteMay('reissue', quote.status)) ctx.fail('coating.quote_state', { quoteStatus: quote.status })
    const job = await ctx.sql.one(
      'select from coating.shop_job where quote_id = $1 and approved_at is not null',
      [id],
    )
    if (job) ctx.fail('coating.quote_in_work')
    const items = await worksOf(ctx, id)
    const { priceBookId, isRush } = quote
    const reckoned = await pricedWorks(ctx, { items, isRush, priceBookId })
    const { currency } = reckoned.rates
    const { number, revision, customerId, locationId, dropOffId, title, note, dueOn } = quote
    const next = await ctx.insert(Quote, {
      ...{ number, customerId, locationId, dropOffId, title, note, dueOn, isRush, priceBookId },
      revision: revision + 1,
      status: 'draft',
      replacesId: quote.id,
      price: { amount: reckoned.price, currency },
      cost: { amount: reckoned.cost, currency },
      rates: reckoned.rates,
      lines: reckoned.lines,
    })
    await writeItems(ctx, next, reckoned)
    await ctx.update(Quote, quote, { status: 'superseded' })
    // Its link still opens, and says that something newer is coming.
    const open = await ctx.sql.one<{ id: string }>(openSql, [id])
    if (open) await ctx.update(Proof, await ctx.find(Proof, open.id), { status: 'superseded' })
    return next
  },
})
