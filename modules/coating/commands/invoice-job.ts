import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import type { Field, InputOf } from '#kernel/schema/field.ts'
import { id, integer, json, list, ref, text } from '#kernel/schema/fields.ts'
import { inputSchema } from '#kernel/schema/object-schema.ts'
import {
  billingErrors,
  type DraftLine,
  issueInvoice,
  issueSplitInvoices,
  payFromDeposits,
} from '#modules/billing/public.ts'
import { Job } from '#modules/work/public.ts'
import { Quote } from '../entities/quote.ts'
import { ShopJob } from '../entities/shop-job.ts'
import { jobInvoiced } from '../events.ts'
import type { ShopJobRow } from '../steps/start-job.ts'

const shareFields = {
  payerId: ref('people.customer'),
  amount: integer({ min: 0, help: 'Minor units; those first, the rest by percent.' }).optional(),
  percent: text({ max: 12, pattern: '^\\d{1,3}(\\.\\d{1,6})?$' }).optional(),
}
const share = json<InputOf<typeof shareFields>>(inputSchema(shareFields) as Field['schema'])

const linesSql = `
  select l ->> 'label' as label, l ->> 'rule' as rule, l ->> 'explanation' as explanation,
    (l ->> 'amount')::bigint as amount
  from (select i.lines, i.position from coating.quote_item i where i.quote_id = $1
    union all select q.lines, 1000000 from coating.quote q where q.id = $1) s
  cross join lateral jsonb_array_elements(s.lines) with ordinality as e(l, o)
  where not (l ->> 'isInternal')::boolean order by s.position, o`

const reworkSql = `select title as label, 'coating.rework' as rule, cause as explanation, price_amount as amount
  from coating.shop_job where parent_id = $1 and payer = 'customer' and price_amount > 0 order by reference`

/** Money taken in advance may hang on an earlier revision. */
const depositsSql = `select distinct d.subject_id as id from billing.deposit d
  join coating.quote q on q.id = d.subject_id join coating.quote own on own.number = q.number
  where own.id = $1 and d.subject_entity = 'coating.quote' and d.status = 'held'`

interface Line {
  label: string
  rule: string
  explanation: string
  amount: number
}

export const invoiceJob = command('coating.invoice_job', {
  summary:
    'Invoice a finished job as it was quoted, to one payer or to several; what was taken in advance pays first',
  route: 'POST /v1/shop-jobs/{id}/invoices',
  needs: 'billing.invoice.write',
  on: ShopJob,
  input: { shares: list(share, { max: 10, help: 'Empty: the customer pays all.' }).default([]) },
  output: { ids: list(id()) },
  status: 201,
  emits: [jobInvoiced],
  errors: {
    ...billingErrors,
    'coating.not_done': {
      status: 409,
      when: 'The job is not finished yet. Move it to its last stage first.',
    },
    'coating.invoiced_already': { status: 409, when: 'The job was invoiced already.' },
    'coating.not_invoiced_alone': { status: 409, when: 'Rework is invoiced with the job it belongs to.' },
  },
  async run(ctx, { id, shares }) {
    const job = await ctx.find(ShopJob, id, { lock: true })
    if (job.parentId) ctx.fail('coating.not_invoiced_alone')
    if (job.invoicedAt) ctx.fail('coating.invoiced_already')
    const { doneAt } = await ctx.find(Job, job.workJobId)
    if (!doneAt) ctx.fail('coating.not_done')
    const draft = {
      currency: job.price.currency,
      lines: await invoiceLines(ctx, job),
      subject: { entity: ShopJob.name, id },
      key: `coating.job:${id}`,
      ...(job.locationId ? { locationId: job.locationId } : {}),
    }
    const invoices = shares.length
      ? await issueSplitInvoices(ctx, { ...draft, shares })
      : [await issueInvoice(ctx, { ...draft, payerId: job.customerId })]
    const held = await ctx.sql.rows<{ id: string }>(depositsSql, [job.quoteId])
    for (const invoice of invoices)
      for (const quote of held) await payFromDeposits(ctx, { entity: Quote.name, id: quote.id }, invoice.id)
    await ctx.update(ShopJob, job, { invoicedAt: ctx.now.toString() })
    const { reference, price, locationId } = job
    ctx.emit(jobInvoiced, { entity: ShopJob.name, rowId: id, locationId, data: { reference, price } })
    return { ids: invoices.map(invoice => invoice.id) }
  },
})

async function invoiceLines(ctx: CommandContext<never>, job: ShopJobRow): Promise<DraftLine[]> {
  const quoted = await ctx.sql.rows<Line>(linesSql, [job.quoteId])
  const redone = await ctx.sql.rows<Line>(reworkSql, [job.id])
  return [...quoted, ...redone].map(({ label, rule, explanation, amount }) => ({
    description: `${job.reference}: ${label}`,
    rule,
    explanation,
    unitAmount: Number(amount),
    category: 'coating',
  }))
}
