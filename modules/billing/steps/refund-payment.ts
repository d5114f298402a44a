import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import type { Money } from '#kernel/schema/fields.ts'
import { Payment } from '../entities/payment.ts'
import { Refund } from '../entities/refund.ts'
import { refuse } from '../errors.ts'
import { accounts } from '../ledger/accounts.ts'
import { lockPayer, storeCreditOf } from '../ledger/balance.ts'
import { giveBack } from './give-back.ts'
import { madeBefore } from './key-lock.ts'

export interface RefundDraft {
  paymentId: string
  amount: Money
  reason?: string
  key?: string
}

/**
 * Gives money back out of the payer's credit. Credit comes from what was paid too much, and from a credit note against
 * an invoice that had been paid: first the credit note, then the refund, so that nothing is given back that is owed.
 */
export async function refundPayment(ctx: CommandContext, draft: RefundDraft): Promise<Row<typeof Refund>> {
  const before = await madeBefore(ctx, Refund, draft.key)
  if (before) return before
  const { payerId } = await ctx.find(Payment, draft.paymentId)
  await lockPayer(ctx, payerId)
  const payment = await ctx.find(Payment, draft.paymentId, { lock: true })
  const { amount, currency } = draft.amount
  if (currency !== payment.amount.currency) refuse('billing.other_currency')
  const credit = await storeCreditOf(ctx, payerId, currency)
  if (credit < amount) refuse('billing.not_enough_credit', { credit })
  return giveBack(ctx, { ...draft, payment, amount, from: accounts.storeCredit(payerId) })
}
