import type { RoleBook } from '#kernel/access/grant-guard.ts'
import type { Transaction } from '#kernel/db/database.ts'
import type { Entity } from '#kernel/entity/entity.ts'
import { type JobContext, job } from '#kernel/job/job.ts'
import { keepDeliveries } from '../steps/keep-deliveries.ts'
import { type Listening, listeningOf } from '../steps/listeners.ts'
import { recordsFor } from '../steps/records.ts'
import { type Happened, isFor, messageOf } from '../webhooks/message.ts'

/** What the module must know of all others: roles with their permissions, and the nouns. */
export interface Book extends RoleBook {
  readonly entities: ReadonlyMap<string, Entity>
  readonly events: ReadonlyMap<string, { name: string }>
}

const page = 300

const lockSql = `select p.endpoint_id from integrations.progress p order by p.endpoint_id for update`

/** Everything settled that an endpoint has not yet looked at, in the order of commit. */
const nextSql = `select p.endpoint_id as "endpointId", e.*
  from integrations.progress p
  join integrations.endpoint n on n.tenant_id = p.tenant_id and n.id = p.endpoint_id
    and n.status = 'active' and n.archived_at is null
  cross join lateral (
    select e.id as "eventId", e.txid::text::bigint as txid, e.name, e.entity, e.row_id as "rowId",
      e.location_id as "locationId", e.actor_id as "actorId", e.at, e.data
    from kernel.event e
    where e.tenant_id = p.tenant_id and (e.txid, e.id) > (p.txid, p.event_id)
      and e.txid < pg_snapshot_xmin(pg_current_snapshot())
    order by e.txid, e.id limit ${page}
  ) e
  order by p.endpoint_id, e.txid, e."eventId"`

const moveSql = `update integrations.progress p set txid = r.txid::text::xid8, event_id = r."eventId"
  from json_to_recordset($1::json) as r("endpointId" uuid, txid bigint, "eventId" uuid)
  where p.endpoint_id = r."endpointId"`

type Found = Happened & { endpointId: string }

/** Turns what has happened into messages in line, for each endpoint that may know of it and asked for it. */
export const collectFor = (book: () => Book) =>
  job('integrations.collect', {
    async run(ctx) {
      while (!ctx.signal.aborted) if (await ctx.write(tx => collectPage(ctx, tx, book()))) return
    },
  })

/** Resolves to whether that was all. Two that run at the same time take their turns. */
async function collectPage(ctx: JobContext, tx: Transaction, book: Book): Promise<boolean> {
  await tx.rows(lockSql)
  const found = await tx.rows<Found>(nextSql)
  if (found.length === 0) return true
  const listening = await listeningOf(tx, book)
  const byEndpoint = Map.groupBy(found, ({ endpointId }) => endpointId)
  for (const ear of listening) await keepFor(ctx, tx, book, ear, byEndpoint.get(ear.endpointId) ?? [])
  const ends = [...byEndpoint.values()].map(events => events.at(-1)!)
  await tx.run(moveSql, [
    JSON.stringify(ends.map(({ endpointId, txid, eventId }) => ({ endpointId, txid, eventId }))),
  ])
  return [...byEndpoint.values()].every(events => events.length < page)
}

/** Messages of one endpoint, from events that are its business. */
export async function keepFor(
  ctx: Pick<JobContext, 'now'> & { tenantId: string },
  tx: Transaction,
  book: Book,
  ear: Listening,
  found: readonly Happened[],
  options?: { isReplay: boolean },
): Promise<number> {
  const wanted = found.filter(event => isFor(event, ear, book.entities))
  const records = ear.hasRecord ? await recordsFor(tx, ear, wanted, book.entities) : undefined
  const deliveries = wanted.map(event => ({
    eventId: event.eventId,
    txid: event.txid,
    event: event.name,
    happenedAt: event.at,
    entity: event.entity,
    rowId: event.rowId,
    payload: messageOf(event, records && (records.get(event.rowId ?? '') ?? null)),
  }))
  return keepDeliveries(tx, ctx, ear.endpointId, deliveries, options)
}
