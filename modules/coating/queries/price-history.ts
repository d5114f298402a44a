import { query } from '#kernel/query/query.ts'
import { day, id, integer, list, money, oneOf } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { quoteStatuses } from '../rules.ts'

const sql = `select q.id as "quoteId", q.number, q.revision, q.status, q.created_at::date::text as "on", i.count,
    json_build_object('amount', i.price_amount, 'currency', i.price_currency) as price,
    json_build_object('amount', round(i.price_amount::numeric / i.count)::bigint, 'currency', i.price_currency) as each
  from coating.quote_item i join coating.quote q on q.id = i.quote_id
  where i.part_id = $1 and q.status <> 'superseded' order by q.created_at desc, q.id desc limit 100`

export const priceHistory = query('coating.price_history', {
  summary: 'What a part was quoted at, newest first',
  route: 'GET /v1/parts/{id}/price-history',
  needs: 'coating.quote.read',
  input: {},
  output: {
    data: list(
      shape({
        quoteId: id(),
        number: integer(),
        revision: integer(),
        status: oneOf(quoteStatuses),
        on: day(),
        count: integer(),
        price: money(),
        each: money(),
      }),
    ),
  },
  run: async (ctx, { id: partId }) => ({ data: await ctx.read(sql, [partId]) }),
})
