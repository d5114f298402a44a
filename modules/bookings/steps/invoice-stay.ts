import type { CommandContext } from '#kernel/command/context.ts'
import { issueInvoice, payFromDeposits } from '#modules/billing/public.ts'
import type { Bill } from './bill.ts'
import { subjectOf } from './collect-deposit.ts'
import type { StayRow } from './open-stay.ts'

/** What a house taxes nights with it need not tax care with. */
const kindOf = (rule: string) =>
  rule === 'catalogue.dose_fee'
    ? { category: 'care', taxCategory: 'care' }
    : { category: 'lodging', taxCategory: 'lodging' }

/** The bill as an invoice, paid from what is held for the stay; none when nothing is to be paid. */
export async function invoiceStay(ctx: CommandContext, stay: StayRow, bill: Bill) {
  if (ctx.tenant.settings.stayInvoices === false || bill.total.amount <= 0) return undefined
  const subject = subjectOf(stay)
  // A check-out that was taken back is billed again: its version tells the two apart.
  const invoice = await issueInvoice(ctx, {
    payerId: stay.customerId,
    currency: bill.total.currency,
    locationId: stay.locationId,
    subject,
    key: `stay:${stay.id}:${stay.version}`,
    lines: bill.lines.map(({ rule, name, explanation, quantity, unitAmount }) => ({
      description: `Stay #${stay.number}: ${name}`,
      rule,
      explanation,
      quantity,
      unitAmount,
      ...kindOf(rule),
    })),
  })
  return payFromDeposits(ctx, subject, invoice.id)
}
