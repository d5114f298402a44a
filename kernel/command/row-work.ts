import { isDeepStrictEqual } from 'node:util'
import type { Transaction } from '../db/database.ts'
import { uuid } from '../db/uuid.ts'
import type { Entity } from '../entity/entity.ts'
import { scopeSql, type Viewer } from '../entity/list-sql.ts'
import { sealValues } from '../entity/sealed.ts'
import { findSql, insertSql, updateSql } from '../entity/write-sql.ts'
import { Failure } from './failure.ts'
import type { Ledger } from './ledger.ts'

type AnyRow = Record<string, unknown> & { id: string; version: number }

interface Scene {
  tx: Transaction
  tenantId: string
  viewer: Viewer
  at: string
  ledger: Ledger
}

export async function findRow(
  scene: Scene,
  noun: Entity,
  id: string,
  isLocked: boolean,
  expectedVersion: number | undefined,
): Promise<AnyRow> {
  const values: unknown[] = [id]
  const scope = scopeSql(noun, scene.viewer, value => `$${values.push(value)}`).join(' and ')
  const found = await scene.tx.one<{ row: AnyRow }>(
    findSql(noun, isLocked || expectedVersion !== undefined, scope),
    values,
  )
  if (!found) throw Failure.notFound()
  if (expectedVersion !== undefined && found.row.version !== expectedVersion)
    throw Failure.stale(found.row.version)
  return found.row
}

export async function insertRows(
  scene: Scene,
  noun: Entity,
  values: Record<string, unknown>[],
): Promise<AnyRow[]> {
  if (!values.length) return []
  const named = values.map(row => ({ ...row, id: String(row.id ?? uuid()) }))
  const rows = await Promise.all(named.map(row => sealValues(noun, scene.tenantId, row.id, row)))
  const { text, values: parameters } = insertSql(noun, scene.tenantId, scene.at, rows)
  const written = (await scene.tx.rows<{ row: AnyRow }>(text, parameters)).map(found => found.row)
  for (const row of written) {
    // Looked at as written: where a row lies may follow from what it belongs to, said by a trigger.
    if (noun.scopedBy) refuseOutOfScope(scene.viewer, row[noun.scopedBy], noun.scopedBy)
    recordChange(
      scene.ledger,
      noun,
      row,
      null,
      Object.keys(noun.fields).filter(key => row[key] !== null),
    )
  }
  return written
}

/** A place out of the actor's locations answers as one that does not exist. */
function refuseOutOfScope(viewer: Viewer, locationId: unknown, field: string): void {
  if (viewer.locationIds === null || locationId === null || locationId === undefined) return
  if (!viewer.locationIds.includes(String(locationId)))
    throw Failure.field(
      `/${field}`,
      'unknown_reference',
      'There is no such record, or it is not yours to see.',
    )
}

export async function updateRow(
  scene: Scene,
  noun: Entity,
  row: AnyRow,
  changes: Record<string, unknown>,
): Promise<AnyRow> {
  const changed = Object.keys(changes).filter(
    key => changes[key] !== undefined && !isDeepStrictEqual(changes[key], row[key]),
  )
  if (!changed.length) return row
  if (noun.scopedBy && changed.includes(noun.scopedBy))
    refuseOutOfScope(scene.viewer, changes[noun.scopedBy], noun.scopedBy)
  const plain = Object.fromEntries(changed.map(key => [key, changes[key]]))
  const written = await sealValues(noun, scene.tenantId, row.id, plain)
  const { text, values } = updateSql(noun, row.id, row.version, scene.at, written)
  const found = await scene.tx.one<{ row: AnyRow }>(text, values)
  if (!found) throw Failure.stale()
  recordChange(scene.ledger, noun, found.row, row, changed)
  return found.row
}

/** `{ field: [before, after] }` for the row's history. */
export function recordChange(
  ledger: Ledger,
  noun: Entity,
  row: AnyRow,
  before: AnyRow | null,
  fields: readonly string[],
): void {
  const changes = Object.fromEntries(
    fields.map(key => [key, [before?.[key] ?? null, row[key]] as [unknown, unknown]]),
  )
  ledger.change({ entity: noun.name, rowId: row.id, version: row.version, changes })
}
