import type { CommandContext } from '#kernel/command/context.ts'
import type { Work } from '../pricing/work.ts'

/** What was asked about each part of a quote. */
export async function worksOf(ctx: CommandContext, quoteId: string): Promise<Work[]> {
  const rows = await ctx.sql.rows<{ work: Work }>(
    'select work from coating.quote_item where quote_id = $1 order by position',
    [quoteId],
  )
  return rows.map(row => row.work)
}
