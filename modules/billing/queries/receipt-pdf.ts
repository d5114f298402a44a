import { Failure } from '#kernel/command/failure.ts'
import { type QueryContext, query } from '#kernel/query/query.ts'
import { paperFor, paperInput, pdfDownload, registerTemplate } from '#modules/documents/public.ts'
import { ownCustomers } from '#modules/people/public.ts'
import { receiptSheetOf, type StoredReceipt } from '../documents/receipt-sheet.ts'

const template = registerTemplate('billing.receipt', new URL('../templates/receipt.typ', import.meta.url))

const money = (part: string) =>
  `'${part}', json_build_object('amount', p.${part}_amount, 'currency', p.${part}_currency)`

const sql = `
  select json_build_object('number', p.number, 'purpose', p.purpose, 'method', p.method, 'reference', p.reference,
    'receivedAt', p.received_at, 'timezone', coalesce(l.timezone, $2::text), 'payer', c.name, 'email', c.email,
    ${money('amount')}, ${money('refunded')},
    'about', (select d.about from billing.deposit d where d.payment_id = p.id limit 1),
    'parts', (select coalesce(json_agg(json_build_object('reference', part.reference, 'amount', part.amount)
        order by part.issued_on, part.reference), '[]'::json)
      from (select i.reference, i.issued_on, sum(a.amount_amount)::bigint as amount from billing.allocation a
        join billing.invoice i on i.id = a.invoice_id where a.payment_id = p.id
        group by i.id, i.reference, i.issued_on having sum(a.amount_amount) > 0) part)) as sheet
  from billing.payment p join people.customer c on c.id = p.payer_id
  left join kernel.location l on l.id = p.location_id
  where p.id = $1 and p.status = 'succeeded' and p.received_at is not null`

const whereMayBe = 'and ($3::uuid[] is null or p.location_id is null or p.location_id = any($3::uuid[]))'

type Asked = { id: string; language?: string | null }

async function paperOf(ctx: QueryContext, { id, language }: Asked, which: string, value: unknown) {
  const values = [id, ctx.tenant.timezone, value]
  const [found] = await ctx.read<{ sheet: StoredReceipt }>(`${sql} ${which}`, values)
  if (!found) throw Failure.notFound()
  const madeAt = Temporal.Instant.from(found.sheet.receivedAt)
  const sheet = receiptSheetOf(found.sheet, ctx.tenant, paperFor(ctx.tenant, language))
  const about = { entity: 'billing.payment', rowId: id }
  return pdfDownload(template, sheet, `receipt-${found.sheet.number}.pdf`, { madeAt, of: ctx.tenant, about })
}

export const receiptPdf = query('billing.receipt_pdf', {
  summary: 'The receipt for a payment, on paper',
  route: 'GET /v1/payments/{id}/receipt',
  needs: 'billing.payment.read',
  input: paperInput(),
  gives: 'application/pdf',
  run: (ctx, asked) => paperOf(ctx, asked, whereMayBe, ctx.actor.locationIds),
})

export const ownReceiptPdf = query('billing.own_receipt_pdf', {
  summary: 'The receipt for one’s own payment, on paper',
  route: 'GET /v1/own-payments/{id}/receipt',
  needs: 'billing.own.pay',
  input: paperInput(),
  gives: 'application/pdf',
  run: (ctx, asked) => paperOf(ctx, asked, `and p.payer_id in ${ownCustomers('$3')}`, ctx.actor.id),
})
