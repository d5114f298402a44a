import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { type PricedQuote, priceQuote } from '../pricing/price-quote.ts'
import type { Rates } from '../pricing/rates.ts'
import { completed, type GivenWork } from '../pricing/work.ts'
import { type BookError, bookFor, ratesOf } from './rates-of.ts'

export interface Reckoned extends PricedQuote {
  priceBookId: string
  validDays: number
  rates: Rates
}

interface Wish {
  items: GivenWork[]
  isRush?: boolean | null
  priceBookId?: string | null
}

/** What the parts come to by the price book as it is now. */
export async function pricedWorks(ctx: CommandContext<BookError>, wish: Wish): Promise<Reckoned> {
  const book = await bookFor(ctx, wish.priceBookId)
  const rates = ratesOf(ctx, book)
  const other = wish.items.findIndex(
    ({ powderPrice }) => powderPrice && powderPrice.currency !== rates.currency,
  )
  if (other >= 0)
    throw Failure.field(
      `/items/${other}/powderPrice`,
      'other_currency',
      `The price book is in ${rates.currency}.`,
    )
  const quote = priceQuote(wish.items.map(completed), rates, wish.isRush ?? false)
  return { ...quote, priceBookId: book.id, validDays: book.validDays, rates }
}
