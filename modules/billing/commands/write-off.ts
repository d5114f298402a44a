import { command } from '#kernel/command/command.ts'
import { money, text } from '#kernel/schema/fields.ts'
import { Invoice } from '../entities/invoice.ts'
import { billingErrors } from '../errors.ts'
import { invoiceWrittenOff } from '../events.ts'
import { writeOff } from '../steps/write-off.ts'

export const writeOffDue = command('billing.write_off', {
  summary: 'Give up what is due on an invoice, at the cost of a policy',
  route: 'POST /v1/invoices/{id}/write-offs',
  needs: 'billing.invoice.write_off',
  on: Invoice,
  input: {
    amount: money({ min: 1 }),
    reason: text({ max: 300 }),
    policy: text({
      max: 60,
      pattern: '^[a-z0-9_]+$',
      help: 'Who bears it; bad_debt unless given.',
    }).optional(),
  },
  output: Invoice,
  emits: [invoiceWrittenOff],
  errors: billingErrors,
  run: (ctx, { id, amount, reason, policy }) =>
    writeOff(ctx, id, { amount, reason, policy: policy ?? undefined }),
})
