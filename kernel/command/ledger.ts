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

type Bind = (value: unknown) => string

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

  /** Everything in one statement, with the answer that a key is to have: each of its own costs a third more. */
  flush(tx: Transaction, meta: Meta, kept?: (bind: Bind) => string): void {
    for (const { text, values } of this.jobs) tx.later(text, values)
    const { actor } = meta
    // A job that looked and found nothing to do has done nothing that anybody would ask about.
    if (actor.kind === 'system' && this.isEmpty) return
    const values: unknown[] = []
    const bind: Bind = value => `$${values.push(value)}`
    const parts = [this.auditSql(meta, bind)]
    if (this.events.length) parts.unshift(this.eventSql(meta, bind))
    if (kept) parts.push(kept(bind))
    const last = parts.pop()!
    const before = parts.map((part, at) => `part_${at} as (${part})`).join(', ')
    tx.later(before ? `with ${before} ${last}` : last, values)
  }

  private get isEmpty(): boolean {
    return this.changes.length + this.events.length + this.jobs.length === 0
  }

  private eventSql({ tenant, actor, at, requestId }: Meta, bind: Bind): string {
    const rows = this.events.map(event => ({
      id: uuid(),
      name: event.name,
      entity: event.entity ?? null,
      row_id: event.rowId ?? null,
      location_id: event.locationId ?? null,
      data: event.data ?? {},
    }))
    const same = { tenant_id: tenant.id, actor_id: actor.id, at, request_id: requestId }
    return insertion('kernel.event', same, rows, eventColumns, bind)
  }

  private auditSql({ tenant, actor, at, operation, requestId }: Meta, bind: Bind): string {
    const changes: (RowChange | Partial<RowChange>)[] = this.changes.length ? this.changes : [{}]
    const rows = changes.map(change => ({
      id: uuid(),
      entity: change.entity ?? null,
      row_id: change.rowId ?? null,
      row_version: change.version ?? null,
      changes: change.changes ?? null,
    }))
    const { address, device, reason } = this.origin
    const who = {
      tenant_id: tenant.id,
      at,
      actor_kind: actor.kind,
      actor_id: actor.id,
      actor_name: actor.name,
    }
    const same = { ...who, operation, request_id: requestId, address, device, reason }
    return insertion('kernel.audit', same, rows, auditColumns, bind)
  }
}

const eventColumns = 'id uuid, name text, entity text, row_id uuid, location_id uuid, data jsonb'
const auditColumns = 'id uuid, entity text, row_id uuid, row_version integer, changes jsonb'

/** What all rows have in common, and the rows; one alone is not worth JSON being taken apart for it. */
function insertion(
  table: string,
  same: Record<string, unknown>,
  rows: Record<string, unknown>[],
  columns: string,
  bind: Bind,
): string {
  const own = Object.keys(rows[0]!)
  const head = `insert into ${table} (${[...Object.keys(same), ...own].join(', ')})`
  const shared = Object.values(same).map(bind).join(', ')
  if (rows.length === 1) return `${head} values (${shared}, ${Object.values(rows[0]!).map(bind).join(', ')})`
  return `${head} select ${shared}, ${own.map(name => `r.${name}`).join(', ')}
    from json_to_recordset(${bind(JSON.stringify(rows))}::json) as r(${columns})`
}
