import type { CommandContext } from '#kernel/command/context.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Row } from '#kernel/entity/entity.ts'
import { Invoice } from '../entities/invoice.ts'
import { InvoiceLine } from '../entities/invoice-line.ts'
import { refuse } from '../errors.ts'
import { invoiceVoided } from '../events.ts'
import { lockPayer } from '../ledger/balance.ts'
import { invoiceSays } from '../rules.ts'
import type { TaxedLine } from '../tax/tax-lines.ts'
import { writeCredit } from './credit-invoice.ts'
import { emitInvoice } from './emit-invoice.ts'
import { releaseDeposits } from './release-deposits.ts'
import type { InvoiceRow } from './write-document.ts'

const linesSql = `select ${jsonOf(InvoiceLine.allFields)} as row from billing.invoice_line t
  where t.invoice_id = $1 order by t.position`

/**
 * Takes an invoice that nothing has been paid on back whole: a credit note of the same lines. What was paid out of
 * deposits is held again.
 */
export async function voidInvoice(ctx: CommandContext, id: string, reason: string): Promise<InvoiceRow> {
  const { payerId } = await ctx.find(Invoice, id)
  await lockPayer(ctx, payerId)
  const locked = await ctx.find(Invoice, id, { lock: true })
  const invoice = locked.kind === 'invoice' ? await releaseDeposits(ctx, locked) : locked
  const isUntouched = invoice.due.amount === invoice.total.amount
  if (invoice.kind !== 'invoice' || !invoiceSays('void', invoice.status) || !isUntouched)
    refuse('billing.wrong_status', { invoiceStatus: invoice.status })
  const rows = await ctx.sql.rows<{ row: Row<typeof InvoiceLine> }>(linesSql, [id])
  await writeCredit(
    ctx,
    invoice,
    rows.map(({ row }) => lineAgain(row)),
    reason,
  )
  const credited = await ctx.find(Invoice, id)
  return emitInvoice(ctx, invoiceVoided, await ctx.update(Invoice, credited, { status: 'void' }))
}

const lineAgain = (line: Row<typeof InvoiceLine>): TaxedLine => ({
  description: line.description,
  rule: line.rule,
  explanation: line.explanation,
  category: line.category,
  quantity: line.quantity,
  unitAmount: line.unit.amount,
  taxCategory: line.taxCategory,
  taxPercent: line.taxPercent,
  taxes: line.taxes,
  net: line.net.amount,
  tax: line.tax.amount,
  total: line.total.amount,
  ...(line.subjectId ? { subject: { entity: line.subjectEntity!, id: line.subjectId } } : {}),
})
