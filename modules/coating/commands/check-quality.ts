import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { integer } from '#kernel/schema/fields.ts'
import { QualityCheck } from '../entities/quality-check.ts'
import { ShopJob } from '../entities/shop-job.ts'
import { workRecorded } from '../events.ts'
import { emitWork } from '../steps/emit-work.ts'

const { cause, note } = QualityCheck.fields

export const checkQuality = command('coating.check_quality', {
  summary: 'Count the parts that passed and those that did not, and why',
  route: 'POST /v1/shop-jobs/{id}/quality-checks',
  needs: QualityCheck.access.write,
  on: ShopJob,
  input: {
    passedCount: integer({ min: 0, max: 1_000_000 }),
    failedCount: integer({ min: 0, max: 1_000_000 }).default(0),
    cause,
    note,
  },
  output: QualityCheck,
  status: 201,
  emits: [workRecorded],
  errors: {
    'coating.more_than_there_are': {
      status: 409,
      when: 'That would be more parts than are left to check; see leftCount.',
    },
  },
  async run(ctx, { id, ...input }) {
    const job = await ctx.find(ShopJob, id, { lock: true })
    const { passedCount, failedCount } = input
    if (passedCount + failedCount === 0)
      throw Failure.field('/passedCount', 'required', 'Say how many parts were looked at.')
    if (failedCount > 0 && !input.cause)
      throw Failure.field('/cause', 'required', 'Say what is wrong with those that failed.')
    const leftCount = job.partCount - job.passedCount - job.failedCount
    if (passedCount + failedCount > leftCount) ctx.fail('coating.more_than_there_are', { leftCount })
    await ctx.update(ShopJob, job, {
      passedCount: job.passedCount + passedCount,
      failedCount: job.failedCount + failedCount,
    })
    emitWork(ctx, job, 'check')
    return ctx.insert(QualityCheck, {
      ...input,
      shopJobId: id,
      locationId: job.locationId,
      checkedAt: ctx.now.toString(),
      checkedBy: ctx.actor.name,
    })
  },
})
