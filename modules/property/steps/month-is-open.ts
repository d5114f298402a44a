import type { CommandContext } from '#kernel/command/context.ts'

export const monthErrors = {
  'property.month_issued': {
    status: 409,
    when: 'The sheet of this month, or of a later one, is issued; see month. Enter it in a month after that.',
  },
} as const

/** Sheets follow one another: with May issued, nothing is added to April. The caller has locked the building. */
export async function monthIsOpen(
  ctx: CommandContext<keyof typeof monthErrors>,
  buildingId: string,
  month: string,
): Promise<void> {
  const issued = await ctx.sql.one<{ month: string }>(
    'select month from property.sheet where building_id = $1 and month >= $2 order by month desc limit 1',
    [buildingId, month],
  )
  if (issued) ctx.fail('property.month_issued', { month: issued.month })
}
