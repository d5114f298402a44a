import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Stage } from '../entities/stage.ts'
import { hasRoom } from '../rules.ts'

export const stageErrors = {
  'work.stage_full': { status: 409, when: 'The stage holds as many jobs as it may; see wipLimit.' },
} as const

/** Goes beyond the limit of a stage. */
export const overridePermission = 'work.stage.override'

export const mayOverride = (ctx: CommandContext, override: boolean | null | undefined): boolean =>
  override === true && ctx.actor.permissions.has(overridePermission)

/** The stage, locked: whoever comes next counts and ranks after us. Refuses when it is full. */
export async function stageWithRoom(
  ctx: CommandContext<keyof typeof stageErrors>,
  stageId: string,
  coming: { jobId: string | null; mayExceed: boolean },
): Promise<Row<typeof Stage>> {
  const stage = await ctx.find(Stage, stageId, { lock: true })
  if (stage.wipLimit === null) return stage
  const held = await ctx.sql.one<{ count: number }>(
    `select count(*)::integer as count from work.job
     where stage_id = $1 and archived_at is null and id is distinct from $2::uuid`,
    [stage.id, coming.jobId],
  )
  const count = held?.count ?? 0
  if (!coming.mayExceed && !hasRoom(stage, count))
    ctx.fail('work.stage_full', { wipLimit: stage.wipLimit, count })
  return stage
}
