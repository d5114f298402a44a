import type { Sql } from '#kernel/db/database.ts'
import type { Entity } from '#kernel/entity/entity.ts'
import type { Arrangement, BatchRow } from '#kernel/entity/import-rules.ts'
import {
  type Notice,
  type Plan,
  type PlannedRow,
  type RefusedLine,
  type Values,
  willWrite,
} from './planned.ts'

export interface Arranged {
  /** Rows of earlier batches that change because of this one. */
  changes: { noun: Entity; id: string; values: Values; notice?: Notice }[]
  refused: RefusedLine[]
}

interface Circumstances {
  sql: Sql
  tenantId: string
  importId: string
  isDryRun: boolean
}

/** Asks every noun of the batch that has a say in its import; once each. */
export async function arrange(plan: Plan, around: Circumstances): Promise<Arranged> {
  const result: Arranged = { changes: [], refused: [] }
  for (const [noun, rows] of groupRows(plan.rows)) {
    const answer = await noun.importing?.arrange?.({ ...around, rows: rows.map(batchRow) })
    if (answer) apply(answer, noun, rows, result)
  }
  return result
}

export function groupRows(rows: PlannedRow[]): Map<Entity, PlannedRow[]> {
  const groups = new Map<Entity, PlannedRow[]>()
  for (const row of rows) {
    if (row.onto || !willWrite(row)) continue
    const group = groups.get(row.noun)
    if (group) group.push(row)
    else groups.set(row.noun, [row])
  }
  return groups
}

function batchRow({ id, line, changes, before, noun }: PlannedRow): BatchRow {
  const empty = Object.entries(noun.fields).map(([name, field]) => [name, field.preset ?? null])
  const values = before ? { ...before.row, ...changes } : { ...Object.fromEntries(empty), ...changes }
  return { id, line, values, before: before?.row }
}

function apply(answer: Arrangement, noun: Entity, rows: PlannedRow[], result: Arranged): void {
  const byLine = new Map(rows.map(row => [row.line, row]))
  for (const row of rows) Object.assign(row.changes, answer.values?.get(row.id))
  for (const { line, code, message } of answer.notices ?? []) {
    const row = byLine.get(line)
    if (row) row.notice = { code, message }
  }
  for (const { line, code, message, field } of answer.refused ?? [])
    result.refused.push({ line, code, reason: message, field, position: byLine.get(line)?.position ?? 0 })
  for (const change of answer.changes ?? []) result.changes.push({ noun, ...change })
}
