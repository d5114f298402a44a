import { Failure } from '#kernel/command/failure.ts'
import { type QueryContext, query } from '#kernel/query/query.ts'
import { paperFor, paperInput, pdfDownload, registerTemplate } from '#modules/documents/public.ts'
import { ownCustomers } from '#modules/people/public.ts'
import { type StoredInvoice, sheetOf } from '../documents/invoice-sheet.ts'
import { Invoice } from '../entities/invoice.ts'

const template = registerTemplate('billing.invoice', new URL('../templates/invoice.typ', import.meta.url))

const money = (part: string, row: string) =>
  `'${part}', json_build_object('amount', ${row}.${part}_amount, 'currency', ${row}.${part}_currency)`

const sql = `
  select json_build_object('kind', i.kind, 'reference', i.reference, 'issuedOn', i.issued_on, 'dueOn', i.due_on,
    'reason', i.reason, 'credits', (select c.reference from billing.invoice c where c.id = i.credits_id),
    'payer', p.name, 'email', p.email, ${money('net', 'i')}, ${money('tax', 'i')}, ${money('total', 'i')},
    ${money('paid', 'i')}, ${money('credited', 'i')}, ${money('due', 'i')},
    'lines', (select coalesce(json_agg(json_build_object('description', l.description, 'explanation', l.explanation,
        'quantity', l.quantity, 'taxPercent', l.tax_percent, 'taxes', l.taxes, ${money('unit', 'l')}, ${money('total', 'l')})
        order by l.position), '[]'::json)
      from billing.invoice_line l where l.invoice_id = i.id)) as sheet
  from billing.invoice i join people.customer p on p.id = i.payer_id
  where i.id = $1`

const whereMayBe = 'and ($2::uuid[] is null or i.location_id is null or i.location_id = any($2::uuid[]))'

type Asked = { id: string; language?: string | null }

async function paperOf(ctx: QueryContext, { id, language }: Asked, which: string, value: unknown) {
  const [found] = await ctx.read<{ sheet: StoredInvoice }>(`${sql} ${which}`, [id, value])
  if (!found) throw Failure.notFound()
  const madeAt = Temporal.PlainDate.from(found.sheet.issuedOn).toZonedDateTime('UTC').toInstant()
  const sheet = sheetOf(found.sheet, ctx.tenant, paperFor(ctx.tenant, language))
  const about = { entity: Invoice.name, rowId: id }
  return pdfDownload(template, sheet, `${found.sheet.reference}.pdf`, { madeAt, of: ctx.tenant, about })
}

export const invoicePdf = query('billing.invoice_pdf', {
  summary: 'An invoice or credit note on paper',
  route: 'GET /v1/invoices/{id}/pdf',
  needs: 'billing.invoice.read',
  input: paperInput(),
  gives: 'application/pdf',
  run: (ctx, asked) => paperOf(ctx, asked, whereMayBe, ctx.actor.locationIds),
})

export const ownInvoicePdf = query('billing.own_invoice_pdf', {
  summary: 'One’s own invoice or credit note on paper',
  route: 'GET /v1/own-invoices/{id}/pdf',
  needs: 'billing.own.pay',
  input: paperInput(),
  gives: 'application/pdf',
  run: (ctx, asked) => paperOf(ctx, asked, `and i.payer_id in ${ownCustomers('$2')}`, ctx.actor.id),
})
