import type { Transaction } from '#kernel/db/database.ts'
import { columnsOf } from '#kernel/entity/columns.ts'
import { baseFields, type Entity } from '#kernel/entity/entity.ts'
import { quote } from '#kernel/entity/naming.ts'
import type { Values } from './planned.ts'

/** A row of transfer.import_row that may have to be undone. */
export interface Imported {
  position: number
  entity: string
  outcome: 'created' | 'merged'
  rowId: string
  /** Null where the line changed nothing. */
  rowVersion: number | null
  before: Values | null
}

/** Deletes what the import made; gives those that somebody has edited since. */
export async function removeRows(tx: Transaction, noun: Entity, rows: Imported[]): Promise<Imported[]> {
  await tx.run(
    `delete from ${noun.table} t using json_to_recordset($1::json) as r("rowId" uuid, "rowVersion" integer)
      where t.id = r."rowId" and t.version = r."rowVersion"`,
    [versionsOf(rows)],
  )
  return stillThere(tx, noun, rows)
}

async function stillThere(tx: Transaction, noun: Entity, rows: Imported[]): Promise<Imported[]> {
  const left = await tx.rows<{ id: string }>(`select id from ${noun.table} where id = any($1::uuid[])`, [
    rows.map(row => row.rowId),
  ])
  const ids = new Set(left.map(row => row.id))
  return rows.filter(row => ids.has(row.rowId))
}

/** Puts merged rows back to the letter, version and time of change included; gives those edited since. */
export async function restoreRows(tx: Transaction, noun: Entity, rows: Imported[]): Promise<Imported[]> {
  const { id: _, ...fields } = { ...baseFields, ...noun.fields }
  const columns = Object.entries(fields).flatMap(([name, field]) =>
    columnsOf(name, field).map(c => quote(c.name)),
  )
  const restored = await tx.rows<{ id: string }>(
    `update ${noun.table} t set ${columns.map(column => `${column} = b.${column}`).join(', ')}
      from json_to_recordset($1::json) as r("rowId" uuid, "rowVersion" integer, before jsonb),
        lateral jsonb_populate_record(null::${noun.table}, r.before) b
      where t.id = r."rowId" and t.version = r."rowVersion" returning t.id`,
    [JSON.stringify(rows)],
  )
  const ids = new Set(restored.map(row => row.id))
  return rows.filter(row => !ids.has(row.rowId))
}

const versionsOf = (rows: Imported[]) =>
  JSON.stringify(rows.map(({ rowId, rowVersion }) => ({ rowId, rowVersion })))
