import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Hold } from '../entities/hold.ts'
import { Job } from '../entities/job.ts'

export const manualHold = 'manual'

interface Held {
  jobId: string
  kind: string
  reason: string
  /** The first stage it may not come to; without it, it stays where it is. */
  beforeStageId?: string | null
}

const openSql = `select id from work.hold where job_id = $1 and kind = $2 and lifted_at is null for no key update`

/** Keeps a job from moving on until the hold of this kind is lifted; asked again, it changes nothing. */
export async function holdJob(ctx: CommandContext, held: Held): Promise<Row<typeof Hold>> {
  const job = await ctx.find(Job, held.jobId, { lock: true })
  const open = await ctx.sql.one<{ id: string }>(openSql, [held.jobId, held.kind])
  if (open) return ctx.find(Hold, open.id)
  const { beforeStageId = null } = held
  const hold = await ctx.insert(Hold, { ...held, beforeStageId, locationId: job.locationId })
  await ctx.update(Job, job, { holdReason: hold.reason })
  return hold
}

const nextSql = `select reason from work.hold where job_id = $1 and lifted_at is null order by created_at limit 1`

/** The hold of a kind is over; others stand. */
export async function liftHold(ctx: CommandContext, jobId: string, kind: string): Promise<boolean> {
  const job = await ctx.find(Job, jobId, { lock: true })
  const open = await ctx.sql.one<{ id: string }>(openSql, [jobId, kind])
  if (!open) return false
  await ctx.update(Hold, await ctx.find(Hold, open.id), { liftedAt: ctx.now.toString() })
  const other = await ctx.sql.one<{ reason: string }>(nextSql, [jobId])
  await ctx.update(Job, job, { holdReason: other?.reason ?? null })
  return true
}
