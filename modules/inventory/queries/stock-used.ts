import { query } from '#kernel/query/query.ts'
import { id, list, money, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { change } from '../entities/quantity.ts'
import { seeCosts } from '../rules.ts'

const sql = `select json_build_object('cost', json_build_object('amount', coalesce(sum(amount), 0)::bigint,
    'currency', $3::text), 'data', coalesce(json_agg(json_build_object('itemId', item_id, 'itemName', item_name,
    'lotId', lot_id, 'lotNumber', lot_number, 'quantity', quantity,
    'cost', json_build_object('amount', amount, 'currency', $3::text)) order by item_name, lot_number), '[]')) as json
  from (select m.item_id, i.name as item_name, m.lot_id, t.number as lot_number, -sum(m.quantity)::bigint as quantity,
      -sum(m.worth_amount)::bigint as amount
    from inventory.movement m join inventory.item i on i.id = m.item_id join inventory.lot t on t.id = m.lot_id
    where m.subject_id = $1 and m.subject_entity = $2 and m.kind in ('issue', 'return')
      and ($4::uuid[] is null or m.location_id = any ($4))
    group by 1, 2, 3, 4) used`

export const stockUsed = query('inventory.stock_used', {
  summary: 'Which lots were used for something, how much, and what that cost',
  route: 'GET /v1/stock-used',
  needs: seeCosts,
  input: { subjectEntity: text({ max: 100 }), subjectId: id() },
  output: {
    cost: money(),
    data: list(
      shape({
        itemId: id(),
        itemName: text(),
        lotId: id(),
        lotNumber: text(),
        quantity: change('Less what came back.'),
        cost: money(),
      }),
    ),
  },
  run: (ctx, { subjectEntity, subjectId }) =>
    ctx.readJson(sql, [subjectId, subjectEntity, ctx.tenant.currency, ctx.actor.locationIds]),
})
