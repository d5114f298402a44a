import { query } from '#kernel/query/query.ts'
import { id, list, money, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { ownCustomers } from '#modules/people/public.ts'

const sql = `
  select l.invoice_id as "invoiceId", l.description, l.explanation,
    json_build_object('amount', l.total_amount, 'currency', l.total_currency) as total
  from billing.invoice_line l
  where l.invoice_id in (select i.id from billing.invoice i where i.payer_id in ${ownCustomers('$1::uuid')}
    order by i.issued_on desc, i.id desc limit 100)
  order by l.invoice_id desc, l.position`

/** Whoever pays may see how a sum came about, of their own invoices alone. */
export const ownLines = query('tuition.own_lines', {
  summary: 'What the invoices of the caller’s own customers are for, line by line, with how each came about',
  route: 'GET /v1/own-invoice-lines',
  needs: 'billing.balance.read',
  input: {},
  output: {
    data: list(
      shape({
        invoiceId: id(),
        description: text({ max: 500 }),
        explanation: text({ max: 500 }).optional(),
        total: money(),
      }),
      { max: 5000 },
    ),
  },
  run: async ctx => ({ data: await ctx.read(sql, [ctx.actor.id]) }),
})
