import { enqueueLater } from '#kernel/job/enqueue.ts'
import { type JobContext, type JobDefinition, job } from '#kernel/job/job.ts'
import { id } from '#kernel/schema/fields.ts'
import { unseal } from '../secrets/seal.ts'
import { attempt, type Due } from '../steps/attempt.ts'
import { earlierOpen, giveLeaseBack, takeLease } from '../steps/lease.ts'
import { settle } from '../steps/settle.ts'

const atOnce = 8
const longestRunMs = 20_000

const endpointSql = `select n.url, array_agg(s.id order by s.created_at desc) as "secretIds",
    array_agg(encode(s.sealed, 'base64') order by s.created_at desc) as sealed
  from integrations.endpoint n
  join integrations.signing_secret s on s.tenant_id = n.tenant_id and s.endpoint_id = n.id
    and (s.ended_at is null or s.ended_at > $2)
  where n.id = $1 and n.status = 'active' and n.archived_at is null
  group by n.tenant_id, n.id`

/** The first message of each record that is due: what follows it waits until it has arrived or is given up. */
const dueSql = `select d.id, d.event_id as "eventId", d.payload, d.attempt_count as "attemptCount", d.event, d.entity,
    d.row_id as "rowId", d.happened_at as "happenedAt"
  from integrations.delivery d
  join integrations.progress p on p.tenant_id = d.tenant_id and p.endpoint_id = d.endpoint_id
  where d.endpoint_id = $1 and d.status = 'waiting' and d.next_attempt_at <= $2
    and (p.rests_until_at is null or p.rests_until_at <= $2)
    and not exists (${earlierOpen('d')})
  order by d.txid, d.event_id limit ${atOnce}`

interface Address {
  url: string
  secretIds: string[]
  sealed: string[]
}

/**
 * Sends what waits for one endpoint. It waits for machines of others, so it runs beside the work of the house; and no
 * longer than a while, so that endpoints take turns.
 */
export const deliver: JobDefinition<{ endpointId: ReturnType<typeof id> }> = job('integrations.deliver', {
  input: { endpointId: id() },
  isPatient: true,
  async run(ctx, { endpointId }) {
    if (!(await takeLease(ctx, endpointId))) return
    const begun = performance.now()
    let goesOn = true
    while (goesOn && !ctx.signal.aborted && performance.now() - begun < longestRunMs)
      goesOn = await sendSome(ctx, endpointId)
    // Only what is to come later has a key. The queue never again tries a running job whose key was asked for once more,
    // and a run that was killed must be tried again: it is what takes the lease back.
    await giveLeaseBack(ctx, endpointId, (tx, runAt, isLater) =>
      enqueueLater(tx, deliver, { endpointId }, isLater ? { runAt, key: endpointId } : { runAt }),
    )
  },
})

/** Resolves to whether there may be more to send at once. */
async function sendSome(ctx: JobContext, endpointId: string): Promise<boolean> {
  const at = ctx.now.toString()
  const [address] = await ctx.read<Address>(endpointSql, [endpointId, at])
  if (!address) return false
  const due = await ctx.read<Due>(dueSql, [endpointId, at])
  if (due.length === 0) return false
  const secrets = address.sealed.map((sealed, index) =>
    unseal({ tenantId: ctx.tenantId, id: address.secretIds[index]! }, Buffer.from(sealed, 'base64')),
  )
  const outcomes = await Promise.all(due.map(one => attempt(ctx, { url: address.url, secrets }, one)))
  return settle(ctx, endpointId, outcomes)
}
