import type { CommandContext } from '#kernel/command/context.ts'
import type { Changes, Row } from '#kernel/entity/entity.ts'
import { CardPayment } from '../entities/card-payment.ts'
import { cardPaymentTold } from '../events.ts'

export type CardPaymentRow = Row<typeof CardPayment>

export function emitPayment(ctx: CommandContext, payment: CardPaymentRow): CardPaymentRow {
  const { id, venueId, claimId, locationId, status, because } = payment
  ctx.emit(cardPaymentTold, {
    entity: CardPayment.name,
    rowId: id,
    locationId,
    data: { venueId, claimId, status, because: because ?? '' },
  })
  return payment
}

export const changePayment = async (
  ctx: CommandContext,
  payment: CardPaymentRow,
  changes: Changes<typeof CardPayment>,
): Promise<CardPaymentRow> => emitPayment(ctx, await ctx.update(CardPayment, payment, changes))
