import type { CommandContext } from '#kernel/command/context.ts'
import { localDay } from '#kernel/time/zone.ts'
import type { DraftLine } from '../draft.ts'
import { Invoice } from '../entities/invoice.ts'
import { refuse } from '../errors.ts'
import { invoiceCredited } from '../events.ts'
import { accounts } from '../ledger/accounts.ts'
import { lockPayer } from '../ledger/balance.ts'
import { post } from '../ledger/post.ts'
import { invoiceSays } from '../rules.ts'
import { type TaxedLine, taxLines } from '../tax/tax-lines.ts'
import { earnings, opposite } from './document-postings.ts'
import { emitInvoice } from './emit-invoice.ts'
import { madeBefore } from './key-lock.ts'
import { payerFacts } from './payer-facts.ts'
import { moveFigures } from './settle-invoice.ts'
import { takeBack } from './take-back.ts'
import { type InvoiceRow, writeDocument } from './write-document.ts'

/**
 * A credit note: what was issued stands, and this takes some of it back. `lines` are what is credited, as positive
 * amounts. What had been paid already beyond what is still owed becomes store credit of the payer.
 */
export async function creditInvoice(
  ctx: CommandContext,
  invoiceId: string,
  lines: DraftLine[],
  reason: string,
  { key }: { key?: string } = {},
): Promise<InvoiceRow> {
  const before = await madeBefore(ctx, Invoice, key)
  if (before) return before
  const { payerId } = await ctx.find(Invoice, invoiceId)
  await lockPayer(ctx, payerId)
  const invoice = await ctx.find(Invoice, invoiceId, { lock: true })
  const categories = [...new Set(lines.flatMap(line => line.taxCategory ?? []))]
  const facts = await payerFacts(ctx, { payerId, categories, on: invoice.issuedOn })
  if (invoice.kind !== 'invoice' || !invoiceSays('credit', invoice.status))
    refuse('billing.wrong_status', { invoiceStatus: invoice.status })
  const taxed = taxLines(lines, invoice.currency, facts.rates, invoice.taxInclusive)
  return writeCredit(ctx, invoice, taxed, reason, key)
}

export async function writeCredit(
  ctx: CommandContext,
  invoice: InvoiceRow,
  lines: TaxedLine[],
  reason: string,
  key?: string,
): Promise<InvoiceRow> {
  const { payerId, currency } = invoice
  const total = lines.reduce((sum, line) => sum + line.total, 0)
  if (total <= 0) refuse('billing.nothing_to_invoice', { total })
  const left = invoice.total.amount - invoice.credited.amount - invoice.writtenOff.amount
  if (total > left) refuse('billing.more_than_invoiced', { total, left })
  const today = localDay(ctx.now.toString(), ctx.tenant.timezone).toString()
  const note = await writeDocument(ctx, {
    kind: 'credit_note',
    payerId,
    locationId: invoice.locationId,
    subject: invoice.subjectId ? { entity: invoice.subjectEntity!, id: invoice.subjectId } : undefined,
    creditsId: invoice.id,
    reason,
    issuedOn: today,
    dueOn: today,
    currency,
    taxInclusive: invoice.taxInclusive,
    lines,
    key,
  })
  // What was paid beyond what is left is not owed any more: it turns into credit.
  const surplus = Math.max(0, total - invoice.due.amount)
  await post(ctx, {
    memo: `Credit note ${note.reference} against ${invoice.reference}: ${reason}`.slice(0, 500),
    currency,
    subject: { entity: Invoice.name, id: note.id },
    postings: [
      { account: accounts.receivable(payerId), amount: -(total - surplus) },
      { account: accounts.storeCredit(payerId), amount: -surplus },
      ...opposite(earnings(lines)),
    ],
  })
  await takeBack(ctx, invoice, surplus)
  await moveFigures(ctx, invoice, { credited: total, paid: -surplus })
  emitInvoice(ctx, invoiceCredited, note)
  return note
}
