import { command } from '#kernel/command/command.ts'
import { day } from '#kernel/schema/fields.ts'
import { Plan } from '../entities/plan.ts'
import { PlanOrder } from '../entities/plan-order.ts'
import { afterDoing } from '../upkeep/due.ts'

export const completeUpkeep = command('property.complete_upkeep', {
  summary: 'An order of upkeep was done',
  route: 'POST /v1/plan-orders/{id}/completion',
  needs: 'property.plan.operate',
  on: PlanOrder,
  input: { doneOn: day() },
  output: PlanOrder,
  errors: { 'property.done_already': { status: 409, when: 'It was done before; see doneOn.' } },
  async run(ctx, { id, doneOn }) {
    const order = await ctx.find(PlanOrder, id, { lock: true })
    if (order.doneOn) ctx.fail('property.done_already', { doneOn: order.doneOn })
    const plan = await ctx.find(Plan, order.planId, { lock: true })
    if (plan.mode === 'floating') await ctx.update(Plan, plan, afterDoing(plan, doneOn))
    return ctx.update(PlanOrder, order, { doneOn })
  },
})
