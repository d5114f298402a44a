import type { CommandContext } from '#kernel/command/context.ts'

/** The calendar day it is now at a location; every rule about days uses this one. */
export async function localDay(ctx: CommandContext, locationId: string): Promise<string> {
  const location = await ctx.sql.one<{ timezone: string }>(
    'select timezone from kernel.location where id = $1',
    [locationId],
  )
  return dayIn(ctx.now, location?.timezone ?? ctx.tenant.timezone)
}

export const dayIn = (now: Temporal.Instant, timezone: string): string =>
  now.toZonedDateTimeISO(timezone).toPlainDate().toString()
