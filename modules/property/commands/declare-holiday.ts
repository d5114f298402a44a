import { command } from '#kernel/command/command.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import { Holiday } from '../entities/holiday.ts'
import { ServiceRequest } from '../entities/request.ts'
import type { RequestRow } from '../requests/change-request.ts'
import { duesOf } from '../requests/clock.ts'
import { clockFacts, policyErrors } from '../requests/clock-facts.ts'

const { locationId, heldOn, name } = Holiday.fields

const waitingSql = `select ${jsonOf(ServiceRequest.allFields)} as row from property.request t
  where t.location_id = $1 and t.status in ('open', 'processing', 'deferred') and t.archived_at is null
    and (t.resolution_due_at is null or t.resolution_due_at >= $2::date - 1)
  order by t.id for no key update`

export const declareHoliday = command('property.declare_holiday', {
  summary: 'Close a place for a day; what is due later moves, and each request’s history says so',
  route: 'POST /v1/holidays',
  needs: 'property.policy.write',
  input: { locationId, heldOn, name },
  output: Holiday,
  status: 201,
  errors: policyErrors,
  async run(ctx, input) {
    const holiday = await ctx.insert(Holiday, input)
    const waiting = await ctx.sql.rows<{ row: RequestRow }>(waitingSql, [input.locationId, input.heldOn])
    const priorities = [...new Set(waiting.map(({ row }) => row.priority))]
    for (const priority of priorities) {
      const facts = await clockFacts(ctx, input.locationId, priority)
      for (const { row } of waiting.filter(one => one.row.priority === priority))
        await ctx.update(ServiceRequest, row, duesOf(row, facts, ctx.now))
    }
    return holiday
  },
})
