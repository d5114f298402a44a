import { command } from '#kernel/command/command.ts'
import { bool, ref } from '#kernel/schema/fields.ts'
import { Job } from '../entities/job.ts'
import { jobDone, jobMoved } from '../events.ts'
import { can } from '../rules.ts'
import { rankAfter, rankAtEnd } from '../steps/rank-in-stage.ts'
import { mayOverride, stageErrors, stageWithRoom } from '../steps/stage-room.ts'

export const moveJob = command('work.move_job', {
  summary: 'Move a job to a stage, behind another job, before all or to the end',
  route: 'POST /v1/jobs/{id}/moves',
  needs: 'work.job.write',
  on: Job,
  input: {
    stageId: ref('work.stage'),
    afterId: ref('work.job', { help: 'null: before all others. Left out: behind them.' }).optional(),
    override: bool({ help: 'Goes beyond the limit of the stage, if your role may.' }).optional(),
  },
  output: Job,
  emits: [jobMoved, jobDone],
  errors: {
    ...stageErrors,
    'work.job_archived': { status: 409, when: 'The job is archived.' },
  },
  async run(ctx, { id, stageId, afterId, override }) {
    const job = await ctx.find(Job, id, { lock: true })
    if (!can('move', job)) ctx.fail('work.job_archived')
    // Within a stage nothing is added to it, so its limit has no say.
    const mayExceed = stageId === job.stageId || mayOverride(ctx, override)
    const stage = await stageWithRoom(ctx, stageId, { jobId: job.id, mayExceed })
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
  },
})
