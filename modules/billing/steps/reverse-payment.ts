import type { CommandContext } from '#kernel/command/context.ts'
import { Allocation } from '../entities/allocation.ts'
import { Invoice } from '../entities/invoice.ts'
import { Payment } from '../entities/payment.ts'
import { refuse } from '../errors.ts'
import { invoiceReopened, paymentReversed } from '../events.ts'
import { accounts } from '../ledger/accounts.ts'
import { lockPayer, storeCreditOf } from '../ledger/balance.ts'
import { type Posting, post } from '../ledger/post.ts'
import { paymentSays } from '../rules.ts'
import { type PaymentRow, source } from './apply-payment.ts'
import { emitAmount } from './emit-amount.ts'
import { emitInvoice } from './emit-invoice.ts'
import { moveFigures } from './settle-invoice.ts'

const settledSql = `select a.invoice_id as "invoiceId", sum(a.amount_amount)::bigint as amount
  from billing.allocation a where a.payment_id = $1 group by 1 having sum(a.amount_amount) > 0 order by 1`

/** A payment that came to nothing (a bounced transfer, a dispute lost, a slip at the till): what it settled is due again. */
export async function reversePayment(ctx: CommandContext, id: string, reason: string): Promise<PaymentRow> {
  const { payerId } = await ctx.find(Payment, id)
  await lockPayer(ctx, payerId)
  const payment = await ctx.find(Payment, id, { lock: true })
  if (!paymentSays('reverse', payment.status) || payment.purpose === 'deposit')
    refuse('billing.wrong_status', { paymentStatus: payment.status })
  if (payment.refunded.amount > 0) refuse('billing.more_than_paid', { refunded: payment.refunded.amount })
  const { amount, currency } = payment.amount
  const { owed, total } = await reopen(ctx, payment)
  const fromCredit = amount - total
  const credit = await storeCreditOf(ctx, payerId, currency)
  if (credit < fromCredit) refuse('billing.not_enough_credit', { credit })
  await post(ctx, {
    memo: `Payment #${payment.number} reversed: ${reason}`.slice(0, 500),
    currency,
    subject: { entity: Payment.name, id },
    postings: [
      ...owed,
      { account: accounts.storeCredit(payerId), amount: fromCredit },
      { account: source(payment), amount: -amount },
    ],
  })
  const reversed = await ctx.update(Payment, payment, { status: 'reversed', declineReason: reason })
  return emitAmount(ctx, paymentReversed, Payment, reversed)
}

async function reopen(ctx: CommandContext, payment: PaymentRow): Promise<{ owed: Posting[]; total: number }> {
  const { currency } = payment.amount
  const settled = await ctx.sql.rows<{ invoiceId: string; amount: number }>(settledSql, [payment.id])
  const owed: Posting[] = []
  let total = 0
  for (const { invoiceId, amount } of settled) {
    const invoice = await ctx.find(Invoice, invoiceId, { lock: true })
    const open = await moveFigures(ctx, invoice, { paid: -amount })
    owed.push({ account: accounts.receivable(invoice.payerId), amount: Number(amount) })
    total += Number(amount)
    emitInvoice(ctx, invoiceReopened, open)
  }
  await ctx.insertMany(
    Allocation,
    settled.map(({ invoiceId, amount }) => ({
      invoiceId,
      paymentId: payment.id,
      amount: { amount: -amount, currency },
    })),
  )
  return { owed, total }
}
