import type { CommandContext } from '#kernel/command/context.ts'
import type { NewRow, Row } from '#kernel/entity/entity.ts'
import { Payment } from '../entities/payment.ts'
import { Refund } from '../entities/refund.ts'
import { refuse } from '../errors.ts'
import { refundMade } from '../events.ts'
import { refundCard } from '../jobs/refund-card.ts'
import type { Account } from '../ledger/accounts.ts'
import { post } from '../ledger/post.ts'
import { paymentSays } from '../rules.ts'
import { type PaymentRow, source } from './apply-payment.ts'
import { emitAmount } from './emit-amount.ts'

export interface GivenBack {
  payment: PaymentRow
  /** Minor units. */
  amount: number
  /** Where the money stood until now. */
  from: Account
  depositId?: string
  reason?: string
  key?: string
}

/** Money goes back the way it came; a card is told after commit. */
export async function giveBack(ctx: CommandContext, given: GivenBack): Promise<Row<typeof Refund>> {
  const { payment, amount, from, depositId, reason, key } = given
  const { currency } = payment.amount
  if (!paymentSays('refund', payment.status))
    refuse('billing.wrong_status', { paymentStatus: payment.status })
  const refunded = payment.refunded.amount + amount
  if (refunded > payment.amount.amount)
    refuse('billing.more_than_paid', { left: payment.amount.amount - payment.refunded.amount })
  await ctx.update(Payment, payment, { refunded: { amount: refunded, currency } })
  const refund = await ctx.insert(Refund, {
    payerId: payment.payerId,
    paymentId: payment.id,
    depositId: depositId ?? null,
    method: payment.method,
    status: payment.provider ? 'pending' : 'succeeded',
    amount: { amount, currency },
    reason: reason ?? null,
    externalId: key ?? null,
  } as NewRow<typeof Refund>)
  await post(ctx, {
    memo: `Refund #${refund.number} of payment #${payment.number}`,
    currency,
    subject: { entity: Refund.name, id: refund.id },
    postings: [
      { account: from, amount },
      { account: source(payment), amount: -amount },
    ],
  })
  if (payment.provider) ctx.enqueue(refundCard, { refundId: refund.id }, { key: refund.id })
  return emitAmount(ctx, refundMade, Refund, refund)
}
