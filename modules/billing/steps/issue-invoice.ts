import type { CommandContext } from '#kernel/command/context.ts'
import { localDay } from '#kernel/time/zone.ts'
import { openDayFrom } from '#modules/business/public.ts'
import type { InvoiceDraft } from '../draft.ts'
import { Invoice } from '../entities/invoice.ts'
import { refuse } from '../errors.ts'
import { invoiceIssued } from '../events.ts'
import { accounts } from '../ledger/accounts.ts'
import { post } from '../ledger/post.ts'
import { presetTermsDays } from '../settings.ts'
import { taxLines } from '../tax/tax-lines.ts'
import { earnings } from './document-postings.ts'
import { emitInvoice } from './emit-invoice.ts'
import { madeBefore } from './key-lock.ts'
import { payerFacts } from './payer-facts.ts'
import { type InvoiceRow, writeDocument } from './write-document.ts'

/** Asks a payer for money: the invoice, its lines and its entry in the journal. */
export async function issueInvoice(ctx: CommandContext, draft: InvoiceDraft): Promise<InvoiceRow> {
  const { payerId, locationId, currency, subject, key } = draft
  const before = await madeBefore(ctx, Invoice, key)
  if (before) return before
  const categories = [...new Set(draft.lines.flatMap(line => line.taxCategory ?? []))]
  const facts = await payerFacts(ctx, { payerId, locationId, categories })
  const taxInclusive = ctx.tenant.settings.pricesIncludeTax === true
  const lines = taxLines(draft.lines, currency, facts.rates, taxInclusive)
  const total = lines.reduce((sum, line) => sum + line.total, 0)
  if (!lines.length || total < 0) refuse('billing.nothing_to_invoice', { total })
  const today = localDay(ctx.now.toString(), facts.timezone)
  const days = Number(ctx.tenant.settings.paymentTermsDays ?? presetTermsDays)
  const row = await writeDocument(ctx, {
    kind: 'invoice',
    payerId,
    locationId: locationId ?? null,
    subject,
    issuedOn: today.toString(),
    dueOn: draft.dueOn ?? openDayFrom(ctx.tenant, today.add({ days })).toString(),
    currency,
    taxInclusive,
    lines,
    key,
  })
  await post(ctx, {
    memo: `Invoice ${row.reference}`,
    currency,
    subject: { entity: Invoice.name, id: row.id },
    postings: [{ account: accounts.receivable(payerId), amount: total }, ...earnings(lines)],
  })
  return emitInvoice(ctx, invoiceIssued, row)
}
