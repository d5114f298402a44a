import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { instant, oneOf, text } from '#kernel/schema/fields.ts'
import { signPermission } from '../commands/send-agreement.ts'

const sql = `select a.wording, a.content_hash as "contentHash", c.name as "customerName", a.signed_at as "signedAt",
    a.signed_by as "signedBy", a.expires_at as "expiresAt",
    case when a.signed_at is not null then 'signed'
      when a.archived_at is not null or a.expires_at <= $2 then 'ended' else 'open' end as state
  from tuition.agreement a join people.customer c on c.id = a.customer_id where a.id = $1`

export const agreementView = query('tuition.agreement_view', {
  summary: 'What a payer is asked to sign, with where it stands',
  route: 'GET /v1/tuition-agreements/{id}/view',
  needs: signPermission,
  input: {},
  output: {
    state: oneOf(['open', 'signed', 'ended'] as const),
    wording: text({ max: 30_000 }),
    contentHash: text(),
    customerName: text(),
    expiresAt: instant(),
    signedAt: instant().optional(),
    signedBy: text().optional(),
  },
  async run(ctx, { id }) {
    const [found] = await ctx.read<Record<string, never>>(sql, [id, ctx.now.toString()])
    return found ?? Promise.reject(Failure.notFound())
  },
})
