import type { CommandContext } from '#kernel/command/context.ts'
import { Allocation } from '../entities/allocation.ts'
import { Deposit } from '../entities/deposit.ts'
import { Invoice } from '../entities/invoice.ts'
import { accounts } from '../ledger/accounts.ts'
import { post } from '../ledger/post.ts'
import { moveFigures } from './settle-invoice.ts'
import type { InvoiceRow } from './write-document.ts'

const usedSql = `select a.deposit_id as "depositId", sum(a.amount_amount)::bigint as amount
  from billing.allocation a where a.invoice_id = $1 and a.deposit_id is not null
  group by 1 having sum(a.amount_amount) > 0 order by 1`

/** What deposits have paid of an invoice is held again, as if the invoice had not been. */
export async function releaseDeposits(ctx: CommandContext, invoice: InvoiceRow): Promise<InvoiceRow> {
  const used = await ctx.sql.rows<{ depositId: string; amount: number }>(usedSql, [invoice.id])
  let after = invoice
  for (const { depositId, amount } of used) {
    const { currency } = invoice
    const deposit = await ctx.find(Deposit, depositId, { lock: true })
    await post(ctx, {
      memo: `Deposit used for ${invoice.reference} is held again`,
      currency,
      subject: { entity: Deposit.name, id: depositId },
      postings: [
        { account: accounts.receivable(invoice.payerId), amount },
        { account: accounts.depositsHeld(deposit.payerId), amount: -amount },
      ],
    })
    await ctx.insert(Allocation, {
      invoiceId: invoice.id,
      depositId,
      amount: { amount: -amount, currency },
    })
    const consumed = { amount: deposit.consumed.amount - amount, currency }
    await ctx.update(Deposit, deposit, { consumed, status: 'held' })
    after = await moveFigures(ctx, after, { paid: -amount })
  }
  return used.length ? ctx.find(Invoice, invoice.id, { lock: true }) : invoice
}
