import { command } from '#kernel/command/command.ts'
import { bool, ref } from '#kernel/schema/fields.ts'
import { Job } from '../entities/job.ts'
import { jobDone, jobMoved } from '../events.ts'
import { moveErrors, shiftJob } from '../steps/shift-job.ts'

export const moveJob = command('work.move_job', {
  summary: 'Move a job to a stage, behind another job, before all or to the end',
  route: 'POST /v1/jobs/{id}/moves',
  needs: 'work.job.write',
  on: Job,
  input: {
    stageId: ref('work.stage'),
    afterId: ref('work.job', { help: 'null: before all others. Left out: behind them.' }).optional(),
    override: bool({ help: 'Goes beyond the limit of the stage, if your role may.' }).optional(),
    fromStageId: ref('work.stage', {
      help: 'Where you saw it stand: refused when somebody has moved it since.',
    }).optional(),
  },
  output: Job,
  emits: [jobMoved, jobDone],
  errors: moveErrors,
  run: (ctx, { id, ...move }) => shiftJob(ctx, id, move),
})
