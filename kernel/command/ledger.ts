import type { Actor } from '../access/actor.ts'
import type { Statement, Transaction } from '../db/database.ts'
import { uuid } from '../db/uuid.ts'
import type { Emitted, Tenant } from './context.ts'

export interface RowChange {
  entity: string
  rowId: string
  version: number
  changes: Record<string, [unknown, unknown]> | null
}

interface Meta {
  tenant: Pick<Tenant, 'id'>
  actor: Actor
  at: string
  operation: string
  requestId: string
}

/** Where a request came from, and why; in its entries. */
export interface Origin {
  address?: string
  device?: string
  reason?: string
}

/** What a verb leaves besides its rows: events and audit, sent together with COMMIT. */
export class Ledger {
  private readonly events: ({ name: string } & Emitted)[] = []
  private readonly changes: RowChange[] = []
  private readonly jobs: Statement[] = []
  private readonly origin: Origin

  constructor(origin: Origin = {}) {
    this.origin = origin
  }

  event(name: string, about: Emitted): void {
    this.events.push({ name, ...about })
  }

  change(change: RowChange): void {
    this.changes.push(change)
  }

  job(statement: Statement): void {
    this.jobs.push(statement)
  }

  flush(tx: Transaction, meta: Meta): void {
    if (this.events.length)
      tx.later(eventSql, [meta.tenant.id, meta.actor.id, meta.at, meta.requestId, this.eventRows()])
    for (const { text, values } of this.jobs) tx.later(text, values)
    const { actor } = meta
    // A job that looked and found nothing to do has done nothing that anybody would ask about.
    if (actor.kind === 'system' && this.isEmpty) return
    const who = [meta.tenant.id, meta.at, actor.kind, actor.id, actor.name, meta.operation, meta.requestId]
    const { address, device, reason } = this.origin
    tx.later(auditSql, [...who, this.auditRows(), address, device, reason])
  }

  private get isEmpty(): boolean {
    return this.changes.length + this.events.length + this.jobs.length === 0
  }

  private eventRows(): string {
    return JSON.stringify(
      this.events.map(event => ({
        id: uuid(),
        name: event.name,
        entity: event.entity ?? null,
        row_id: event.rowId ?? null,
        location_id: event.locationId ?? null,
        data: event.data ?? {},
      })),
    )
  }

  private auditRows(): string {
    const changes: (RowChange | Partial<RowChange>)[] = this.changes.length ? this.changes : [{}]
    return JSON.stringify(
      changes.map(change => ({
        id: uuid(),
        entity: change.entity ?? null,
        row_id: change.rowId ?? null,
        row_version: change.version ?? null,
        changes: change.changes ?? null,
      })),
    )
  }
}

const eventSql = `insert into kernel.event (tenant_id, id, name, entity, row_id, location_id, actor_id, at, request_id, data)
  select $1, e.id, e.name, e.entity, e.row_id, e.location_id, $2, $3, $4, e.data
  from json_to_recordset($5::json) as e(id uuid, name text, entity text, row_id uuid, location_id uuid, data jsonb)`

const auditSql = `insert into kernel.audit (tenant_id, id, at, actor_kind, actor_id, actor_name, operation, request_id, entity, row_id, row_version, changes,
    address, device, reason)
  select $1, a.id, $2, $3, $4, $5, $6, $7, a.entity, a.row_id, a.row_version, a.changes, $9, $10, $11
  from json_to_recordset($8::json) as a(id uuid, entity text, row_id uuid, row_version integer, changes jsonb)`
