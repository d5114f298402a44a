import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { currency, integer } from '#kernel/schema/fields.ts'
import { mayBeSeen, viewerOf } from './payer-access.ts'

const sql = `
  select json_build_object('currency', $2::text, 'owed', b.owed, 'storeCredit', b.credit, 'depositsHeld', b.held,
    'balance', b.owed - b.credit) as json
  from people.customer c
  cross join lateral (
    select coalesce(sum(p.amount) filter (where p.account = 'receivable/' || c.id), 0)::bigint as owed,
      coalesce(-sum(p.amount) filter (where p.account = 'store_credit/' || c.id), 0)::bigint as credit,
      coalesce(-sum(p.amount) filter (where p.account = 'deposits_held/' || c.id), 0)::bigint as held
    from billing.posting p where p.currency = $2
      and p.account in ('receivable/' || c.id, 'store_credit/' || c.id, 'deposits_held/' || c.id)
  ) b
  where c.id = $1 and ${mayBeSeen(3)}`

/** Who may see one payer's balance may not see another's: theirs answers as one that does not exist. */
export const balance = query('billing.balance', {
  summary: 'What a payer owes, has as store credit and has deposited, in minor units',
  route: 'GET /v1/customers/{id}/balance',
  needs: 'billing.balance.read',
  input: { currency: currency({ help: 'The tenant’s own unless given.' }).optional() },
  output: {
    currency: currency(),
    owed: integer({ max: Number.MAX_SAFE_INTEGER }),
    storeCredit: integer({ max: Number.MAX_SAFE_INTEGER }),
    depositsHeld: integer({ max: Number.MAX_SAFE_INTEGER }),
    balance: integer({
      min: -Number.MAX_SAFE_INTEGER,
      max: Number.MAX_SAFE_INTEGER,
      help: 'Owed less store credit.',
    }),
  },
  async run(ctx, input) {
    const values = [input.id, input.currency ?? ctx.tenant.currency, ...viewerOf(ctx)]
    const sheet = await ctx.readJson(sql, values)
    if (sheet.text === 'null') throw Failure.notFound()
    return sheet
  },
})
