import { command } from '#kernel/command/command.ts'
import { Failure } from '#kernel/command/failure.ts'
import { instant, integer } from '#kernel/schema/fields.ts'
import { Delivery } from '../entities/delivery.ts'
import { Endpoint } from '../entities/endpoint.ts'
import { type Book, keepFor } from '../jobs/collect.ts'
import { deliver } from '../jobs/deliver.ts'
import { mostReplayed, replayDays } from '../rules.ts'
import { listeningOf } from '../steps/listeners.ts'
import type { Happened } from '../webhooks/message.ts'

const isOff = {
  'integrations.endpoint_disabled': { status: 409, when: 'This endpoint is off; switch it on first.' },
} as const

export const replayDelivery = command('integrations.replay_delivery', {
  summary: 'Send a webhook once more: the same words under the same id',
  route: 'POST /v1/webhook-deliveries/{id}/replays',
  needs: Delivery.access.write,
  on: Delivery,
  input: {},
  output: Delivery,
  status: 202,
  errors: isOff,
  async run(ctx, { id }) {
    const delivery = await ctx.find(Delivery, id, { lock: true })
    const endpoint = await ctx.find(Endpoint, delivery.endpointId)
    if (endpoint.status === 'disabled') return ctx.fail('integrations.endpoint_disabled')
    ctx.enqueue(deliver, { endpointId: endpoint.id })
    const line = { status: 'waiting', nextAttemptAt: ctx.now.toString() } as const
    return ctx.update(Delivery, delivery, delivery.status === 'waiting' ? line : { ...line, attemptCount: 0 })
  },
})

const eventsSql = `select e.id as "eventId", e.txid::text::bigint as txid, e.name, e.entity, e.row_id as "rowId",
    e.location_id as "locationId", e.actor_id as "actorId", e.at, e.data
  from kernel.event e
  where e.tenant_id = $1 and e.at >= $2 and e.at < $3 and e.txid < pg_snapshot_xmin(pg_current_snapshot())
  order by e.txid, e.id limit ${mostReplayed + 1}`

export const replayRange = (book: () => Book) =>
  command('integrations.replay_range', {
    summary: `Send what happened in a time range, up to ${replayDays} days back, to an endpoint once more`,
    route: 'POST /v1/webhook-endpoints/{id}/replays',
    needs: Endpoint.access.write,
    on: Endpoint,
    input: { from: instant(), until: instant() },
    output: { queuedCount: integer({ min: 0 }) },
    status: 202,
    errors: {
      ...isOff,
      'integrations.range_too_long': {
        status: 422,
        when: `More than ${mostReplayed} events happened in this range; give a shorter one.`,
      },
    },
    async run(ctx, { id, from, until }) {
      if (Temporal.Instant.compare(from, until) >= 0)
        throw Failure.field('/until', 'before_start', 'The end of the range comes after its beginning.')
      const endpoint = await ctx.find(Endpoint, id, { lock: true })
      if (endpoint.status === 'disabled') return ctx.fail('integrations.endpoint_disabled')
      const found = await ctx.sql.rows<Happened>(eventsSql, [ctx.tenant.id, from, until])
      if (found.length > mostReplayed) return ctx.fail('integrations.range_too_long')
      const [ear] = await listeningOf(ctx.sql, book(), id)
      const scene = { tenantId: ctx.tenant.id, now: ctx.now }
      return { queuedCount: await keepFor(scene, ctx.sql, book(), ear!, found, { isReplay: true }) }
    },
  })
