import { command } from '#kernel/command/command.ts'
import { integer, oneOf } from '#kernel/schema/fields.ts'
import { ShopJob } from '../entities/shop-job.ts'
import { TimeEntry } from '../entities/time-entry.ts'
import { workRecorded } from '../events.ts'
import { steps } from '../rules.ts'
import { emitWork } from '../steps/emit-work.ts'
import { jobRates, labourCost } from '../steps/job-rates.ts'
import { bookErrors } from '../steps/rates-of.ts'

const needs = TimeEntry.access.write

export const recordTime = command('coating.record_time', {
  summary: 'Write down minutes of work on a job',
  route: 'POST /v1/shop-jobs/{id}/time-entries',
  needs,
  on: ShopJob,
  input: { step: oneOf(steps), minutes: integer({ min: 1, max: 1440 }) },
  output: TimeEntry,
  status: 201,
  emits: [workRecorded],
  errors: bookErrors,
  async run(ctx, { id, step, minutes }) {
    const job = await ctx.find(ShopJob, id)
    const rates = await jobRates(ctx, job)
    const entry = await ctx.insert(TimeEntry, {
      shopJobId: id,
      locationId: job.locationId,
      step,
      workerId: ctx.actor.id,
      workerName: ctx.actor.name,
      startedAt: ctx.now.subtract({ minutes }).toString(),
      endedAt: ctx.now.toString(),
      minutes,
      cost: labourCost(rates, step, minutes),
    })
    emitWork(ctx, job, step)
    return entry
  },
})

export const startWork = command('coating.start_work', {
  summary: 'Begin to work on a job; the clock runs until it is stopped',
  route: 'POST /v1/shop-jobs/{id}/clock',
  needs,
  on: ShopJob,
  input: { step: oneOf(steps) },
  output: TimeEntry,
  status: 201,
  emits: [workRecorded],
  async run(ctx, { id, step }) {
    const job = await ctx.find(ShopJob, id)
    const entry = await ctx.insert(TimeEntry, {
      shopJobId: id,
      locationId: job.locationId,
      step,
      workerId: ctx.actor.id,
      workerName: ctx.actor.name,
      startedAt: ctx.now.toString(),
    })
    emitWork(ctx, job, step)
    return entry
  },
})

const runningSql = `select id from coating.time_entry
  where shop_job_id = $1 and worker_id = $2 and ended_at is null for no key update`

export const stopWork = command('coating.stop_work', {
  summary: 'Stop the clock on a job',
  route: 'DELETE /v1/shop-jobs/{id}/clock',
  needs,
  on: ShopJob,
  input: {},
  output: TimeEntry,
  emits: [workRecorded],
  errors: {
    ...bookErrors,
    'coating.not_working': { status: 409, when: 'Your clock does not run on this job.' },
  },
  async run(ctx, { id }) {
    const job = await ctx.find(ShopJob, id)
    const running = await ctx.sql.one<{ id: string }>(runningSql, [id, ctx.actor.id])
    if (!running) return ctx.fail('coating.not_working')
    const entry = await ctx.find(TimeEntry, running.id)
    const seconds = Temporal.Instant.from(entry.startedAt).until(ctx.now).total('seconds')
    const minutes = Math.max(1, Math.round(seconds / 60))
    const rates = await jobRates(ctx, job)
    emitWork(ctx, job, entry.step)
    return ctx.update(TimeEntry, entry, {
      endedAt: ctx.now.toString(),
      minutes,
      cost: labourCost(rates, entry.step, minutes),
    })
  },
})
