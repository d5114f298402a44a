import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { id, instant, list, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { change } from '../entities/quantity.ts'

// All parts of the maker's lot, wherever they were moved: a recall is of the lot, not of the shelf.
const sql = `select json_build_object('itemId', t.item_id, 'number', t.number,
    'data', (select coalesce(json_agg(json_build_object('subjectEntity', u.subject_entity, 'subjectId', u.subject_id,
        'quantity', u.quantity, 'firstAt', u.first_at, 'lastAt', u.last_at) order by u.first_at, u.subject_id), '[]')
      from (select m.subject_entity, m.subject_id, -sum(m.quantity)::bigint as quantity,
          min(m.created_at) as first_at, max(m.created_at) as last_at
        from inventory.movement m join inventory.lot l on l.id = m.lot_id
        where l.item_id = t.item_id and l.number = t.number and m.kind in ('issue', 'return')
          and m.subject_id is not null and ($2::uuid[] is null or m.location_id = any ($2))
        group by 1, 2 having sum(m.quantity) < 0) u)) as json
  from inventory.lot t where t.id = $1 and ($2::uuid[] is null or t.location_id = any ($2))`

export const lotUses = query('inventory.lot_uses', {
  summary: 'Where a lot went: everything that used it, for a recall',
  route: 'GET /v1/lots/{id}/uses',
  needs: 'inventory.movement.read',
  input: {},
  output: {
    itemId: id(),
    number: text(),
    data: list(
      shape({
        subjectEntity: text(),
        subjectId: id(),
        quantity: change('Less what came back.'),
        firstAt: instant(),
        lastAt: instant(),
      }),
    ),
  },
  async run(ctx, { id }) {
    const found = await ctx.readJson(sql, [id, ctx.actor.locationIds])
    if (found.text === 'null') throw Failure.notFound()
    return found
  },
})
