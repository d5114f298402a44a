import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { Building } from '../entities/building.ts'
import { Plan } from '../entities/plan.ts'

const { buildingId, unitId, title, asset, mode, everyMonths, firstDueOn, leadDays } = Plan.fields
const { meterName, everyUnits, meterValue } = Plan.fields

export const planUpkeep = command('property.plan_upkeep', {
  summary:
    'Plan upkeep that comes round: every so many months, every so many of what a meter counts, or both',
  route: 'POST /v1/maintenance-plans',
  needs: 'property.plan.write',
  input: {
    buildingId,
    unitId,
    title,
    asset,
    mode,
    everyMonths,
    firstDueOn,
    leadDays,
    meterName,
    everyUnits,
    meterValue,
  },
  output: Plan,
  status: 201,
  async run(ctx, input) {
    await ctx.find(Building, input.buildingId)
    if (Boolean(input.everyMonths) !== Boolean(input.firstDueOn))
      throw Failure.field('/firstDueOn', 'required', 'Say every how many months, and from which day.')
    if (Boolean(input.everyUnits) !== Boolean(input.meterName))
      throw Failure.field('/meterName', 'required', 'Say what is counted, and every how many of it.')
    const shown = input.everyUnits ? (input.meterValue ?? 0) : null
    return ctx.insert(Plan, {
      ...input,
      nextDueOn: input.firstDueOn ?? null,
      orderCount: 0,
      meterValue: shown,
      meterDue: input.everyUnits ? (shown ?? 0) + input.everyUnits : null,
    })
  },
})
