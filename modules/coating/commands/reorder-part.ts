import { command } from '#kernel/command/command.ts'
import { integer } from '#kernel/schema/fields.ts'
import { Part } from '../entities/part.ts'
import { Quote } from '../entities/quote.ts'
import type { Work } from '../pricing/work.ts'
import { pricedWorks } from '../steps/priced-works.ts'
import { bookErrors } from '../steps/rates-of.ts'
import { writeItems } from '../steps/write-items.ts'
import { titleOf } from './quote-fields.ts'

const lastSql = `select i.work, q.price_book_id as "priceBookId", q.location_id as "locationId"
  from coating.quote_item i join coating.quote q on q.id = i.quote_id
  where i.part_id = $1 order by q.created_at desc, q.id desc, i.position limit 1`

interface Last {
  work: Work
  priceBookId: string
  locationId: string | null
}

const timed = ['stripMinutes', 'blastMinutes', 'maskMinutes', 'coatMinutes'] as const

/** More parts take more time; the same number takes the same. */
function rescaled(work: Work, count: number): Work {
  const scaled = (value: number) => Math.ceil((value * count) / work.count)
  const times = Object.fromEntries(timed.map(name => [name, work[name] && scaled(work[name])]))
  return { ...work, ...times, ovenBatches: scaled(work.ovenBatches), count }
}

export const reorderPart = command('coating.reorder_part', {
  summary: 'Quote a part again as it was last done, by the prices of today',
  route: 'POST /v1/parts/{id}/reorders',
  needs: 'coating.quote.write',
  on: Part,
  input: {
    count: integer({ min: 1, max: 1_000_000, help: 'As many as last time unless given.' }).optional(),
  },
  output: Quote,
  status: 201,
  errors: {
    ...bookErrors,
    'coating.never_quoted': { status: 409, when: 'This part was never quoted. Make a first quote for it.' },
  },
  async run(ctx, { id, count }) {
    const part = await ctx.find(Part, id)
    const last = await ctx.sql.one<Last>(lastSql, [id])
    if (!last) return ctx.fail('coating.never_quoted')
    const work = rescaled(last.work, count ?? last.work.count)
    const reckoned = await pricedWorks(ctx, { items: [work], priceBookId: last.priceBookId })
    const { currency } = reckoned.rates
    const quote = await ctx.insert(Quote, {
      customerId: part.customerId,
      locationId: last.locationId,
      priceBookId: last.priceBookId,
      title: titleOf([work]),
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
