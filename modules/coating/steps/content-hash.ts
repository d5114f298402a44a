import { createHash } from 'node:crypto'
import type { CommandContext } from '#kernel/command/context.ts'
import type { PriceLine } from '../pricing/work.ts'
import type { QuoteRow } from './write-items.ts'

const itemsSql = `select name, count, area::text as area, colour_name as "colourName", colour_code as "colourCode",
    work -> 'film' as film, work -> 'coats' as coats, price_amount::text as price
  from coating.quote_item where quote_id = $1 order by position`

const filesSql = `select id, byte_count as "byteCount", media_type as "mediaType" from files.file
  where id = any ($1::uuid[]) order by id`

/** SHA-256 of exactly what the customer is shown: change a colour, a film, a price or a picture and it is another. */
export async function contentHash(
  ctx: CommandContext,
  quote: QuoteRow,
  shown: { fileIds: readonly string[]; note?: string | null },
): Promise<string> {
  const items = await ctx.sql.rows(itemsSql, [quote.id])
  const files = await ctx.sql.rows(filesSql, [shown.fileIds])
  const { number, revision, title, price, isRush } = quote
  const lines = (quote.lines as PriceLine[]).filter(line => !line.isInternal)
  const content = { number, revision, title, price, isRush, note: shown.note ?? null, lines, items, files }
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}
