import { decodeCursor, encodeCursor } from '#kernel/entity/cursor.ts'
import { query } from '#kernel/query/query.ts'
import { bool, day, id, integer, list, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { amountHeld, change } from '../entities/quantity.ts'
import { standings } from '../picking/pick.ts'
import { stockUnits } from '../rules.ts'
import { positionColumns, positionSql } from '../sql/position.ts'

const lots = `(select coalesce(json_agg(json_build_object('id', t.id, 'number', t.number, 'onHand', t.on_hand,
    'receivedQuantity', t.received_quantity, 'locationId', t.location_id, 'lastOn', d.last_on,
    'openedOn', t.opened_on, 'standing', case when t.blocked_reason is not null then 'blocked'
      when t.expires_on < d.today then 'expired' when d.last_on < d.today then 'opened_too_long' else 'good' end)
    order by d.last_on nulls last, t.received_on, t.id), '[]')
  from inventory.lot t join kernel.location l on l.id = t.location_id
  cross join lateral (select ($1::timestamptz at time zone l.timezone)::date as today,
    least(t.expires_on, t.opened_on + i.opened_days) as last_on) d
  where t.item_id = i.id and t.on_hand > 0 and t.archived_at is null
    and ($2::uuid[] is null or t.location_id = any ($2))) as lots`

const sql = `select i.id, i.sku, i.name, i.unit, i.category, ${positionColumns},
    p.usable - p.reserved as available, coalesce(p.usable - p.reserved + p.on_order <= p.point, false) as "isShort", ${lots}
  from inventory.item i ${positionSql('$1', '$2::uuid[]')}
  where i.archived_at is null and ($3::text is null or i.name ilike $3 or i.sku ilike $3)
    and ($4::uuid is null or i.id = $4)
    and ($5::text is null or (i.name, i.id) > ($5, $6::uuid))
    and (not $7 or coalesce(p.usable - p.reserved + p.on_order <= p.point, false))
  order by i.name, i.id limit $8`

const like = (words: string) => `%${words.replace(/[\\%_]/g, '\\$&')}%`

export const stock = query('inventory.stock', {
  summary: 'What there is of each item: on hand, set aside, on order, and its lots in the order they expire',
  route: 'GET /v1/stock',
  needs: 'inventory.item.read',
  input: {
    q: text({ max: 100 }).optional(),
    itemId: id().optional(),
    isShort: bool({ help: 'Only what is at its reorder point or below.' }).default(false),
    limit: integer({ min: 1, max: 200 }).default(50),
    cursor: text({ max: 1000 }).optional(),
  },
  output: {
    data: list(
      shape({
        id: id(),
        sku: text(),
        name: text(),
        unit: oneOf(stockUnits),
        category: text().optional(),
        onHand: amountHeld(),
        usable: amountHeld('Without lots that may not be used.'),
        reserved: amountHeld(),
        onOrder: amountHeld(),
        available: change('Usable less reserved.'),
        point: amountHeld('Where it is reordered.').optional(),
        isShort: bool(),
        lots: list(
          shape({
            id: id(),
            number: text(),
            onHand: amountHeld(),
            receivedQuantity: amountHeld(),
            locationId: id(),
            lastOn: day().optional(),
            openedOn: day().optional(),
            standing: oneOf(standings),
          }),
        ),
      }),
    ),
    nextCursor: text().optional(),
  },
  async run(ctx, { q, itemId, isShort, limit, cursor }) {
    const [name, id] = cursor ? decodeCursor(cursor, 'stock', 2) : [null, null]
    const words = q ? like(q) : null
    const places = ctx.actor.locationIds
    const values = [ctx.now.toString(), places, words, itemId ?? null, name, id, isShort, limit + 1]
    const rows = await ctx.read<{ id: string; name: string }>(sql, values)
    const data = rows.slice(0, limit)
    const last = data.at(-1)
    const hasMore = rows.length > limit && last
    return { data, nextCursor: hasMore ? encodeCursor({ sort: 'stock', keys: [last.name, last.id] }) : null }
  },
})
