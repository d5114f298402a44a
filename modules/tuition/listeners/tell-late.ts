import { on } from '#kernel/event/listener.ts'
import { invoiceIssued } from '#modules/billing/public.ts'
import { noticeTemplate, notify, notifying } from '#modules/notices/public.ts'

const late = noticeTemplate({ name: 'tuition.late_pickup', topic: 'collection', version: 1 })

// The line says when it was, how late, and by which rule: more than a bill alone would.
const sql = `select i.payer_id as "payerId", l.description as what, l.explanation as why
  from billing.invoice_line l join billing.invoice i on i.tenant_id = l.tenant_id and i.id = l.invoice_id
  where i.id = $1 and l.rule = 'tuition.late_pickup' limit 1`

export const whenCharged = on(invoiceIssued, 'tuition.tell_late', async (ctx, { rowId }) => {
  const found = await ctx.tx.one<{ payerId: string; what: string; why: string | null }>(sql, [rowId])
  if (!found) return
  const { payerId: customerId, what, why } = found
  await notifying(ctx, ctx.tx, 'tuition.tell_late', teller =>
    notify(teller, {
      to: { customerId },
      template: late.name,
      data: { what, why: why ?? '' },
      key: `late-pickup:${rowId}`,
      link: '/portal',
    }),
  )
})
