import { command } from '#kernel/command/command.ts'
import { currency, day, ref } from '#kernel/schema/fields.ts'
import { Invoice } from '../entities/invoice.ts'
import { billingErrors } from '../errors.ts'
import { invoiceIssued } from '../events.ts'
import { issueInvoice } from '../steps/issue-invoice.ts'
import { linesField, linesOf, subjectFields, subjectOf } from './draft-fields.ts'

export const issue = command('billing.issue_invoice', {
  summary: 'Issue an invoice',
  route: 'POST /v1/invoices',
  needs: 'billing.invoice.write',
  input: {
    payerId: ref('people.customer'),
    locationId: ref('kernel.location').optional(),
    currency: currency({ help: 'The tenant’s own unless given.' }).optional(),
    dueOn: day().optional(),
    lines: linesField,
    ...subjectFields,
  },
  output: Invoice,
  status: 201,
  emits: [invoiceIssued],
  errors: billingErrors,
  run: (ctx, input) =>
    issueInvoice(ctx, {
      payerId: input.payerId,
      currency: input.currency ?? ctx.tenant.currency,
      ...(input.locationId ? { locationId: input.locationId } : {}),
      ...(input.dueOn ? { dueOn: input.dueOn } : {}),
      lines: linesOf(input.lines),
      subject: subjectOf(input),
    }),
})
