import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { day, id, instant, integer, list, money, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { documentKinds, invoiceStatuses, paymentMethods, paymentStatuses } from '../rules.ts'
import { mayBeSeen, viewerOf } from './payer-access.ts'

const amount = (part: string, row: string) =>
  `'${part}', json_build_object('amount', ${row}.${part}_amount, 'currency', ${row}.${part}_currency)`

const sql = `
  select json_build_object(
    'invoices', (select coalesce(json_agg(json_build_object('id', i.id, 'kind', i.kind, 'reference', i.reference,
        'status', i.status, 'issuedOn', i.issued_on, 'dueOn', i.due_on, ${amount('total', 'i')}, ${amount('due', 'i')})
        order by i.issued_on desc, i.id desc), '[]'::json)
      from (select * from billing.invoice i where i.payer_id = c.id order by i.issued_on desc, i.id desc limit 100) i),
    'payments', (select coalesce(json_agg(json_build_object('id', p.id, 'number', p.number, 'method', p.method,
        'status', p.status, 'receivedAt', p.received_at, ${amount('amount', 'p')}) order by p.id desc), '[]'::json)
      from (select * from billing.payment p where p.payer_id = c.id order by p.id desc limit 100) p)) as json
  from people.customer c where c.id = $1 and ${mayBeSeen(2)}`

export const statement = query('billing.statement', {
  summary: 'The last hundred invoices and payments of a payer, for those who may see their balance',
  route: 'GET /v1/customers/{id}/statement',
  needs: 'billing.balance.read',
  input: {},
  output: {
    invoices: list(
      shape({
        id: id(),
        kind: oneOf(documentKinds),
        reference: text(),
        status: oneOf(invoiceStatuses),
        issuedOn: day(),
        dueOn: day(),
        total: money(),
        due: money(),
      }),
    ),
    payments: list(
      shape({
        id: id(),
        number: integer(),
        method: oneOf(paymentMethods),
        status: oneOf(paymentStatuses),
        receivedAt: instant().optional(),
        amount: money(),
      }),
    ),
  },
  async run(ctx, input) {
    const sheet = await ctx.readJson(sql, [input.id, ...viewerOf(ctx)])
    if (sheet.text === 'null') throw Failure.notFound()
    return sheet
  },
})
