import { command } from '#kernel/command/command.ts'
import { Building } from '../entities/building.ts'
import { Plan } from '../entities/plan.ts'

const { buildingId, unitId, title, asset, mode, everyMonths, firstDueOn, leadDays } = Plan.fields

export const planUpkeep = command('property.plan_upkeep', {
  summary: 'Plan upkeep that comes round',
  route: 'POST /v1/maintenance-plans',
  needs: 'property.plan.write',
  input: { buildingId, unitId, title, asset, mode, everyMonths, firstDueOn, leadDays },
  output: Plan,
  status: 201,
  async run(ctx, input) {
    await ctx.find(Building, input.buildingId)
    return ctx.insert(Plan, { ...input, nextDueOn: input.firstDueOn, orderCount: 0 })
  },
})
