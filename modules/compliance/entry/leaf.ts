import { leafHash, sha256 } from '../tree/hash.ts'

/** A row of the audit, all as text. `changes` is what PostgreSQL writes a jsonb as, which is always the same. */
export interface Entry {
  id: string
  at: string
  actorKind: string
  actorId: string | null
  actorName: string
  operation: string
  entity: string | null
  rowId: string | null
  rowVersion: number | null
  requestId: string | null
  changes: string | null
  address: string | null
  device: string | null
  reason: string | null
  /** Null once forgotten; then the hash is there instead. */
  whoSalt: Buffer | null
  whatSalt: Buffer | null
  whoHash: Buffer | null
  whatHash: Buffer | null
}

/** Columns of `kernel.audit as a`, in the names of Entry. */
export const entryColumns = `a.id, to_char(a.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as at,
  a.actor_kind as "actorKind", a.actor_id as "actorId", a.actor_name as "actorName", a.operation, a.entity,
  a.row_id as "rowId", a.row_version as "rowVersion", a.request_id as "requestId", a.changes::text as changes,
  a.address, a.device, a.reason, a.who_salt as "whoSalt", a.what_salt as "whatSalt", a.who_hash as "whoHash",
  a.what_hash as "whatHash"`

const commitment = (salt: Uint8Array, values: readonly unknown[]) =>
  sha256(Buffer.concat([salt, Buffer.from(JSON.stringify(values))]))

const nothing = Buffer.alloc(0)

export const whoOf = (entry: Entry): Buffer =>
  entry.whoSalt
    ? commitment(entry.whoSalt, [entry.actorName, entry.address, entry.device])
    : (entry.whoHash ?? nothing)

export const whatOf = (entry: Entry): Buffer =>
  entry.whatSalt ? commitment(entry.whatSalt, [entry.changes, entry.reason]) : (entry.whatHash ?? nothing)

/** What a leaf is the hash of. Who did it and what was done are in it by their commitments alone. */
export const recordOf = (tenantId: string, entry: Entry): string =>
  JSON.stringify([
    'mainstay.audit.1',
    tenantId,
    entry.id,
    entry.at,
    entry.actorKind,
    entry.actorId,
    entry.operation,
    entry.entity,
    entry.rowId,
    entry.rowVersion,
    entry.requestId,
    whoOf(entry).toString('base64'),
    whatOf(entry).toString('base64'),
  ])

export const leafOf = (tenantId: string, entry: Entry): Buffer =>
  leafHash(Buffer.from(recordOf(tenantId, entry)))
