import type { CommandContext } from '#kernel/command/context.ts'
import { Deposit } from '../entities/deposit.ts'
import { Payment } from '../entities/payment.ts'
import { paymentDeclined, paymentReceived } from '../events.ts'
import { lockPayer } from '../ledger/balance.ts'
import type { Outcome } from '../providers/port.ts'
import { applyPayment, type PaymentRow } from './apply-payment.ts'
import { emitAmount } from './emit-amount.ts'
import { type DepositRow, holdDeposit } from './hold-deposit.ts'

/** What the provider says of a charge, heard once or many times, early or late: the first final word counts. */
export async function finishCharge(ctx: CommandContext, id: string, outcome: Outcome): Promise<PaymentRow> {
  const { payerId } = await ctx.find(Payment, id)
  await lockPayer(ctx, payerId)
  const payment = await ctx.find(Payment, id, { lock: true })
  if (payment.status !== 'pending') return payment
  const { providerReference } = outcome
  if (outcome.status === 'pending') return ctx.update(Payment, payment, { providerReference })
  const deposit = payment.purpose === 'deposit' ? await depositOf(ctx, id) : undefined
  if (outcome.status === 'declined') {
    const changes = { status: 'declined', providerReference, declineReason: outcome.reason } as const
    if (deposit) await ctx.update(Deposit, deposit, { status: 'failed' })
    return emitAmount(ctx, paymentDeclined, Payment, await ctx.update(Payment, payment, changes))
  }
  const changes = { status: 'succeeded', providerReference, receivedAt: ctx.now.toString() } as const
  const received = await ctx.update(Payment, payment, changes)
  if (!deposit) return applyPayment(ctx, received)
  await holdDeposit(ctx, deposit, received)
  return emitAmount(ctx, paymentReceived, Payment, received)
}

async function depositOf(ctx: CommandContext, paymentId: string): Promise<DepositRow> {
  const found = await ctx.sql.one<{ id: string }>('select id from billing.deposit where payment_id = $1', [
    paymentId,
  ])
  return ctx.find(Deposit, found!.id, { lock: true })
}
