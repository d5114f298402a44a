import { actorMayAt } from '#kernel/access/actor.ts'
import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { day, integer, list, ref } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { billingErrors, Invoice, invoiceIssued } from '#modules/billing/public.ts'
import { Plan } from '../entities/plan.ts'
import { periodOf } from '../rules/period.ts'
import { billPeriod } from '../steps/bill-period.ts'

// Locked in one order, so that two runs at once do not wait for each other for ever.
const sql = `select id from tuition.plan where location_id = $1 and archived_at is null
  and starts_on <= $2::date + 370 and (ends_on is null or ends_on >= $2::date - 370) order by id for no key update`

export const runBilling = command('tuition.run_billing', {
  summary:
    'Invoice the current period of every plan of a place; whoever has been invoiced already is left alone',
  route: 'POST /v1/tuition-runs',
  needs: 'tuition.week.bill',
  input: { locationId: ref('kernel.location'), on: day({ help: 'Any day of the periods that are meant.' }) },
  output: {
    planCount: integer({ help: 'Plans that run in their period.' }),
    data: list(shape(Invoice.allFields), { max: 10_000 }),
  },
  status: 201,
  emits: [invoiceIssued],
  errors: billingErrors,
  async run(ctx, { locationId, on }) {
    const place = await ctx.sql.one('select id from kernel.location where id = $1', [locationId])
    if (!place || !actorMayAt(ctx.actor, locationId)) throw Failure.notFound()
    const plans = await ctx.sql.rows<{ id: string }>(sql, [locationId, on])
    const data = []
    let planCount = 0
    for (const { id } of plans) {
      const plan = await ctx.find(Plan, id)
      const invoices = await billPeriod(ctx, plan, periodOf(plan.cadence, on, plan.startsOn))
      if (invoices) planCount++
      data.push(...(invoices ?? []))
    }
    return { planCount, data }
  },
})
