import type { CommandContext } from '#kernel/command/context.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Allocation } from '../entities/allocation.ts'
import { Invoice } from '../entities/invoice.ts'
import { Payment } from '../entities/payment.ts'
import { refuse } from '../errors.ts'
import { invoiceSettled, paymentReceived } from '../events.ts'
import { accounts } from '../ledger/accounts.ts'
import { post } from '../ledger/post.ts'
import { invoiceSays } from '../rules.ts'
import { emitAmount } from './emit-amount.ts'
import { emitInvoice } from './emit-invoice.ts'
import { moveFigures } from './settle-invoice.ts'
import type { InvoiceRow } from './write-document.ts'

export type PaymentRow = Row<typeof Payment>

const openSql = `select i.id from billing.invoice i
  where i.payer_id = $1 and i.currency = $2 and i.due_amount > 0 order by i.due_on, i.id limit 500`

/** Money that has come in settles the invoice it names, or the oldest first; what is over becomes store credit. */
export async function applyPayment(ctx: CommandContext, payment: PaymentRow): Promise<PaymentRow> {
  const { amount, currency } = payment.amount
  const parts: { invoice: InvoiceRow; amount: number }[] = []
  let left = amount
  for (const id of await invoicesFor(ctx, payment)) {
    if (left === 0) break
    const invoice = await ctx.find(Invoice, id, { lock: true })
    const part = Math.min(left, invoice.due.amount)
    if (part > 0) parts.push({ invoice, amount: part })
    left -= part
  }
  if (left > 0 && payment.method === 'store_credit') refuse('billing.more_than_due', { left })
  await post(ctx, {
    memo: `Payment #${payment.number} by ${payment.method.replace('_', ' ')}`,
    currency,
    subject: { entity: Payment.name, id: payment.id },
    postings: [
      { account: source(payment), amount },
      ...parts.map(part => ({ account: accounts.receivable(part.invoice.payerId), amount: -part.amount })),
      { account: accounts.storeCredit(payment.payerId), amount: -left },
    ],
  })
  await ctx.insertMany(
    Allocation,
    parts.map(part => ({
      invoiceId: part.invoice.id,
      paymentId: payment.id,
      amount: { amount: part.amount, currency },
    })),
  )
  for (const part of parts)
    emitInvoice(ctx, invoiceSettled, await moveFigures(ctx, part.invoice, { paid: part.amount }))
  return emitAmount(ctx, paymentReceived, Payment, payment)
}

export const source = (payment: Pick<PaymentRow, 'method' | 'payerId'>) =>
  payment.method === 'store_credit'
    ? accounts.storeCredit(payment.payerId)
    : accounts.clearing(payment.method)

async function invoicesFor(ctx: CommandContext, payment: PaymentRow): Promise<string[]> {
  const { payerId, invoiceId, amount } = payment
  if (invoiceId === null) {
    const open = await ctx.sql.rows<{ id: string }>(openSql, [payerId, amount.currency])
    return open.map(row => row.id)
  }
  const invoice = await ctx.find(Invoice, invoiceId)
  if (invoice.currency !== amount.currency) refuse('billing.other_currency', { currency: invoice.currency })
  if (invoice.kind !== 'invoice' || !invoiceSays('pay', invoice.status))
    refuse('billing.wrong_status', { invoiceStatus: invoice.status })
  return [invoiceId]
}
