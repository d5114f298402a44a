import { command } from '#kernel/command/command.ts'
import { bool } from '#kernel/schema/fields.ts'
import { hoursErrors, requireOpenOn } from '#modules/business/public.ts'
import { Job } from '../entities/job.ts'
import { jobAdded } from '../events.ts'
import { putJob } from '../steps/put-job.ts'
import { stageErrors } from '../steps/stage-room.ts'

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
  errors: { ...stageErrors, ...hoursErrors },
  run(ctx, input) {
    requireOpenOn(ctx, { dueOn: input.dueOn }, { isStaff: true })
    return putJob(ctx, input)
  },
})
