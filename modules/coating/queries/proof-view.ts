import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { bool, day, id, instant, integer, list, money, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { answerPermission } from '../commands/send-proof.ts'
import { type ProofStatus, proofStateOf } from '../rules.ts'

// Only what the customer may know: no cost, no margin, no line of our own.
const sql = `select p.number, p.revision, p.status, p.note, p.expires_at as "expiresAt", p.answered_at as "answeredAt",
    p.answered_by as "answeredBy", p.comment, p.file_ids as "fileIds", q.number as "quoteNumber", q.title,
    q.due_on as "dueOn", q.is_rush as "isRush", c.name as "customerName", p.content_hash as "contentHash",
    json_build_object('amount', q.price_amount, 'currency', q.price_currency) as price,
    coalesce((select json_agg(json_build_object('label', l ->> 'label', 'explanation', l ->> 'explanation',
        'amount', (l ->> 'amount')::bigint) order by i.position, o)
      from coating.quote_item i cross join lateral jsonb_array_elements(i.lines) with ordinality as e(l, o)
      where i.quote_id = q.id and not (l ->> 'isInternal')::boolean), '[]') as "itemLines",
    coalesce((select json_agg(json_build_object('label', l ->> 'label', 'explanation', l ->> 'explanation',
        'amount', (l ->> 'amount')::bigint) order by o)
      from jsonb_array_elements(q.lines) with ordinality as e(l, o)
      where not (l ->> 'isInternal')::boolean), '[]') as "quoteLines",
    coalesce((select json_agg(json_build_object('name', i.name, 'count', i.count, 'colourName', i.colour_name,
        'colourCode', i.colour_code, 'film', (i.work ->> 'film')::integer, 'coats', (i.work ->> 'coats')::integer)
        order by i.position) from coating.quote_item i where i.quote_id = q.id), '[]') as items,
    exists (select from coating.proof n join coating.quote m on m.id = n.quote_id
      where m.number = q.number and n.revision > p.revision) as "hasNewer"
  from coating.proof p join coating.quote q on q.id = p.quote_id join people.customer c on c.id = p.customer_id
  where p.id = $1`

interface Found {
  status: ProofStatus
  expiresAt: string
  fileIds: string[]
  itemLines: object[]
  quoteLines: object[]
}

export const proofView = query('coating.proof_view', {
  summary: 'What the customer is shown of a proof, with where it stands',
  route: 'GET /v1/proofs/{id}/view',
  needs: answerPermission,
  input: {},
  output: {
    number: integer(),
    revision: integer(),
    state: oneOf(['open', 'approved', 'changes_asked', 'superseded', 'expired'] as const),
    hasNewer: bool(),
    note: text().optional(),
    expiresAt: instant(),
    answeredAt: instant().optional(),
    answeredBy: text().optional(),
    comment: text().optional(),
    contentHash: text(),
    quoteNumber: integer(),
    title: text(),
    dueOn: day().optional(),
    isRush: bool(),
    customerName: text(),
    price: money(),
    items: list(
      shape({
        name: text(),
        count: integer(),
        colourName: text().optional(),
        colourCode: text().optional(),
        film: integer(),
        coats: integer(),
      }),
    ),
    lines: list(shape({ label: text(), explanation: text(), amount: integer({ max: 9_000_000_000_000 }) })),
    photoIds: list(id(), { help: 'Each is shown by /v1/proofs/{id}/photo?fileId=…' }),
  },
  async run(ctx, { id: proofId }) {
    const [found] = await ctx.read<Found>(sql, [proofId])
    if (!found) throw Failure.notFound()
    const { fileIds, itemLines, quoteLines, status, ...rest } = found
    const isExpired = Temporal.Instant.compare(Temporal.Instant.from(found.expiresAt), ctx.now) <= 0
    return {
      ...rest,
      state: proofStateOf(status, isExpired),
      lines: [...itemLines, ...quoteLines],
      photoIds: fileIds,
    }
  },
})
