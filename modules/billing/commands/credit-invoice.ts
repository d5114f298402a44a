import { command } from '#kernel/command/command.ts'
import { text } from '#kernel/schema/fields.ts'
import { Invoice } from '../entities/invoice.ts'
import { billingErrors } from '../errors.ts'
import { invoiceCredited } from '../events.ts'
import { creditInvoice } from '../steps/credit-invoice.ts'
import { linesField, linesOf } from './draft-fields.ts'

export const credit = command('billing.credit_invoice', {
  summary: 'Issue a credit note against an invoice; what was issued stands as it is',
  route: 'POST /v1/invoices/{id}/credit-notes',
  needs: 'billing.invoice.credit',
  on: Invoice,
  input: { lines: linesField, reason: text({ max: 300 }) },
  output: Invoice,
  status: 201,
  emits: [invoiceCredited],
  errors: billingErrors,
  run: (ctx, { id, lines, reason }) => creditInvoice(ctx, id, linesOf(lines), reason),
})
