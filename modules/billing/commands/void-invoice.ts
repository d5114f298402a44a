import { command } from '#kernel/command/command.ts'
import { text } from '#kernel/schema/fields.ts'
import { Invoice } from '../entities/invoice.ts'
import { billingErrors } from '../errors.ts'
import { invoiceCredited, invoiceVoided } from '../events.ts'
import { voidInvoice } from '../steps/void-invoice.ts'

export const voidIt = command('billing.void_invoice', {
  summary: 'Take an unpaid invoice back whole, by a credit note of the same lines',
  route: 'POST /v1/invoices/{id}/void',
  needs: 'billing.invoice.credit',
  on: Invoice,
  input: { reason: text({ max: 300 }) },
  output: Invoice,
  emits: [invoiceCredited, invoiceVoided],
  errors: billingErrors,
  run: (ctx, { id, reason }) => voidInvoice(ctx, id, reason),
})
