import { command } from '#kernel/command/command.ts'
import { amountHeld } from '../entities/quantity.ts'
import { Weighing } from '../entities/weighing.ts'
import { stockMoved } from '../events.ts'
import { weighBack, weighErrors } from '../steps/weigh-back.ts'
import { issuedShape } from './answers.ts'

export const weighIn = command('inventory.weigh_in', {
  summary: 'Weigh the container again: what it lost was used',
  route: 'POST /v1/weighings/{id}/return',
  needs: 'inventory.stock.issue',
  on: Weighing,
  input: { weightAfter: amountHeld('With the container, in mg.') },
  output: issuedShape,
  emits: [stockMoved],
  errors: weighErrors,
  run: (ctx, { id, weightAfter }) => weighBack(ctx, id, weightAfter),
})
