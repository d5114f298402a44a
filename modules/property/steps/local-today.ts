import type { CommandContext } from '#kernel/command/context.ts'

/** The zone of a location's wall clock; the tenant's own where there is none. */
export async function zoneOf(
  ctx: Pick<CommandContext, 'sql' | 'tenant'>,
  locationId: string | null,
): Promise<string> {
  const found = await ctx.sql.one<{ timezone: string }>(
    'select timezone from kernel.location where id = $1::uuid',
    [locationId],
  )
  return found?.timezone ?? ctx.tenant.timezone
}

export async function localToday(ctx: CommandContext, locationId: string | null): Promise<string> {
  const zone = await zoneOf(ctx, locationId)
  return ctx.now.toZonedDateTimeISO(zone).toPlainDate().toString()
}
