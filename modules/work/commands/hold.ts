import { command } from '#kernel/command/command.ts'
import { text } from '#kernel/schema/fields.ts'
import { Hold } from '../entities/hold.ts'
import { Job } from '../entities/job.ts'
import { holdJob, liftHold, manualHold } from '../steps/hold-job.ts'

export const hold = command('work.hold_job', {
  summary: 'Keep a job where it is, saying why',
  route: 'POST /v1/jobs/{id}/hold',
  needs: 'work.job.write',
  on: Job,
  input: { reason: text({ max: 300 }) },
  output: Hold,
  status: 201,
  run: (ctx, { id, reason }) => holdJob(ctx, { jobId: id, kind: manualHold, reason }),
})

export const lift = command('work.lift_hold', {
  summary: 'Let a job move on that somebody held',
  route: 'DELETE /v1/jobs/{id}/hold',
  needs: 'work.job.write',
  on: Job,
  input: {},
  output: Job,
  errors: { 'work.not_held': { status: 409, when: 'Nobody holds this job.' } },
  async run(ctx, { id }) {
    if (!(await liftHold(ctx, id, manualHold))) ctx.fail('work.not_held')
    return ctx.find(Job, id)
  },
})
