import { type HeardEvent, type ListenerContext, on } from '#kernel/event/listener.ts'
import type { Money } from '#kernel/schema/fields.ts'
import { noticeTemplate, notify, notifying } from '#modules/notices/public.ts'
import { invoiceIssued, paymentReceived } from '../events.ts'

const invoiceNotice = noticeTemplate({ name: 'billing.invoice', topic: 'bills', version: 1 })
const receiptNotice = noticeTemplate({ name: 'billing.receipt', topic: 'bills', version: 1 })

// What lies further back was entered afterwards, and nobody waits for a word about it.
const invoiceSql = `select payer_id as "payerId", reference, due_on as "dueOn",
    json_build_object('amount', total_amount, 'currency', total_currency) as amount
  from billing.invoice where id = $1 and kind = 'invoice' and status <> 'void' and total_amount > 0
    and issued_on >= ($2::timestamptz)::date - 2`

const receiptSql = `select payer_id as "payerId", number,
    json_build_object('amount', amount_amount, 'currency', amount_currency) as amount
  from billing.payment where id = $1 and status = 'succeeded' and received_at >= $2::timestamptz - interval '2 days'`

interface Told {
  payerId: string
  amount: Money
  reference?: string
  dueOn?: string
  number?: number
}

const telling =
  (sql: string, template: string, operation: string) =>
  async (ctx: ListenerContext, { rowId }: HeardEvent<unknown>): Promise<void> => {
    const found = await ctx.tx.one<Told>(sql, [rowId, ctx.now.toString()])
    if (!found) return
    const { payerId: customerId, ...data } = found
    const key = `${template}:${rowId}`
    await notifying(ctx, ctx.tx, operation, teller =>
      notify(teller, { to: { customerId }, template, data, key, link: '/portal/bills' }),
    )
  }

export const whenIssued = on(
  invoiceIssued,
  'billing.send_invoice',
  telling(invoiceSql, invoiceNotice.name, 'billing.send_invoice'),
)
export const whenReceived = on(
  paymentReceived,
  'billing.send_receipt',
  telling(receiptSql, receiptNotice.name, 'billing.send_receipt'),
)
