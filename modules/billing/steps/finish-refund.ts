import type { CommandContext } from '#kernel/command/context.ts'
import { Payment } from '../entities/payment.ts'
import { Refund } from '../entities/refund.ts'
import { refundFailed } from '../events.ts'
import { accounts } from '../ledger/accounts.ts'
import { lockPayer } from '../ledger/balance.ts'
import { post } from '../ledger/post.ts'
import type { Outcome } from '../providers/port.ts'
import { source } from './apply-payment.ts'
import { emitAmount } from './emit-amount.ts'

/** When the card could not be given the money back, the payer keeps it as store credit. */
export async function finishRefund(ctx: CommandContext, id: string, outcome: Outcome): Promise<void> {
  const { payerId } = await ctx.find(Refund, id)
  await lockPayer(ctx, payerId)
  const refund = await ctx.find(Refund, id, { lock: true })
  if (refund.status !== 'pending' || outcome.status === 'pending') return
  const { providerReference } = outcome
  if (outcome.status === 'succeeded') {
    await ctx.update(Refund, refund, { status: 'succeeded', providerReference })
    return
  }
  const { amount, currency } = refund.amount
  const payment = await ctx.find(Payment, refund.paymentId, { lock: true })
  await post(ctx, {
    memo: `Refund #${refund.number} failed: ${outcome.reason}`.slice(0, 500),
    currency,
    subject: { entity: Refund.name, id },
    postings: [
      { account: source(payment), amount },
      { account: accounts.storeCredit(payerId), amount: -amount },
    ],
  })
  await ctx.update(Payment, payment, { refunded: { amount: payment.refunded.amount - amount, currency } })
  emitAmount(
    ctx,
    refundFailed,
    Refund,
    await ctx.update(Refund, refund, { status: 'failed', providerReference }),
  )
}
