import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { ref } from '#kernel/schema/fields.ts'
import { Plan } from '../entities/plan.ts'
import { PlanTemplate } from '../entities/plan-template.ts'

const { childId, startsOn, shares } = Plan.fields

export const beginPlan = command('tuition.begin_plan', {
  summary: 'Give a child a plan with the rate and the period of a template',
  route: 'POST /v1/tuition-plan-templates/{id}/plans',
  needs: 'tuition.plan.write',
  on: PlanTemplate,
  input: {
    childId,
    startsOn,
    shares,
    locationId: ref('kernel.location', { help: 'Where the template is for every place.' }).optional(),
  },
  output: Plan,
  status: 201,
  async run(ctx, { id, locationId, ...own }) {
    const { cadence, rate, locationId: usual } = await ctx.find(PlanTemplate, id)
    const place = usual ?? locationId
    if (!place) throw Failure.field('/locationId', 'required', 'Say at which place.')
    return ctx.insert(Plan, { ...own, locationId: place, cadence, weeklyRate: rate })
  },
})
