import type { CommandContext } from '#kernel/command/context.ts'
import { Weighing } from '../entities/weighing.ts'
import { stockErrors } from '../errors.ts'
import { issueStock } from './issue-stock.ts'
import { subjectOf } from './subject.ts'

export const weighErrors = {
  ...stockErrors,
  'inventory.weighed_already': { status: 409, when: 'It was weighed again before.' },
  'inventory.heavier_than_before': {
    status: 422,
    when: 'It weighs more than on its way out; check the container and the scale. See weightBefore.',
  },
} as const

/** Weighs a container again: what it lost was used, at what its lot cost. */
export async function weighBack(
  ctx: CommandContext<keyof typeof weighErrors>,
  weighingId: string,
  weightAfter: number,
) {
  const weighing = await ctx.find(Weighing, weighingId, { lock: true })
  if (weighing.closedAt) ctx.fail('inventory.weighed_already', { closedAt: weighing.closedAt })
  const { weightBefore, itemId, lotId, locationId, overrideReason } = weighing
  if (weightAfter > weightBefore) ctx.fail('inventory.heavier_than_before', { weightBefore })
  await ctx.update(Weighing, weighing, { weightAfter, closedAt: ctx.now.toString() })
  const quantity = weightBefore - weightAfter
  const cost = { amount: 0, currency: ctx.tenant.currency }
  if (quantity === 0) return { picks: [], skipped: [], quantity, cost }
  const about = { itemId, lotId, locationId, overrideReason, subject: subjectOf(weighing), wasChecked: true }
  const issued = await issueStock(ctx, { ...about, quantity })
  return { picks: issued.picks, skipped: [], quantity, cost: issued.cost }
}
