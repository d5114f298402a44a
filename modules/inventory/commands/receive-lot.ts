import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { ref, text } from '#kernel/schema/fields.ts'
import { Item } from '../entities/item.ts'
import { Lot } from '../entities/lot.ts'
import { quantity } from '../entities/quantity.ts'
import { stockMoved } from '../events.ts'
import { arrivalErrors, arriveFor } from '../steps/arrive-for.ts'
import { placeOf } from '../steps/place-of.ts'
import { writeMovements } from '../steps/write-movements.ts'

const { itemId, number, expiresOn, attributes, cost } = Lot.fields

export const receiveLot = command('inventory.receive_lot', {
  summary: 'Take a delivery in, as a lot with its last day and what it cost',
  route: 'POST /v1/lots',
  needs: 'inventory.stock.receive',
  input: {
    itemId,
    number,
    quantity: quantity(),
    cost,
    expiresOn,
    attributes,
    locationId: ref('kernel.location', { help: 'May be left out where there is only one.' }).optional(),
    reorderId: ref('inventory.reorder', { help: 'The order that it answers, or part of it.' }).optional(),
    note: text({ max: 300 }).optional(),
  },
  output: Lot,
  status: 201,
  emits: [stockMoved],
  errors: arrivalErrors,
  async run(ctx, { quantity, locationId, reorderId, note, ...input }) {
    const item = await ctx.find(Item, input.itemId, { lock: true })
    if (input.cost.currency !== ctx.tenant.currency)
      throw Failure.field('/cost/currency', 'other_currency', `Stock is reckoned in ${ctx.tenant.currency}.`)
    const place = await placeOf(ctx, locationId)
    const lot = await ctx.insert(Lot, {
      ...input,
      locationId: place.id,
      receivedOn: place.today,
      receivedQuantity: quantity,
      onHand: 0,
    })
    const about = { itemId: item.id, locationId: place.id, note }
    await writeMovements(ctx, [{ lotId: lot.id, quantity }], {
      ...about,
      kind: 'receive',
      reason: 'delivery',
    })
    if (reorderId) await arriveFor(ctx, reorderId, item.id, quantity)
    return { ...lot, onHand: quantity }
  },
})
