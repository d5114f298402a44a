import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Job } from '../entities/job.ts'
import { jobDone, jobMoved } from '../events.ts'
import { can } from '../rules.ts'
import { rankAfter, rankAtEnd } from './rank-in-stage.ts'
import { mayOverride, stageErrors, stageWithRoom } from './stage-room.ts'

export const moveErrors = {
  ...stageErrors,
  'work.job_archived': { status: 409, when: 'The job is archived.' },
  'work.job_held': { status: 409, when: 'The job is held and may not come to this stage; see reason.' },
  'work.moved_meanwhile': {
    status: 409,
    when: 'Somebody else moved the job first; see movedBy and stageName. Look again before you move it.',
  },
} as const

export type MoveError = keyof typeof moveErrors

export interface Move {
  stageId: string
  /** null: before all others. Left out: behind them. */
  afterId?: string | null
  override?: boolean | null
  /** Where whoever moves it saw it stand. */
  fromStageId?: string | null
}

const heldSql = `select h.reason from work.hold h
  left join work.stage b on b.id = h.before_stage_id
  where h.job_id = $1 and h.lifted_at is null and (h.before_stage_id is null
    or b.position <= (select s.position from work.stage s where s.id = $2))
  order by h.created_at limit 1`

const moverSql = `select s.name as "stageName", (select a.actor_name from kernel.audit a
    where a.entity = 'work.job' and a.row_id = $1 order by a.id desc limit 1) as "movedBy"
  from work.stage s where s.id = $2`

/** Moves a job to a stage, behind another job, before all or to the end. The caller has not locked the job yet. */
export async function shiftJob(
  ctx: CommandContext<MoveError>,
  id: string,
  { stageId, afterId, override, fromStageId }: Move,
): Promise<Row<typeof Job>> {
  const job = await ctx.find(Job, id, { lock: true })
  if (!can('move', job)) ctx.fail('work.job_archived')
  if (fromStageId && fromStageId !== job.stageId) await refuseMoved(ctx, job)
  const isLeaving = stageId !== job.stageId
  // Within a stage nothing is added to it, so its limit has no say.
  const stage = await stageWithRoom(ctx, stageId, {
    jobId: job.id,
    mayExceed: !isLeaving || mayOverride(ctx, override),
  })
  const held = isLeaving && (await ctx.sql.one<{ reason: string }>(heldSql, [id, stageId]))
  if (held) ctx.fail('work.job_held', held)
  const rank =
    afterId === undefined
      ? await rankAtEnd(ctx.sql, stageId, job.id)
      : await rankAfter(ctx.sql, stageId, afterId, job.id)
  const doneAt = stage.isDone ? (job.doneAt ?? ctx.now.toString()) : null
  const moved = await ctx.update(Job, job, { stageId, rank, doneAt })
  const { number, boardId } = moved
  const about = { entity: Job.name, rowId: job.id, locationId: job.locationId }
  ctx.emit(jobMoved, { ...about, data: { number, boardId, fromStageId: job.stageId, stageId, rank } })
  if (moved.doneAt !== null && job.doneAt === null)
    ctx.emit(jobDone, { ...about, data: { number, boardId, stageId } })
  return moved
}

async function refuseMoved(ctx: CommandContext<MoveError>, job: Row<typeof Job>): Promise<never> {
  const found = await ctx.sql.one<Record<string, unknown>>(moverSql, [job.id, job.stageId])
  return ctx.fail('work.moved_meanwhile', { ...found, stageId: job.stageId })
}
