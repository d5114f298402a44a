import type { CommandContext } from '#kernel/command/context.ts'
import { Failure } from '#kernel/command/failure.ts'
import { MoneyError } from '#kernel/money/money-error.ts'
import type { InvoiceDraft } from '../draft.ts'
import type { Share } from '../split.ts'
import { issueInvoice } from './issue-invoice.ts'
import { splitLines } from './split-lines.ts'
import type { InvoiceRow } from './write-document.ts'

export type SplitDraft = Omit<InvoiceDraft, 'payerId'> & { shares: Share[] }

/** One invoice for each of several payers; together they are the lines, to the cent. Who has nothing to pay gets none. */
export async function issueSplitInvoices(ctx: CommandContext, draft: SplitDraft): Promise<InvoiceRow[]> {
  const { shares, key, ...common } = draft
  const parts = sharesOf(draft)
  const invoices: InvoiceRow[] = []
  for (const [index, lines] of parts.entries()) {
    if (!lines.length) continue
    const { payerId } = shares[index]!
    const own = key === undefined ? undefined : `${key}/${payerId}`
    invoices.push(await issueInvoice(ctx, { ...common, payerId, lines, key: own }))
  }
  return invoices
}

function sharesOf({ lines, currency, shares }: SplitDraft) {
  try {
    return splitLines(lines, currency, shares)
  } catch (error) {
    if (!(error instanceof MoneyError)) throw error
    throw Failure.field('/shares', error.code.replace('money.', ''), error.message)
  }
}
