import { command } from '#kernel/command/command.ts'
import type { NewRow } from '#kernel/entity/entity.ts'
import { bool } from '#kernel/schema/fields.ts'
import { Board } from '../entities/board.ts'
import { Job } from '../entities/job.ts'
import { jobAdded } from '../events.ts'
import { rankAtEnd } from '../steps/rank-in-stage.ts'
import { mayOverride, stageErrors, stageWithRoom } from '../steps/stage-room.ts'

const { boardId, stageId, title, description, customerId, assigneeId, dueOn, priority } = Job.fields

export const addJob = command('work.add_job', {
  summary: 'Put a job at the end of a stage',
  route: 'POST /v1/jobs',
  needs: 'work.job.write',
  input: {
    boardId,
    stageId,
    title,
    description,
    customerId,
    assigneeId,
    dueOn,
    priority,
    override: bool({ help: 'Goes beyond the limit of the stage, if your role may.' }).optional(),
  },
  output: Job,
  status: 201,
  emits: [jobAdded],
  errors: stageErrors,
  async run(ctx, { override, ...input }) {
    await ctx.find(Board, input.boardId)
    const stage = await stageWithRoom(ctx, input.stageId, {
      jobId: null,
      mayExceed: mayOverride(ctx, override),
    })
    const job = await ctx.insert(Job, {
      ...input,
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
  },
})
