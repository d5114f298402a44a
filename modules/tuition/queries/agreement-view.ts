import { Failure } from '#kernel/command/failure.ts'
import { query } from '#kernel/query/query.ts'
import { instant, oneOf, text } from '#kernel/schema/fields.ts'
import { paperInput } from '#modules/documents/public.ts'
import { signPermission } from '../commands/send-agreement.ts'
import { hashOf, sameInOthers } from '../steps/agreement-wording.ts'

const sql = `select a.plan_id as "planId", a.customer_id as "customerId", a.wording, a.content_hash as "contentHash", c.name as "customerName", a.signed_at as "signedAt",
    a.signed_by as "signedBy", a.expires_at as "expiresAt",
    case when a.signed_at is not null then 'signed'
      when a.archived_at is not null or a.expires_at <= $2 then 'ended' else 'open' end as state
  from tuition.agreement a join people.customer c on c.id = a.customer_id where a.id = $1`

interface Found {
  planId: string
  customerId: string
  state: 'open' | 'signed' | 'ended'
  wording: string
  contentHash: string
}

export const agreementView = query('tuition.agreement_view', {
  summary: 'What a payer is asked to sign, with where it stands',
  route: 'GET /v1/tuition-agreements/{id}/view',
  needs: signPermission,
  input: paperInput(),
  output: {
    state: oneOf(['open', 'signed', 'ended'] as const),
    wording: text({
      max: 30_000,
      help: 'In the language asked for until it is signed; then as it was signed.',
    }),
    contentHash: text(),
    customerName: text(),
    expiresAt: instant(),
    signedAt: instant().optional(),
    signedBy: text().optional(),
  },
  async run(ctx, { id, language }) {
    const [found] = await ctx.read<Found>(sql, [id, ctx.now.toString()])
    if (!found) throw Failure.notFound()
    const { planId: _plan, customerId: _customer, ...shown } = found
    if (!language || found.state !== 'open') return shown
    const others = await sameInOthers({ tenant: ctx.tenant, rows: ctx.read }, found)
    const wording = others.find(other => other.language === language)?.wording
    return wording === undefined ? shown : { ...shown, wording, contentHash: hashOf(wording) }
  },
})
