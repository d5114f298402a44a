import type { CommandContext } from '#kernel/command/context.ts'
import { Quote } from '../entities/quote.ts'
import type { QuoteRow } from './write-items.ts'

export function emitQuote(ctx: CommandContext, event: { name: string }, quote: QuoteRow): QuoteRow {
  const { number, revision, customerId, price } = quote
  ctx.emit(event, {
    entity: Quote.name,
    rowId: quote.id,
    locationId: quote.locationId,
    data: { number, revision, customerId, price },
  })
  return quote
}
