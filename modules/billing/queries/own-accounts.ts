import { query } from '#kernel/query/query.ts'
import { bool, id, instant, integer, list, money, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { ownCustomers } from '#modules/people/public.ts'
import { paymentMethods } from '../rules.ts'
import { waysFields, waysSql, waysToPay } from './ways-to-pay.ts'

const own = `from billing.payment p where p.payer_id = c.id and p.purpose = 'payment'`

const sql = `
  select json_build_object(${waysSql(2)}, 'data', coalesce(json_agg(json_build_object(
    'payerId', c.id, 'name', c.name,
    'owed', json_build_object('amount', b.owed, 'currency', $5::text),
    'storeCredit', json_build_object('amount', b.credit, 'currency', $5::text),
    'isPaying', exists (select ${own} and p.status = 'pending'),
    'isDeclined', b.owed > 0 and coalesce((select p.status = 'declined' ${own} order by p.id desc limit 1), false),
    'payments', (select coalesce(json_agg(json_build_object('id', p.id, 'number', p.number, 'method', p.method,
        'receivedAt', p.received_at, 'amount', json_build_object('amount', p.amount_amount, 'currency', p.amount_currency))
        order by p.id desc), '[]'::json)
      from (select p.* ${own} and p.status = 'succeeded' order by p.id desc limit 24) p)) order by c.name, c.id), '[]'::json)) as json
  from people.customer c
  cross join lateral (
    select coalesce(sum(p.amount) filter (where p.account = 'receivable/' || c.id), 0)::bigint as owed,
      coalesce(-sum(p.amount) filter (where p.account = 'store_credit/' || c.id), 0)::bigint as credit
    from billing.posting p where p.currency = $5 and p.account in ('receivable/' || c.id, 'store_credit/' || c.id)
  ) b
  where c.id in ${ownCustomers('$1')} and c.archived_at is null`

export const ownAccounts = query('billing.own_accounts', {
  summary: 'What whoever asks owes, how it can be paid, and what was paid last',
  route: 'GET /v1/own-accounts',
  needs: 'billing.own.pay',
  input: {},
  output: {
    ...waysFields,
    data: list(
      shape({
        payerId: id(),
        name: text(),
        owed: money({ help: 'In the currency of the business.' }),
        storeCredit: money(),
        isPaying: bool({ help: 'A card is being charged just now.' }),
        isDeclined: bool({ help: 'The last card was not taken, and something is still owed.' }),
        payments: list(
          shape({
            id: id(),
            number: integer(),
            method: oneOf(paymentMethods),
            receivedAt: instant(),
            amount: money(),
          }),
        ),
      }),
    ),
  },
  run: ctx => ctx.readJson(sql, [ctx.actor.id, ...waysToPay(ctx.tenant), ctx.tenant.currency]),
})
