import type { Transaction } from '#kernel/db/database.ts'
import { uuid } from '#kernel/db/uuid.ts'
import { enqueueLater } from '#kernel/job/enqueue.ts'
import { deliver } from '../jobs/deliver.ts'

export interface NewDelivery {
  eventId: string
  txid: number
  event: string
  happenedAt: string
  entity: string | null
  rowId: string | null
  payload: string
}

interface Scene {
  tenantId: string
  now: Temporal.Instant
}

const columns = `tenant_id, id, created_at, updated_at, endpoint_id, txid, event_id, event, happened_at, entity, row_id,
  payload, next_attempt_at`
const records = `json_to_recordset($4::json) as r(id uuid, "eventId" uuid, txid bigint, event text,
  "happenedAt" timestamptz, entity text, "rowId" uuid, payload text)`
const insertSql = `insert into integrations.delivery as d (${columns})
  select $1, r.id, $2, $2, $3, r.txid, r."eventId", r.event, r."happenedAt", r.entity, r."rowId", r.payload, $2
  from ${records}`

// What goes out once more goes out as the same message, under the same id.
const again = `do update set status = 'waiting', next_attempt_at = excluded.next_attempt_at, attempt_count = 0,
  updated_at = excluded.updated_at, version = d.version + 1 where d.status <> 'waiting'`

/** Puts messages in line for an endpoint, and asks for them to be sent. Resolves to how many are new in the line. */
export async function keepDeliveries(
  tx: Transaction,
  { tenantId, now }: Scene,
  endpointId: string,
  deliveries: readonly NewDelivery[],
  { isReplay = false } = {},
): Promise<number> {
  if (deliveries.length === 0) return 0
  const rows = JSON.stringify(deliveries.map(delivery => ({ id: uuid(), ...delivery })))
  const kept = await tx.run(
    `${insertSql} on conflict on constraint delivery_once ${isReplay ? again : 'do nothing'}`,
    [tenantId, now.toString(), endpointId, rows],
  )
  enqueueLater(tx, deliver, { endpointId }, { runAt: now })
  return kept
}
