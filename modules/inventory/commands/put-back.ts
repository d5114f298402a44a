import { command } from '#kernel/command/command.ts'
import { id, list, money, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { quantity } from '../entities/quantity.ts'
import { stockErrors } from '../errors.ts'
import { stockMoved } from '../events.ts'
import { worthOf } from '../steps/cost-of.ts'
import { returnStock } from '../steps/return-stock.ts'

export const putBack = command('inventory.return', {
  summary: 'Put back what was taken for something and not used',
  route: 'POST /v1/items/{id}/returns',
  needs: 'inventory.stock.issue',
  input: {
    quantity: quantity(),
    subjectEntity: text({ max: 100 }),
    subjectId: id(),
    lotId: ref('inventory.lot').optional(),
    note: text({ max: 300 }).optional(),
  },
  output: { lots: list(shape({ lotId: id(), quantity: quantity() })), worth: money() },
  status: 201,
  emits: [stockMoved],
  errors: stockErrors,
  async run(ctx, { id: itemId, subjectEntity, subjectId, ...input }) {
    const subject = { entity: subjectEntity, id: subjectId }
    const movements = await returnStock(ctx, { ...input, itemId, subject })
    const lots = movements.map(({ lotId, quantity }) => ({ lotId, quantity }))
    return { lots, worth: worthOf(movements, ctx.tenant.currency) }
  },
})
