import { command } from '#kernel/command/command.ts'
import { integer, text } from '#kernel/schema/fields.ts'
import { OvenCycle } from '../entities/oven-cycle.ts'
import { ShopJob } from '../entities/shop-job.ts'
import { workRecorded } from '../events.ts'
import { emitWork } from '../steps/emit-work.ts'
import { jobRates, ovenCost } from '../steps/job-rates.ts'
import { bookErrors } from '../steps/rates-of.ts'

export const recordBake = command('coating.record_bake', {
  summary: 'Write down that the oven was on for a job',
  route: 'POST /v1/shop-jobs/{id}/oven-cycles',
  needs: OvenCycle.access.write,
  on: ShopJob,
  input: { oven: text({ max: 60 }), minutes: integer({ min: 1, max: 1440 }) },
  output: OvenCycle,
  status: 201,
  emits: [workRecorded],
  errors: bookErrors,
  async run(ctx, { id, oven, minutes }) {
    const job = await ctx.find(ShopJob, id)
    const cost = ovenCost(await jobRates(ctx, job), minutes)
    emitWork(ctx, job, 'oven')
    return ctx.insert(OvenCycle, {
      shopJobId: id,
      locationId: job.locationId,
      oven,
      minutes,
      bakedAt: ctx.now.toString(),
      cost,
    })
  },
})
