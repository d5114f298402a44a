import { query } from '#kernel/query/query.ts'
import { id, instant, list, oneOf, text } from '#kernel/schema/fields.ts'
import { shape } from '#kernel/schema/shape.ts'
import { ownCustomers } from '#modules/people/public.ts'

const most = 200

const sql = `select a.id, c.name as "customerName", a.wording, a.content_hash as "contentHash", a.sent_at as "sentAt",
    a.signed_at as "signedAt", a.signed_by as "signedBy",
    case when a.signed_at is not null then 'signed'
      when a.archived_at is not null or a.expires_at <= $2 then 'ended' else 'open' end as state
  from tuition.agreement a join people.customer c on c.id = a.customer_id
  where a.customer_id in ${ownCustomers('$1::uuid')} order by a.sent_at desc, a.id desc limit ${most}`

/** Anybody may read again what they signed, or are asked to; signing is by the link in their letter alone. */
export const ownAgreements = query('tuition.own_agreements', {
  summary: 'Agreements of the caller’s own customers, word for word, with who signed and when',
  route: 'GET /v1/own-agreements',
  needs: null,
  input: {},
  output: {
    data: list(
      shape({
        id: id(),
        customerName: text({ max: 300 }),
        wording: text({ max: 30_000 }),
        contentHash: text(),
        sentAt: instant(),
        signedAt: instant().optional(),
        signedBy: text().optional(),
        state: oneOf(['open', 'signed', 'ended'] as const),
      }),
      { max: most },
    ),
  },
  run: async ctx => ({ data: await ctx.read(sql, [ctx.actor.id, ctx.now.toString()]) }),
})
