import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { integer, money, oneOf } from '#kernel/schema/fields.ts'
import { Job, putJob, stageErrors } from '#modules/work/public.ts'
import { ShopBoard } from '../entities/shop-board.ts'
import { ShopJob } from '../entities/shop-job.ts'
import { jobStarted } from '../events.ts'
import { causes, payers } from '../rules.ts'
import { emitStarted, nextReference } from '../steps/start-job.ts'

export const rework = command('coating.rework', {
  summary: 'Coat failed parts again, as a job below theirs: why, and who pays',
  route: 'POST /v1/shop-jobs/{id}/reworks',
  needs: ShopJob.access.write,
  on: ShopJob,
  input: {
    count: integer({ min: 1, max: 1_000_000 }),
    cause: oneOf(causes),
    payer: oneOf(payers),
    price: money({ min: 0, help: 'What the customer pays for it, when they caused it.' }).optional(),
  },
  output: ShopJob,
  status: 201,
  emits: [jobStarted],
  errors: {
    ...stageErrors,
    'coating.not_failed': {
      status: 409,
      when: 'Not so many parts have failed that are not in rework yet; see leftCount.',
    },
    'coating.rework_of_rework': { status: 409, when: 'Rework hangs below the first job; start it there.' },
  },
  async run(ctx, { id, count, cause, payer, price }) {
    const parent = await ctx.find(ShopJob, id, { lock: true })
    if (parent.parentId) ctx.fail('coating.rework_of_rework')
    const leftCount = parent.failedCount - parent.reworkCount
    if (count > leftCount) ctx.fail('coating.not_failed', { leftCount })
    const { currency } = parent.price
    if (price && payer === 'shop')
      throw Failure.field('/price', 'not_allowed', 'What the shop caused is not charged.')
    if (price && price.currency !== currency)
      throw Failure.field('/price', 'other_currency', `The job is in ${currency}.`)
    const board = await ctx.find(ShopBoard, parent.shopBoardId)
    const title = `Rework: ${count} of ${parent.title}`.slice(0, 200)
    const first = await ctx.find(Job, parent.workJobId)
    const card = await putJob(ctx, {
      boardId: board.boardId,
      stageId: board.reworkStageId,
      title,
      customerId: parent.customerId,
      dueOn: first.dueOn,
      priority: 'high',
    })
    await ctx.update(ShopJob, parent, { reworkCount: parent.reworkCount + count })
    const child = await ctx.insert(ShopJob, {
      ...{ title, cause, payer, partCount: count, parentId: parent.id, workJobId: card.id },
      reference: await nextReference(ctx),
      shopBoardId: board.id,
      locationId: parent.locationId,
      quoteId: parent.quoteId,
      customerId: parent.customerId,
      dropOffId: parent.dropOffId,
      colourName: parent.colourName,
      colourCode: parent.colourCode,
      photoId: parent.photoId,
      dueOn: parent.dueOn,
      passedCount: 0,
      failedCount: 0,
      reworkCount: 0,
      price: price ?? { amount: 0, currency },
      plannedCost: { amount: 0, currency },
      approvedAt: ctx.now.toString(),
    })
    return emitStarted(ctx, child)
  },
})
