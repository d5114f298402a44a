import type { CommandContext } from '#kernel/command/context.ts'
import { Duty } from '../entities/duty.ts'
import type { dutyEnds } from '../rules.ts'
import { lockAreas } from './settle-areas.ts'

const sql = `select id from presence.duty where caregiver_id = $1 and ended_at is null and started_at <= $2`

/** Ends the duty that someone had at a moment, if any; gives the area it was in. */
export async function endDuty(
  ctx: CommandContext,
  caregiverId: string,
  endReason: (typeof dutyEnds)[number],
  endedAt: string,
): Promise<string[]> {
  const open = await ctx.sql.one<{ id: string }>(sql, [caregiverId, endedAt])
  if (!open) return []
  const duty = await ctx.find(Duty, open.id)
  await lockAreas(ctx, [duty.areaId])
  await ctx.update(Duty, duty, { endedAt, endReason })
  return [duty.areaId]
}
