import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { day, integer, list } from '#kernel/schema/fields.ts'
import { daysAhead, type PlanFacts } from '../upkeep/due.ts'

const sql = `select mode, every_months as "everyMonths", first_due_on as "firstDueOn", next_due_on as "nextDueOn",
    order_count as "orderCount", every_units as "everyUnits", meter_value as "meterValue", meter_due as "meterDue"
  from property.plan
  where id = $1 and ($2::uuid[] is null or location_id = any ($2))`

export const planCalendar = query('property.plan_calendar', {
  summary: 'The days on which a plan will be due, as far as they can be known',
  route: 'GET /v1/maintenance-plans/{id}/calendar',
  needs: 'property.plan.read',
  input: { count: integer({ min: 1, max: 60, help: '2 unless given.' }).optional() },
  output: { data: list(day()) },
  async run(ctx, { id, count }) {
    const [plan] = await ctx.read<PlanFacts>(sql, [id, ctx.actor.locationIds])
    if (!plan) throw Failure.notFound()
    return { data: daysAhead(plan, count ?? 2) }
  },
})
