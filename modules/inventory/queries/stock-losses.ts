import { query } from '#kernel/query/query.ts'
import { day, id, list, money, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { change } from '../entities/quantity.ts'
import { lossReasons, seeCosts } from '../rules.ts'

const sql = `select json_build_object(
    'total', json_build_object('amount', coalesce(sum(amount), 0)::bigint, 'currency', $3::text),
    'data', coalesce(json_agg(json_build_object('itemId', item_id, 'itemName', name, 'reason', reason,
      'quantity', quantity, 'worth', json_build_object('amount', amount, 'currency', $3::text))
      order by amount desc, name, reason), '[]')) as json
  from (select m.item_id, i.name, m.reason, -sum(m.quantity)::bigint as quantity, -sum(m.worth_amount)::bigint as amount
    from inventory.movement m
    join inventory.item i on i.id = m.item_id
    join kernel.location l on l.id = m.location_id
    where m.kind = 'adjust' and (m.created_at at time zone l.timezone)::date between $1::date and $2::date
      and ($4::uuid[] is null or m.location_id = any ($4))
    group by 1, 2, 3) lost`

export const stockLosses = query('inventory.stock_losses', {
  summary: 'What was lost and why, the dearest first; what was found by counting is taken off',
  route: 'GET /v1/stock-losses',
  needs: seeCosts,
  input: { from: day(), to: day() },
  output: {
    total: money(),
    data: list(
      shape({
        itemId: id(),
        itemName: text(),
        reason: oneOf(lossReasons),
        quantity: change(),
        worth: money(),
      }),
    ),
  },
  run: (ctx, { from, to }) => ctx.readJson(sql, [from, to, ctx.tenant.currency, ctx.actor.locationIds]),
})
