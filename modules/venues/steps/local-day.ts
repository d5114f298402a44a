import type { CommandContext } from '#kernel/command/context.ts'
import { localDay } from '#kernel/time/zone.ts'

/** The day at a location when something happens there. */
export async function localDayOf(ctx: CommandContext, locationId: string, at: string): Promise<string> {
  const found = await ctx.sql.one<{ timezone: string }>(
    'select timezone from kernel.location where id = $1',
    [locationId],
  )
  return localDay(at, found!.timezone).toString()
}
