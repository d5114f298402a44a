import { command } from '#kernel/command/command.ts'
import { Plan } from '../entities/plan.ts'
import { PlanOrder } from '../entities/plan-order.ts'
import { localToday } from '../steps/local-today.ts'
import { afterOrdering, afterReaching } from '../upkeep/due.ts'

export const orderUpkeep = command('property.order_upkeep', {
  summary: 'Order the next round of a plan before it is due',
  route: 'POST /v1/maintenance-plans/{id}/orders',
  needs: 'property.plan.write',
  on: Plan,
  input: {},
  output: PlanOrder,
  status: 201,
  errors: {
    'property.order_open': {
      status: 409,
      when: 'The plan counts from when it was done, and its order is open.',
    },
  },
  async run(ctx, { id }) {
    const plan = await ctx.find(Plan, id, { lock: true })
    if (plan.nextDueOn) {
      await ctx.update(Plan, plan, afterOrdering(plan))
      return ctx.insert(PlanOrder, { planId: plan.id, dueOn: plan.nextDueOn, cause: 'time' })
    }
    if (plan.meterDue === null) return ctx.fail('property.order_open')
    await ctx.update(Plan, plan, afterReaching(plan, plan.meterValue ?? 0))
    const dueOn = await localToday(ctx, plan.locationId)
    return ctx.insert(PlanOrder, { planId: plan.id, dueOn, cause: 'meter', meterDue: plan.meterDue })
  },
})
