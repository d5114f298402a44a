import { command } from '#kernel/command/command.ts'
import { ref, text } from '#kernel/schema/fields.ts'
import { quantity } from '../entities/quantity.ts'
import { stockErrors } from '../errors.ts'
import { stockMoved } from '../events.ts'
import { issueStock, useExpired } from '../steps/issue-stock.ts'
import { subjectFields, subjectOf } from '../steps/subject.ts'
import { issuedShape } from './answers.ts'

export const issue = command('inventory.issue', {
  summary: 'Take stock out; what expires first goes first unless a lot is named',
  route: 'POST /v1/items/{id}/issues',
  needs: 'inventory.stock.issue',
  input: {
    quantity: quantity(),
    lotId: ref('inventory.lot').optional(),
    locationId: ref('kernel.location').optional(),
    overrideReason: text({ max: 300, help: `For a lot past its last day. Needs ${useExpired}.` }).optional(),
    note: text({ max: 300 }).optional(),
    ...subjectFields,
  },
  output: issuedShape,
  status: 201,
  emits: [stockMoved],
  errors: stockErrors,
  async run(ctx, { id: itemId, subjectEntity, subjectId, ...input }) {
    const subject = subjectOf({ subjectEntity, subjectId })
    const { picks, skipped, cost } = await issueStock(ctx, { ...input, itemId, subject })
    return { picks, skipped, cost, quantity: input.quantity }
  },
})
