import { command } from '#kernel/command/command.ts'
import { oneOf, text } from '#kernel/schema/fields.ts'
import { Item } from '../entities/item.ts'
import { Lot } from '../entities/lot.ts'
import { Movement } from '../entities/movement.ts'
import { change } from '../entities/quantity.ts'
import { stockErrors } from '../errors.ts'
import { stockMoved } from '../events.ts'
import { lossReasons } from '../rules.ts'
import { subjectFields, subjectOf } from '../steps/subject.ts'
import { writeMovements } from '../steps/write-movements.ts'

export const adjust = command('inventory.adjust', {
  summary: 'Correct what a lot holds, saying why: expired, spilled, cleaned out …',
  route: 'POST /v1/lots/{id}/adjustments',
  needs: 'inventory.stock.adjust',
  input: {
    change: change('Negative: it is gone.'),
    reason: oneOf(lossReasons),
    note: text({ max: 300 }).optional(),
    ...subjectFields,
  },
  output: Movement,
  status: 201,
  emits: [stockMoved],
  errors: {
    ...stockErrors,
    'inventory.no_change': { status: 422, when: 'A correction of nothing corrects nothing.' },
  },
  async run(ctx, { id, change, reason, note, ...given }) {
    const subject = subjectOf(given)
    if (change === 0) ctx.fail('inventory.no_change')
    const lot = await ctx.find(Lot, id)
    await ctx.find(Item, lot.itemId, { lock: true })
    const about = { itemId: lot.itemId, locationId: lot.locationId, reason, note, subject }
    const [movement] = await writeMovements(ctx, [{ lotId: id, quantity: change }], {
      ...about,
      kind: 'adjust',
    })
    return movement
  },
})
