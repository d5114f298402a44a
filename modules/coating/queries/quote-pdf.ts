import { Failure } from '#kernel/command/failure.ts'
import type { Money } from '#kernel/money/money.ts'
import { query } from '#kernel/query/query.ts'
import { type Paper, paperFor, paperInput, pdfDownload, registerTemplate } from '#modules/documents/public.ts'

const template = registerTemplate('coating.quote', new URL('../templates/quote.typ', import.meta.url))

// For the customer: what is internal stays in the database.
const shown = (lines: string) => `jsonb_array_elements(${lines}) with ordinality as e(l, o)
  where not (l ->> 'isInternal')::boolean`

const sql = `select q.number, q.revision, q.note, q.due_on as "dueOn", q.valid_until_on as "validUntilOn",
    coalesce(q.issued_at, q.created_at)::date::text as "on", c.name as customer,
    json_build_object('amount', q.price_amount, 'currency', q.price_currency) as price,
    coalesce((select json_agg(l order by i.position, o) from coating.quote_item i
      cross join lateral ${shown('i.lines')} and i.quote_id = q.id), '[]') as parts,
    coalesce((select json_agg(l order by o) from ${shown('q.lines')}), '[]') as whole
  from coating.quote q join people.customer c on c.id = q.customer_id
  where q.id = $1 and ($2::uuid[] is null or q.location_id is null or q.location_id = any ($2))`

interface Line {
  label: string
  explanation: string
  amount: number
}

interface Found {
  number: number
  revision: number
  note: string | null
  dueOn: string | null
  validUntilOn: string | null
  on: string
  customer: string
  price: Money
  parts: Line[]
  whole: Line[]
}

export const quotePdf = query('coating.quote_pdf', {
  summary: 'A quote on paper, as the customer may see it: no cost, no margin',
  route: 'GET /v1/quotes/{id}/pdf',
  needs: 'coating.quote.read',
  input: paperInput(),
  gives: 'application/pdf',
  async run(ctx, { id, language }) {
    const [found] = await ctx.read<Found>(sql, [id, ctx.actor.locationIds])
    if (!found) throw Failure.notFound()
    const madeAt = Temporal.PlainDate.from(found.on).toZonedDateTime('UTC').toInstant()
    const sheet = quoteSheet(found, ctx.tenant, paperFor(ctx.tenant, language))
    const name = `quote-${found.number}.${found.revision}.pdf`
    return pdfDownload(template, sheet, name, {
      ...{ madeAt, of: ctx.tenant },
      about: { entity: 'coating.quote', rowId: id },
    })
  },
})

/** What the paper says. */
export function quoteSheet(found: Found, tenant: { name: string }, paper: Paper) {
  const { t, said, day, own } = paper
  const { currency } = found.price
  const words = (amount: number) => paper.money({ amount, currency })
  const row = ({ label, explanation, amount }: Line) => [
    `${own(said(label))}\n${said(explanation)}`,
    words(amount),
  ]
  return {
    language: paper.language,
    title: `${t('entity.coating.quote.one')} ${found.number}.${found.revision}`,
    sender: tenant.name,
    customer: own(found.customer),
    facts: [
      [t('paper.quote.date'), day(found.on)],
      ...(found.validUntilOn ? [[t('paper.quote.validUntil'), day(found.validUntilOn)]] : []),
      ...(found.dueOn ? [[t('paper.quote.readyBy'), day(found.dueOn)]] : []),
    ],
    head: ['', t('paper.quote.amount')],
    lines: [...found.parts, ...found.whole].map(row),
    total: [t('paper.quote.total'), words(found.price.amount)],
    note: found.note && own(found.note),
  }
}
