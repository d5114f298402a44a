import { command } from '#kernel/command/command.ts'
import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { ref, text } from '#kernel/schema/fields.ts'
import { Item } from '../entities/item.ts'
import { Lot } from '../entities/lot.ts'
import { quantity } from '../entities/quantity.ts'
import { stockErrors } from '../errors.ts'
import { stockMoved } from '../events.ts'
import { placeOf } from '../steps/place-of.ts'
import { writeMovements } from '../steps/write-movements.ts'

export const transferLot = command('inventory.transfer_lot', {
  summary: 'Move part of a lot to another location; it stays the same lot',
  route: 'POST /v1/lots/{id}/transfers',
  needs: 'inventory.stock.transfer',
  input: { quantity: quantity(), locationId: ref('kernel.location'), note: text({ max: 300 }).optional() },
  output: Lot,
  status: 201,
  emits: [stockMoved],
  errors: stockErrors,
  async run(ctx, { id, quantity, locationId, note }) {
    const lot = await ctx.find(Lot, id)
    await ctx.find(Item, lot.itemId, { lock: true })
    const place = await placeOf(ctx, locationId)
    if (place.id === lot.locationId)
      throw Failure.field('/locationId', 'same_place', 'It lies there already.')
    const there = await sameLotAt(ctx, lot, place.id)
    const about = { itemId: lot.itemId, kind: 'transfer', reason: 'moved', note } as const
    await writeMovements(ctx, [{ lotId: lot.id, quantity: -quantity }], {
      ...about,
      locationId: lot.locationId,
    })
    await writeMovements(ctx, [{ lotId: there.id, quantity }], { ...about, locationId: place.id })
    return ctx.find(Lot, there.id)
  },
})

const thereSql = `select ${jsonOf(Lot.allFields)} as row from inventory.lot t
  where t.location_id = $2 and (t.id = $1 or t.origin_lot_id = $1)`

/** The same delivery at the other place: it came from there, was moved there before, or is moved now. */
async function sameLotAt(ctx: CommandContext<never>, lot: Row<typeof Lot>, locationId: string) {
  const originLotId = lot.originLotId ?? lot.id
  const known = await ctx.sql.one<{ row: Row<typeof Lot> }>(thereSql, [originLotId, locationId])
  if (known) return known.row
  const { itemId, number, receivedOn, expiresOn, openedOn, attributes, receivedQuantity, cost } = lot
  const same = { itemId, number, receivedOn, expiresOn, openedOn, attributes, receivedQuantity, cost }
  return ctx.insert(Lot, { ...same, originLotId, locationId, onHand: 0 })
}
