import type { CommandContext } from '#kernel/command/context.ts'
import { Allocation } from '../entities/allocation.ts'
import type { InvoiceRow } from './write-document.ts'

interface Source {
  paymentId: string | null
  depositId: string | null
  amount: number
}

const sourcesSql = `select a.payment_id as "paymentId", a.deposit_id as "depositId", sum(a.amount_amount)::bigint as amount
  from billing.allocation a where a.invoice_id = $1 group by 1, 2 having sum(a.amount_amount) > 0 order by max(a.id::text) desc`

/** Takes `amount` of what settled an invoice off it again, from the money that came last. */
export async function takeBack(ctx: CommandContext, invoice: InvoiceRow, amount: number): Promise<void> {
  if (amount === 0) return
  const sources = await ctx.sql.rows<Source>(sourcesSql, [invoice.id])
  let left = amount
  const taken = sources.map(source => {
    const part = Math.min(left, source.amount)
    left -= part
    return { ...source, amount: { amount: -part, currency: invoice.currency } }
  })
  if (left !== 0) throw new Error(`invoice ${invoice.id} says more was paid than was allocated to it`)
  const rows = taken.filter(each => each.amount.amount !== 0)
  await ctx.insertMany(
    Allocation,
    rows.map(row => ({ ...row, invoiceId: invoice.id })),
  )
}
