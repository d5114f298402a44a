import { command } from '#kernel/command/command.ts'
import { integer, list } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { billingErrors, Invoice, invoiceIssued, issueInvoice } from '#modules/billing/public.ts'
import { presets } from '../settings.ts'

interface Overdue {
  id: string
  reference: string
  dueOn: string
  payerId: string
  locationId: string | null
  currency: string
}

// A fee bears no fee of its own.
const sql = `select i.id, i.reference, i.due_on as "dueOn", i.payer_id as "payerId", i.location_id as "locationId",
    i.due_currency as currency
  from billing.invoice i
  where i.kind = 'invoice' and i.due_amount > 0 and i.due_on + $2::integer < $1::date
    and exists (select from billing.invoice_line l where l.invoice_id = i.id and l.rule = 'tuition.week')
  order by i.id limit 1000`

export const chargeOverdue = command('tuition.charge_overdue', {
  summary:
    'Put the fee of the house on tuition that is overdue beyond its days of grace; once for each invoice',
  route: 'POST /v1/overdue-fees',
  needs: 'tuition.late_pickup.charge',
  input: {},
  output: { data: list(shape(Invoice.allFields), { max: 1000 }), overdueCount: integer() },
  status: 201,
  emits: [invoiceIssued],
  errors: {
    ...billingErrors,
    'tuition.no_overdue_fee': {
      status: 409,
      when: 'The house charges no fee for overdue invoices: see settings.',
    },
  },
  async run(ctx) {
    const { settings, timezone } = ctx.tenant
    const unitAmount = Number(settings.overdueFee ?? presets.overdueFee)
    const days = Number(settings.overdueDays ?? presets.overdueDays)
    if (unitAmount === 0) ctx.fail('tuition.no_overdue_fee')
    const today = ctx.now.toZonedDateTimeISO(timezone).toPlainDate().toString()
    const overdue = (await ctx.sql.rows<Overdue>(sql, [today, days])).filter(
      ({ locationId }) =>
        !ctx.actor.locationIds || (locationId && ctx.actor.locationIds.includes(locationId)),
    )
    const data = []
    for (const { id, reference, dueOn, payerId, locationId, currency } of overdue) {
      const line = {
        description: `Late payment of ${reference}`,
        rule: 'tuition.overdue',
        explanation: `Due ${dueOn}, ${days} days of grace`,
        unitAmount,
        category: 'late_fees',
      }
      const about = { payerId, currency, lines: [line], ...(locationId ? { locationId } : {}) }
      data.push(await issueInvoice(ctx, { ...about, key: `overdue/${id}` }))
    }
    return { data, overdueCount: overdue.length }
  },
})
