import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import type { Quote } from '../entities/quote.ts'
import { QuoteItem } from '../entities/quote-item.ts'
import type { Reckoned } from './priced-works.ts'

export type QuoteRow = Row<typeof Quote>

/** The parts of a draft, in place of those it had. */
export async function writeItems(ctx: CommandContext, quote: QuoteRow, reckoned: Reckoned): Promise<void> {
  await ctx.sql.run('delete from coating.quote_item where quote_id = $1', [quote.id])
  const { currency } = reckoned.rates
  await ctx.insertMany(
    QuoteItem,
    reckoned.items.map(({ work, lines, price, cost, powder }, position) => ({
      quoteId: quote.id,
      locationId: quote.locationId,
      position,
      partId: work.partId,
      name: work.name,
      count: work.count,
      area: work.area,
      colourName: work.colourName,
      colourCode: work.colourCode,
      powder,
      price: { amount: price, currency },
      cost: { amount: cost, currency },
      work,
      lines,
    })),
  )
}
