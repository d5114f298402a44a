import type { CommandContext } from '#kernel/command/context.ts'
import type { NewRow, Row } from '#kernel/entity/entity.ts'
import { Board } from '../entities/board.ts'
import { Job } from '../entities/job.ts'
import { jobAdded } from '../events.ts'
import { rankAtEnd } from './rank-in-stage.ts'
import { mayOverride, type stageErrors, stageWithRoom } from './stage-room.ts'

export type JobDraft = Pick<NewRow<typeof Job>, 'boardId' | 'stageId' | 'title'> &
  Partial<Pick<NewRow<typeof Job>, 'description' | 'customerId' | 'assigneeId' | 'dueOn' | 'priority'>> & {
    override?: boolean | null
  }

/** Puts a job at the end of a stage, if the stage has room. */
export async function putJob(
  ctx: CommandContext<keyof typeof stageErrors>,
  { override, ...input }: JobDraft,
): Promise<Row<typeof Job>> {
  await ctx.find(Board, input.boardId)
  const stage = await stageWithRoom(ctx, input.stageId, {
    jobId: null,
    mayExceed: mayOverride(ctx, override),
  })
  const job = await ctx.insert(Job, {
    ...input,
    priority: input.priority ?? 'normal',
    rank: await rankAtEnd(ctx.sql, stage.id, null),
    number: await ctx.nextNumber(Job.name),
    doneAt: stage.isDone ? ctx.now.toString() : null,
  } as NewRow<typeof Job>)
  ctx.emit(jobAdded, {
    entity: Job.name,
    rowId: job.id,
    locationId: job.locationId,
    data: { number: job.number, boardId: job.boardId, stageId: job.stageId, rank: job.rank },
  })
  return job
}
