import { command } from '#kernel/command/command.ts'
import { currency, day, integer, list, ref, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { Invoice } from '../entities/invoice.ts'
import { billingErrors } from '../errors.ts'
import { invoiceIssued } from '../events.ts'
import { issueSplitInvoices } from '../steps/issue-split.ts'
import { linesField, linesOf, part, subjectFields, subjectOf } from './draft-fields.ts'

const share = part({
  payerId: ref('people.customer'),
  amount: integer({ min: 0, max: 9_000_000_000_000, help: 'Minor units; taken off first.' }).optional(),
  percent: text({
    max: 9,
    pattern: '^\\d{1,3}(\\.\\d{1,4})?$',
    help: 'Of what the amounts leave.',
  }).optional(),
})

export const issueSplit = command('billing.issue_split_invoices', {
  summary: 'Issue one invoice to each of several payers who share the cost',
  route: 'POST /v1/split-invoices',
  needs: 'billing.invoice.write',
  input: {
    shares: list(share, { max: 20 }),
    locationId: ref('kernel.location').optional(),
    currency: currency().optional(),
    dueOn: day().optional(),
    lines: linesField,
    ...subjectFields,
  },
  output: { data: list(shape(Invoice.allFields)) },
  status: 201,
  emits: [invoiceIssued],
  errors: billingErrors,
  run: async (ctx, input) => ({
    data: await issueSplitInvoices(ctx, {
      shares: input.shares,
      currency: input.currency ?? ctx.tenant.currency,
      ...(input.locationId ? { locationId: input.locationId } : {}),
      ...(input.dueOn ? { dueOn: input.dueOn } : {}),
      lines: linesOf(input.lines),
      subject: subjectOf(input),
    }),
  }),
})
