import type { CommandContext } from '#kernel/command/context.ts'
import type { Money } from '#kernel/schema/fields.ts'
import { Invoice } from '../entities/invoice.ts'
import { refuse } from '../errors.ts'
import { invoiceWrittenOff } from '../events.ts'
import { accounts } from '../ledger/accounts.ts'
import { lockPayer } from '../ledger/balance.ts'
import { post } from '../ledger/post.ts'
import { invoiceSays } from '../rules.ts'
import { emitInvoice } from './emit-invoice.ts'
import { moveFigures } from './settle-invoice.ts'
import type { InvoiceRow } from './write-document.ts'

export interface WriteOff {
  amount: Money
  reason: string
  /** Which policy bears it, as an account: `bad_debt`, `agency_shortfall`. */
  policy?: string
}

/** Gives up what is due, at the cost of a policy and of nobody else who pays. */
export async function writeOff(
  ctx: CommandContext,
  invoiceId: string,
  { amount: money, reason, policy = 'bad_debt' }: WriteOff,
): Promise<InvoiceRow> {
  const { payerId } = await ctx.find(Invoice, invoiceId)
  await lockPayer(ctx, payerId)
  const invoice = await ctx.find(Invoice, invoiceId, { lock: true })
  const { amount, currency } = money
  if (currency !== invoice.currency) refuse('billing.other_currency', { currency: invoice.currency })
  if (invoice.kind !== 'invoice' || !invoiceSays('writeOff', invoice.status))
    refuse('billing.wrong_status', { invoiceStatus: invoice.status })
  if (amount > invoice.due.amount) refuse('billing.more_than_due', { due: invoice.due.amount })
  await post(ctx, {
    memo: `Written off on ${invoice.reference}: ${reason}`.slice(0, 500),
    currency,
    subject: { entity: Invoice.name, id: invoice.id },
    postings: [
      { account: accounts.writtenOff(policy), amount },
      { account: accounts.receivable(payerId), amount: -amount },
    ],
  })
  return emitInvoice(ctx, invoiceWrittenOff, await moveFigures(ctx, invoice, { writtenOff: amount }))
}
