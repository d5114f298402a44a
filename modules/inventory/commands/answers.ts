import { day, id, list, money, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { amountHeld, quantity } from '../entities/quantity.ts'

/** Which lots were taken and why, as verbs and questions tell it. */
export const pickShapes = {
  picks: list(
    shape({
      lotId: id(),
      number: text(),
      quantity: quantity(),
      lastOn: day().optional(),
      why: oneOf(['first', 'next', 'chosen', 'overridden'] as const, {
        help: 'first: nothing expires sooner; next: those before it did not hold enough; chosen or overridden: somebody named it.',
      }),
    }),
  ),
  skipped: list(
    shape({
      lotId: id(),
      number: text(),
      onHand: quantity(),
      lastOn: day().optional(),
      why: oneOf(['expired', 'opened_too_long', 'blocked'] as const),
    }),
    { help: 'Lots that would have come first but may not be used.' },
  ),
}

export const issuedShape = { ...pickShapes, quantity: amountHeld(), cost: money() }
