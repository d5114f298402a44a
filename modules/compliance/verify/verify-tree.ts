import { type Entry, entryColumns, leafOf } from '../entry/leaf.ts'
import { sealer, signingKey } from '../keys.ts'
import { readNote } from '../sealing/note.ts'
import { Edge } from '../tree/edge.ts'
import type { Ask } from './ask.ts'
import { checkpointsBetween, type Kept } from './checkpoints.ts'

export interface Verifying {
  ask: Ask
  tenantId: string
  secret: string
  /** A checkpoint that was kept outside the database. */
  witness?: string
}

type Leaf = { [K in keyof Entry]: Entry[K] | null } & {
  place: string
  entryId: string
  hash: Buffer
  seal: Buffer
}

const page = 5000

const leavesSql = `select l.place::text as place, l.entry_id as "entryId", l.hash, l.seal, ${entryColumns}
  from compliance.leaf l left join kernel.audit a on a.id = l.entry_id
  where l.place >= $1 order by l.place limit ${page}`

// A row that is not in the tree although later ones are. After a move to another cluster numbers begin anew.
const behindSql = `select a.id, a.operation from kernel.audit a, compliance.tree t
  where a.txid < t.txid and t.txid < pg_snapshot_xmax(pg_current_snapshot())
    and not exists (select from compliance.leaf l where l.entry_id = a.id) limit 50`

const sizeSql = `select coalesce(max(t.size), 0)::text as size,
  (select count(*) from kernel.audit a where not exists (select from compliance.leaf l where l.entry_id = a.id))::text as waiting
  from compliance.tree t`

const minutes15 = 15 * 60_000
const most = 50

/**
 * Goes over a tenant's whole audit and tree, and names each entry that was edited, deleted, moved, put in behind or
 * backdated, and each checkpoint that was altered or that the tree no longer leads to.
 */
export async function verifyTree(options: Verifying) {
  const { ask, tenantId, secret, witness } = options
  const faults: string[] = []
  const fault = (sentence: string) => void (faults.length < most && faults.push(sentence))
  const sealOf = sealer(secret)
  const keyOf = (number: number) => signingKey(secret, number)
  const outside = witness === undefined ? undefined : readNote(witness, keyOf)
  if (witness !== undefined && outside?.tenantId !== tenantId)
    fault('the checkpoint that was kept outside the database is not signed by this installation')

  const edge = new Edge()
  let known: Kept | undefined
  for (;;) {
    const leaves = await ask<Leaf>(leavesSql, [edge.size])
    if (leaves.length === 0) break
    const end = Number(leaves.at(-1)!.place) + 1
    const kept = await checkpointsBetween({ ask, tenantId, keyOf, outside, fault }, edge.size, end)
    let next = kept.shift()
    for (const leaf of leaves) {
      const place = Number(leaf.place)
      if (place !== edge.size) fault(`leaves ${edge.size} to ${place - 1} of the audit were taken away`)
      // What comes after stands where it says it does.
      edge.size = place
      judge(leaf, place)
      if (next && known && leaf.at) judgeTime(leaf, known, next)
      edge.append(leaf.hash)
      while (next && next.size <= edge.size) {
        if (next.size === edge.size && !next.root.equals(edge.root()))
          fault(`the audit does not lead to the checkpoint of ${next.size} entries signed at ${next.at}`)
        known = next
        next = kept.shift()
      }
    }
    if (leaves.length < page) break
  }

  function judge(leaf: Leaf, place: number) {
    if (!sealOf(tenantId, place, leaf.entryId, leaf.hash).equals(leaf.seal))
      fault(`leaf ${place} of the audit, of entry ${leaf.entryId}, was moved or forged`)
    if (leaf.id === null) fault(`entry ${leaf.entryId} (leaf ${place}) was deleted`)
    else if (!leafOf(tenantId, leaf as Entry).equals(leaf.hash))
      fault(`entry ${leaf.entryId} (leaf ${place}, ${leaf.operation}, ${leaf.at}) was edited`)
  }

  /** Sealed after others that are newer by more than a verb takes, though the clock itself did not go back. */
  function judgeTime(leaf: Leaf, before: Kept, own: Kept) {
    const earliest = Math.min(Date.parse(before.at), Date.parse(own.at)) - minutes15
    if (Date.parse(leaf.at!) < earliest)
      fault(
        `entry ${leaf.entryId} (leaf ${edge.size}) is backdated: it says ${leaf.at}, after ${before.at} was sealed`,
      )
  }

  const [count] = await ask<{ size: string; waiting: string }>(sizeSql)
  const [last] = await checkpointsBetween({ ask, tenantId, keyOf, outside, fault }, edge.size, Infinity)
  const claimed = Math.max(Number(count!.size), last?.size ?? 0)
  if (claimed > edge.size) fault(`the audit was cut off: it had ${claimed} entries and has ${edge.size}`)
  for (const { id, operation } of await ask<{ id: string; operation: string }>(behindSql))
    fault(`entry ${id} (${operation}) was put in behind what was sealed`)
  return { faults, sealed: edge.size, waiting: Number(count!.waiting) }
}
