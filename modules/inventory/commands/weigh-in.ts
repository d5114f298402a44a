import { command } from '#kernel/command/command.ts'
import { Lot } from '../entities/lot.ts'
import { amountHeld } from '../entities/quantity.ts'
import { Weighing } from '../entities/weighing.ts'
import { stockErrors } from '../errors.ts'
import { stockMoved } from '../events.ts'
import { issueStock } from '../steps/issue-stock.ts'
import { subjectOf } from '../steps/subject.ts'
import { issuedShape } from './answers.ts'

export const weighIn = command('inventory.weigh_in', {
  summary: 'Weigh the container again: what it lost was used',
  route: 'POST /v1/weighings/{id}/return',
  needs: 'inventory.stock.issue',
  on: Weighing,
  input: { weightAfter: amountHeld('With the container, in mg.') },
  output: issuedShape,
  emits: [stockMoved],
  errors: {
    ...stockErrors,
    'inventory.weighed_already': { status: 409, when: 'It was weighed again before.' },
    'inventory.heavier_than_before': {
      status: 422,
      when: 'It weighs more than on its way out; check the container and the scale. See weightBefore.',
    },
  },
  async run(ctx, { id, weightAfter }) {
    const weighing = await ctx.find(Weighing, id, { lock: true })
    if (weighing.closedAt) ctx.fail('inventory.weighed_already', { closedAt: weighing.closedAt })
    const { weightBefore, itemId, lotId, locationId, overrideReason } = weighing
    if (weightAfter > weightBefore) ctx.fail('inventory.heavier_than_before', { weightBefore })
    await ctx.update(Weighing, weighing, { weightAfter, closedAt: ctx.now.toString() })
    const quantity = weightBefore - weightAfter
    const cost = { amount: 0, currency: ctx.tenant.currency }
    if (quantity === 0) return { picks: [], skipped: [], quantity, cost }
    await ctx.find(Lot, lotId)
    const about = {
      itemId,
      lotId,
      locationId,
      overrideReason,
      subject: subjectOf(weighing),
      wasChecked: true,
    }
    const issued = await issueStock(ctx, { ...about, quantity })
    return { picks: issued.picks, skipped: [], quantity, cost: issued.cost }
  },
})
