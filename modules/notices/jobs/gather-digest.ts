import { type JobDefinition, job } from '#kernel/job/job.ts'
import { id } from '#kernel/schema/fields.ts'
import { claimAll } from '../steps/claim.ts'
import { type Envelope, envelopesOf } from '../steps/envelope.ts'
import { handOver } from '../steps/hand-over.ts'
import { wordsIn } from '../templates/letters.ts'
import { mostAttempts } from './attempts.ts'

// More than a hundred notices in one mail are read by nobody; the next digest takes the rest.
const dueSql = `select d.notice_id as "noticeId" from notices.delivery d
  join notices.notice n on n.tenant_id = d.tenant_id and n.id = d.notice_id
  where n.recipient_id = $1 and d.channel = 'email' and d.status in ('held', 'waiting', 'sending') and d.due_at <= $2
  order by d.notice_id limit 100`

/** Everything that waited for it in one mail; sent as the delivery of the first, and noted for each. */
export const gatherDigest: JobDefinition<{ personId: ReturnType<typeof id> }> = job('notices.gather_digest', {
  input: { personId: id() },
  maxAttempts: mostAttempts,
  async run(ctx, { personId }) {
    const due = await ctx.read<{ noticeId: string }>(dueSql, [personId, ctx.now.toString()])
    const envelopes = await envelopesOf(
      ctx,
      due.map(({ noticeId }) => noticeId),
    )
    const [first] = envelopes
    if (!first?.email) return
    const claim = `digest ${first.id}`
    const bundle = envelopes.length === 1 ? first : bundled(envelopes, first)
    const route = { channel: 'email', deviceId: null, address: first.email, verdict: 'send' } as const
    const [parcel] = await claimAll(ctx, claim, [{ envelope: bundle, route }])
    if (!parcel) return
    const troubles = await handOver(ctx, claim, [{ ...parcel, alongside: envelopes.slice(1).map(waysOf) }])
    if (troubles.length > 0) throw troubles[0]
  },
})

const waysOf = ({ id: noticeId, email }: Envelope) =>
  ({ noticeId, channel: 'email', deviceId: null, address: email ?? '' }) as const

function bundled(envelopes: readonly Envelope[], first: Envelope): Envelope {
  const { title } = wordsIn('notices.digest', first.locale, { count: envelopes.length })
  const body = envelopes.map(one => `${one.title}\n${one.body}`).join('\n\n')
  return { ...first, title, body, link: '/app/notices' }
}
