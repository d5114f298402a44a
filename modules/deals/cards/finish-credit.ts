import type { CommandContext } from '#kernel/command/context.ts'
import { cardPaymentSays } from '../rules.ts'
import type { CreditOutcome } from './port.ts'
import { type CardPaymentRow, changePayment } from './tell-payment.ts'

/** What the network says of a credit, heard once or many times: the first final word counts. */
export async function finishCredit(
  ctx: CommandContext,
  payment: CardPaymentRow,
  outcome: CreditOutcome,
): Promise<CardPaymentRow> {
  if (!cardPaymentSays('finish', payment.status)) return payment
  if (outcome.status === 'refused')
    return changePayment(ctx, payment, { status: 'refused', because: outcome.reason.slice(0, 100) })
  const { creditReference } = outcome
  if (outcome.status === 'ordered') return changePayment(ctx, payment, { creditReference })
  return changePayment(ctx, payment, { status: 'credited', because: null, creditReference })
}
