import type { Cursor } from './cursor.ts'

/** One row of the outbox, as its readers get it. */
export interface CommittedEvent extends Cursor {
  tenantId: string
  name: string
  entity: string | null
  rowId: string | null
  locationId: string | null
  actorId: string | null
  at: string
  requestId: string | null
  /** JSON text: most readers pass it on, and parsing it only to write it again cost a third of a delivery. */
  data: string
}

/** Columns of `kernel.event as e`, in the names of CommittedEvent. */
export const eventColumns = `e.txid::text::bigint as txid, e.id, e.tenant_id as "tenantId", e.name, e.entity,
  e.row_id as "rowId", e.location_id as "locationId", e.actor_id as "actorId", e.at, e.request_id as "requestId",
  e.data::text as data`
