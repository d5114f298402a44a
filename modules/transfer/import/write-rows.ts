import type { Transaction } from '#kernel/db/database.ts'
import type { Entity } from '#kernel/entity/entity.ts'
import { RowRefusal } from '../mapping/refusal.ts'
import { type Arranged, groupRows } from './arrange.ts'
import type { Plan, PlannedRow, Values } from './planned.ts'
import { insertStatement, updateStatement } from './write-sql.ts'

/** Another writer took an external id between looking and writing. */
export class Overtaken extends RowRefusal {
  constructor() {
    super('already_exists', 'Another record was given this key at the same moment.', 'externalId')
  }
}

export interface Written {
  noun: Entity
  id: string
  version: number
}

/**
 * The rows of a plan: first those of earlier batches that give way, then new and changed ones, noun by noun
 * in the order of the mapping. While the database is at the inserts, this process does what `meanwhile` holds, the
 * last first. Gives the versions that now stand.
 */
export async function writeRows(
  tx: Transaction,
  at: string,
  plan: Plan,
  arranged: Arranged,
  meanwhile: (() => unknown)[],
): Promise<Written[]> {
  const written: Written[] = []
  const giving = Map.groupBy(arranged.changes, change => change.noun)
  for (const [noun, rows] of giving) written.push(...(await updateRows(tx, at, noun, rows)))
  for (const [noun, rows] of groupRows(plan.rows)) {
    const merged = rows
      .filter(row => row.outcome === 'merged')
      .map(row => ({ id: row.id, values: row.changes }))
    written.push(...(await updateRows(tx, at, noun, merged)))
    const created = rows.filter(row => row.outcome === 'created')
    written.push(...(await insertRows(tx, at, noun, created, meanwhile)))
  }
  return written
}

async function insertRows(
  tx: Transaction,
  at: string,
  noun: Entity,
  rows: PlannedRow[],
  meanwhile: (() => unknown)[],
): Promise<Written[]> {
  if (rows.length === 0) return []
  const records = rows.map(row => ({ id: row.id, values: row.changes }))
  const { text, values } = insertStatement(noun, tx.tenantId, at, records)
  const sent = tx.rows<{ id: string }>(text, values)
  meanwhile.pop()?.()
  const ids = await sent
  if (ids.length < rows.length) throw new Overtaken()
  return ids.map(({ id }) => ({ noun, id, version: 1 }))
}

async function updateRows(tx: Transaction, at: string, noun: Entity, rows: { id: string; values: Values }[]) {
  const written: Written[] = []
  const byFields = Map.groupBy(rows, row => Object.keys(row.values).sort().join())
  for (const group of byFields.values()) {
    const { text, values } = updateStatement(noun, at, Object.keys(group[0]!.values), group)
    for (const row of await tx.rows<{ id: string; version: number }>(text, values))
      written.push({ noun, ...row })
  }
  return written
}
