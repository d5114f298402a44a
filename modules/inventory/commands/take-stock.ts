import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import type { Field, InputOf } from '#kernel/schema/field.ts'
import { json, list, ref, text } from '#kernel/schema/fields.ts'
import { inputSchema } from '#kernel/schema/object-schema.ts'
import { amountHeld } from '../entities/quantity.ts'
import { Stocktake } from '../entities/stocktake.ts'
import { stockMoved } from '../events.ts'
import { worthOf } from '../steps/cost-of.ts'
import { placeOf } from '../steps/place-of.ts'
import { writeMovements } from '../steps/write-movements.ts'

const countFields = { lotId: ref('inventory.lot'), counted: amountHeld() }
const count = json<InputOf<typeof countFields>>(inputSchema(countFields) as Field['schema'])

export const takeStock = command('inventory.take_stock', {
  summary: 'Enter what was counted; what differs is corrected',
  route: 'POST /v1/stocktakes',
  needs: 'inventory.stock.count',
  input: {
    counts: list(count, { max: 1000 }),
    locationId: ref('kernel.location').optional(),
    note: text({ max: 500 }).optional(),
  },
  output: Stocktake,
  status: 201,
  emits: [stockMoved],
  async run(ctx, { counts, locationId, note }) {
    const place = await placeOf(ctx, locationId)
    const counted = new Map(counts.map(one => [one.lotId, one.counted]))
    const lots = await lockLots(ctx, [...counted.keys()], place.id)
    const lines = lots.map(({ lotId, itemId, expected }) => ({
      itemId,
      lotId,
      expected,
      counted: counted.get(lotId)!,
      difference: counted.get(lotId)! - expected,
    }))
    const differing = lines.filter(({ difference }) => difference !== 0)
    const movements = []
    for (const [itemId, ofItem] of Map.groupBy(differing, line => line.itemId)) {
      const parts = ofItem.map(({ lotId, difference }) => ({ lotId, quantity: difference }))
      const about = { itemId, locationId: place.id, kind: 'adjust', reason: 'count', note } as const
      movements.push(...(await writeMovements(ctx, parts, about)))
    }
    return ctx.insert(Stocktake, {
      number: await ctx.nextNumber(Stocktake.name),
      locationId: place.id,
      note,
      lines: lines.map(({ itemId: _, ...line }) => line),
      difference: worthOf(movements, ctx.tenant.currency),
    })
  },
})

const lockSql = `select t.id as "lotId", t.item_id as "itemId", t.on_hand as expected from inventory.lot t
  where t.id = any ($1::uuid[]) and t.location_id = $2 order by t.id for no key update of t`

async function lockLots(ctx: CommandContext<never>, lotIds: string[], locationId: string) {
  const found = await ctx.sql.rows<{ lotId: string; itemId: string; expected: number }>(lockSql, [
    lotIds,
    locationId,
  ])
  if (found.length === lotIds.length) return found
  throw Failure.field('/counts', 'unknown_reference', 'One of the lots does not lie here.')
}
