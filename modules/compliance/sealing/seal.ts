import type { Transaction } from '#kernel/db/database.ts'
import { type Entry, entryColumns, leafOf } from '../entry/leaf.ts'
import { sealer, signingKey } from '../keys.ts'
import { Edge } from '../tree/edge.ts'
import { keptLevels } from '../tree/read-hashes.ts'
import { signedNote } from './note.ts'

interface Grown {
  size: number
  edge: string[]
  txid: string
  keyNumber: number
  /** The tree was grown in another cluster, whose numbers say nothing here. */
  isElsewhere: boolean
}

const openSql = `insert into compliance.tree (tenant_id) values ($1) on conflict do nothing`

// Arrays of bytes do not come back as such.
const lockSql = `select size, array(select encode(h, 'hex') from unnest(edge) with ordinality as u (h, n) order by n) as edge,
  key_number as "keyNumber",
  case when txid < pg_snapshot_xmax(pg_current_snapshot()) then txid else '0' end::text as txid,
  txid >= pg_snapshot_xmax(pg_current_snapshot()) as "isElsewhere"
  from compliance.tree for update`

// A transaction that began earlier may commit later: only what is settled is sealed, in the order of the outbox.
// What is later than the last one sealed has no leaf; of the same transaction some may have, when a page ended in it.
const dueSql = `select ${entryColumns}, a.txid::text as txid from kernel.audit a
  where a.txid >= $1::xid8 and a.txid < pg_snapshot_xmin(pg_current_snapshot())
    and (a.txid > $1::xid8 and not $3 or not exists (select from compliance.leaf l where l.entry_id = a.id))
  order by a.txid, a.id limit $2`

const leafSql = `insert into compliance.leaf (tenant_id, place, entry_id, hash, seal)
  select $1, $2 + n - 1, id, hash, seal
  from unnest($3::uuid[], $4::bytea[], $5::bytea[]) with ordinality as u (id, hash, seal, n)`

const nodeSql = `insert into compliance.node (tenant_id, level, place, hash)
  select $1, level, place, hash from unnest($2::smallint[], $3::bigint[], $4::bytea[]) as u (level, place, hash)`

const growSql = `update compliance.tree set size = $1, edge = $2::bytea[], txid = $3::xid8`

const checkpointSql = `insert into compliance.checkpoint (tenant_id, size, root, note, sealed_at)
  values ($1, $2, $3, $4, $5)`

export interface Sealing {
  secret: string
  /** ISO instant. */
  at: string
  most?: number
}

/**
 * Takes what was entered since into the tree, and signs where it then stands. Gives the number of entries taken; as
 * many as `most` mean that there may be more.
 */
export async function seal(tx: Transaction, { secret, at, most = 2000 }: Sealing): Promise<number> {
  const { tenantId } = tx
  let grown = await tx.one<Grown>(lockSql)
  if (!grown) {
    await tx.run(openSql, [tenantId])
    grown = (await tx.one<Grown>(lockSql))!
  }
  const due = await tx.rows<Entry & { txid: string }>(dueSql, [grown.txid, most, grown.isElsewhere])
  if (due.length === 0) return 0

  const sealOf = sealer(secret)
  const edge = new Edge(
    grown.size,
    grown.edge.map(hash => Buffer.from(hash, 'hex')),
  )
  const hashes = due.map(entry => leafOf(tenantId, entry))
  const nodes = { levels: [] as number[], places: [] as number[], hashes: [] as Buffer[] }
  for (const hash of hashes)
    edge.append(hash, (level, place, full) => {
      if (level === 0 || level % keptLevels !== 0) return
      nodes.levels.push(level)
      nodes.places.push(place)
      nodes.hashes.push(full)
    })
  const seals = due.map((entry, n) => sealOf(tenantId, grown.size + n, entry.id, hashes[n]!))
  tx.later(leafSql, [tenantId, grown.size, due.map(entry => entry.id), hashes, seals])
  if (nodes.levels.length > 0) tx.later(nodeSql, [tenantId, nodes.levels, nodes.places, nodes.hashes])
  const root = edge.root()
  const note = signedNote({ tenantId, size: edge.size, root, at }, signingKey(secret, grown.keyNumber))
  tx.later(checkpointSql, [tenantId, edge.size, root, note, at])
  tx.later(growSql, [edge.size, edge.hashes, due.at(-1)!.txid])
  return due.length
}
