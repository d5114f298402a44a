import type { SigningKey } from '../keys.ts'
import { type Checkpoint, readNote } from '../sealing/note.ts'
import type { Ask } from './ask.ts'

export type Kept = Pick<Checkpoint, 'size' | 'root' | 'at'>

interface Reading {
  ask: Ask
  tenantId: string
  keyOf(number: number): SigningKey
  /** One that was kept outside the database. */
  outside: Checkpoint | undefined
  fault(sentence: string): void
}

const sql = `select size::text as size, root, note from compliance.checkpoint
  where size > $1 and ($2::bigint is null or size <= $2) order by size`

/** The checkpoints of trees larger than `from` and up to `to` that bear the installation's signature, by size. */
export async function checkpointsBetween(reading: Reading, from: number, to: number): Promise<Kept[]> {
  const { ask, tenantId, keyOf, outside, fault } = reading
  const rows = await ask<{ size: string; root: Buffer; note: string }>(sql, [
    from,
    Number.isFinite(to) ? to : null,
  ])
  const kept: Kept[] = []
  for (const { size, root, note } of rows) {
    const said = readNote(note, keyOf)
    const isOwn = said?.tenantId === tenantId && said.size === Number(size) && said.root.equals(root)
    if (isOwn) kept.push(said)
    else fault(`the checkpoint of ${size} entries was altered, or not signed by this installation`)
  }
  if (outside && outside.size > from && outside.size <= to) kept.push(outside)
  return kept.sort((a, b) => a.size - b.size)
}
