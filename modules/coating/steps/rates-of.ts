import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { PriceBook } from '../entities/price-book.ts'
import type { Rates } from '../pricing/rates.ts'

type Book = Row<typeof PriceBook>

export const bookErrors = {
  'coating.no_price_book': { status: 409, when: 'There is no price book yet. Set one up, or name one.' },
  'coating.mixed_currencies': { status: 422, when: 'The price book speaks of several currencies.' },
} as const

export type BookError = keyof typeof bookErrors

/** The book that was named, or the first there is. */
export async function bookFor(ctx: CommandContext<BookError>, id?: string | null): Promise<Book> {
  if (id) return ctx.find(PriceBook, id)
  const first = await ctx.sql.one<{ id: string }>(
    'select id from coating.price_book where archived_at is null order by created_at, id limit 1',
  )
  return first ? ctx.find(PriceBook, first.id) : ctx.fail('coating.no_price_book')
}

export function ratesOf(ctx: CommandContext<BookError>, book: Book): Rates {
  const { currency } = book.labourRate
  if (book.ovenRate.currency !== currency || book.minimumCharge.currency !== currency)
    ctx.fail('coating.mixed_currencies')
  return {
    currency,
    labourRate: book.labourRate.amount,
    ovenRate: book.ovenRate.amount,
    minimumCharge: book.minimumCharge.amount,
    stripFactor: book.stripFactor,
    blastFactor: book.blastFactor,
    maskFactor: book.maskFactor,
    extraCoatShare: book.extraCoatShare,
    consumablesShare: book.consumablesShare,
    overheadShare: book.overheadShare,
    marginShare: book.marginShare,
    rushShare: book.rushShare,
    breaks: book.breaks,
    areaRates: book.areaRates,
    mediumFactor: book.mediumFactor,
    complexFactor: book.complexFactor,
    coverageConstant: book.coverageConstant,
  }
}
