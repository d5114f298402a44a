import { query } from '#kernel/query/query.ts'
import { currency, integer, list, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'

// Accounts of payers are summed under one name: the sheet stays short however many payers there are.
const sql = `
  select json_build_object('data', coalesce(json_agg(s order by s.currency, s.account), '[]'::json)) as json from (
    select case when a.payer_id is null then a.code else split_part(a.code, '/', 1) end as account, a.kind, a.currency,
      coalesce(sum(p.amount), 0)::bigint as balance
    from billing.account a
    left join billing.posting p on p.account = a.code and p.currency = a.currency
    group by 1, 2, 3) s`

export const ledgerBalances = query('billing.ledger_balances', {
  summary: 'Every account with its balance: debits positive, credits negative, zero in all',
  route: 'GET /v1/ledger-balances',
  needs: 'billing.ledger.read',
  input: {},
  output: {
    data: list(
      shape({
        account: text(),
        kind: oneOf(['asset', 'liability', 'income', 'expense']),
        currency: currency(),
        balance: integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER }),
      }),
      { max: 10_000 },
    ),
  },
  run: ctx => ctx.readJson(sql),
})
