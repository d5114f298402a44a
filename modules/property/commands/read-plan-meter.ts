import { command } from '#kernel/command/command.ts'
import { ref } from '#kernel/schema/fields.ts'
import { Plan } from '../entities/plan.ts'
import { PlanOrder } from '../entities/plan-order.ts'
import { PlanReading } from '../entities/plan-reading.ts'
import { afterReaching } from '../upkeep/due.ts'

const { readOn, value, isNewMeter } = PlanReading.fields

export const readPlanMeter = command('property.read_plan_meter', {
  summary: 'Write down what the meter of a plan shows; upkeep is ordered when it has counted enough',
  route: 'POST /v1/maintenance-plans/{id}/readings',
  needs: 'property.plan.operate',
  on: Plan,
  input: { readOn, value, isNewMeter },
  output: {
    ...PlanReading.allFields,
    orderId: ref('property.plan_order', { help: 'What was ordered by it.' }).optional(),
  },
  status: 201,
  errors: {
    'property.no_meter': { status: 409, when: 'The plan goes by the calendar alone.' },
    'property.reading_out_of_order': {
      status: 422,
      when: 'The meter would run backwards; see before. A new meter must be named as one.',
    },
  },
  async run(ctx, { id, ...reading }) {
    const plan = await ctx.find(Plan, id, { lock: true })
    const before = plan.meterValue
    if (!plan.everyUnits || before === null) return ctx.fail('property.no_meter')
    if (!reading.isNewMeter && reading.value < before) ctx.fail('property.reading_out_of_order', { before })
    const row = await ctx.insert(PlanReading, { ...reading, planId: id })
    // What was left to count when the meter was replaced is counted by the new one.
    const left = (plan.meterDue ?? 0) - before
    const due = plan.meterDue !== null && reading.isNewMeter ? reading.value + left : plan.meterDue
    const read = { meterValue: reading.value, meterDue: due }
    if (due === null || reading.value < due) {
      await ctx.update(Plan, plan, read)
      return { ...row, orderId: null }
    }
    await ctx.update(Plan, plan, { ...read, ...afterReaching({ ...plan, ...read }, reading.value) })
    const order = { planId: id, dueOn: reading.readOn, cause: 'meter', meterDue: due } as const
    return { ...row, orderId: (await ctx.insert(PlanOrder, order)).id }
  },
})
