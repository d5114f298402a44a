import type { CommandContext } from '#kernel/command/context.ts'
import { Allocation } from '../entities/allocation.ts'
import { Deposit } from '../entities/deposit.ts'
import { Invoice } from '../entities/invoice.ts'
import { refuse } from '../errors.ts'
import { depositSettled, invoiceSettled } from '../events.ts'
import { accounts } from '../ledger/accounts.ts'
import { lockPayer } from '../ledger/balance.ts'
import { post } from '../ledger/post.ts'
import { invoiceSays } from '../rules.ts'
import { emitAmount } from './emit-amount.ts'
import { emitInvoice } from './emit-invoice.ts'
import { moveFigures } from './settle-invoice.ts'
import type { Subject } from './subject.ts'
import type { InvoiceRow } from './write-document.ts'

const heldSql = `select d.id from billing.deposit d
  where d.subject_id = $1 and d.subject_entity = $2 and d.status = 'held' order by d.id`

/** What is held for a subject pays an invoice, as far as either goes; the rest is held on. */
export async function payFromDeposits(
  ctx: CommandContext,
  subject: Subject,
  invoiceId: string,
): Promise<InvoiceRow> {
  const held = await ctx.sql.rows<{ id: string }>(heldSql, [subject.id, subject.entity])
  for (const { id } of held) await payFromDeposit(ctx, id, invoiceId)
  return ctx.find(Invoice, invoiceId)
}

export async function payFromDeposit(
  ctx: CommandContext,
  id: string,
  invoiceId: string,
): Promise<InvoiceRow> {
  const { payerId } = await ctx.find(Deposit, id)
  await lockPayer(ctx, payerId)
  const deposit = await ctx.find(Deposit, id, { lock: true })
  const invoice = await ctx.find(Invoice, invoiceId, { lock: true })
  const { currency } = deposit.amount
  if (invoice.currency !== currency) refuse('billing.other_currency', { currency: invoice.currency })
  const amount = Math.min(deposit.held.amount, invoice.due.amount)
  if (amount === 0 || !invoiceSays('pay', invoice.status)) return invoice
  await post(ctx, {
    memo: `Deposit used for ${invoice.reference}`,
    currency,
    subject: { entity: Deposit.name, id },
    postings: [
      { account: accounts.depositsHeld(payerId), amount },
      { account: accounts.receivable(invoice.payerId), amount: -amount },
    ],
  })
  await ctx.insert(Allocation, { invoiceId, depositId: id, amount: { amount, currency } })
  const used = await ctx.update(Deposit, deposit, {
    consumed: { amount: deposit.consumed.amount + amount, currency },
    status: amount === deposit.held.amount ? 'settled' : 'held',
  })
  emitAmount(ctx, depositSettled, Deposit, used)
  return emitInvoice(ctx, invoiceSettled, await moveFigures(ctx, invoice, { paid: amount }))
}
