import { query } from '#kernel/query/query.ts'
import { bool, day, id, list, money, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { ownCustomers } from '#modules/people/public.ts'
import { documentKinds, invoiceStatuses } from '../rules.ts'
import { lineTaxShape } from '../tax/rate.ts'
import { waysFields, waysSql, waysToPay } from './ways-to-pay.ts'

const amount = (part: string, row: string) =>
  `'${part}', json_build_object('amount', ${row}.${part}_amount, 'currency', ${row}.${part}_currency)`

const sql = `
  select json_build_object(${waysSql(2)}, 'data', coalesce(json_agg(json_build_object('id', i.id, 'payerId', i.payer_id, 'kind', i.kind,
    'reference', i.reference, 'status', i.status, 'issuedOn', i.issued_on, 'dueOn', i.due_on, 'reason', i.reason,
    ${amount('tax', 'i')}, ${amount('total', 'i')}, ${amount('due', 'i')},
    'isPaying', i.due_amount > 0 and exists (select from billing.payment p where p.payer_id = i.payer_id
      and p.status = 'pending' and p.purpose = 'payment' and (p.invoice_id is null or p.invoice_id = i.id)),
    'declined', (select p.decline_reason from billing.payment p where p.invoice_id = i.id and p.status = 'declined'
      and i.due_amount > 0 order by p.id desc limit 1),
    'lines', (select coalesce(json_agg(json_build_object('description', l.description, 'explanation', l.explanation,
        'quantity', l.quantity, 'taxPercent', l.tax_percent, 'taxes', l.taxes, ${amount('total', 'l')}) order by l.position), '[]'::json)
      from billing.invoice_line l where l.invoice_id = i.id)) order by i.issued_on desc, i.id desc), '[]'::json)) as json
  from (select * from billing.invoice i where i.payer_id in ${ownCustomers('$1')} and i.status <> 'void'
    order by i.issued_on desc, i.id desc limit 50) i`

export const ownInvoices = query('billing.own_invoices', {
  summary: 'The last fifty invoices and credit notes of whoever asks, line by line',
  route: 'GET /v1/own-invoices',
  needs: 'billing.own.pay',
  input: {},
  output: {
    ...waysFields,
    data: list(
      shape({
        id: id(),
        payerId: id(),
        kind: oneOf(documentKinds),
        reference: text(),
        status: oneOf(invoiceStatuses),
        issuedOn: day(),
        dueOn: day(),
        reason: text().optional(),
        tax: money(),
        total: money(),
        due: money(),
        isPaying: bool({ help: 'A card is being charged just now.' }),
        declined: text({ help: 'Why the last card was not taken.' }).optional(),
        lines: list(
          shape({
            description: text(),
            explanation: text().optional(),
            quantity: text(),
            taxPercent: text(),
            taxes: list(lineTaxShape),
            total: money(),
          }),
        ),
      }),
    ),
  },
  run: ctx => ctx.readJson(sql, [ctx.actor.id, ...waysToPay(ctx.tenant)]),
})
