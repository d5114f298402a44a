import { type Column, columnsOf, jsonOf } from './columns.ts'
import type { Entity } from './entity.ts'
import { quote } from './naming.ts'

interface Place {
  key: string
  preset: unknown
  column: Column
}

/** Fields that no row sets keep the column's own default, or are filled by a trigger. */
const keysOf = (noun: Entity, rows: Record<string, unknown>[]): string[] =>
  Object.keys(noun.fields).filter(
    key => noun.fields[key]!.preset !== undefined || rows.some(row => row[key] !== undefined),
  )

const placesOf = (noun: Entity, keys: string[]): Place[] =>
  keys.flatMap(key => {
    const field = noun.fields[key]!
    return columnsOf(key, field).map(column => ({ key, preset: field.preset ?? null, column }))
  })

const given = ({ key, preset }: Place, row: Record<string, unknown>) =>
  row[key] === undefined ? preset : row[key]

const head = 'tenant_id, id, created_at, updated_at, external_id, custom'

export function insertSql(noun: Entity, tenantId: string, at: string, rows: Record<string, unknown>[]) {
  const places = placesOf(noun, keysOf(noun, rows))
  const columns = places.map(({ column }) => quote(column.name)).join(', ')
  if (rows.length > 1) return insertManySql(noun, tenantId, at, rows, places)
  const row = rows[0]!
  const values: unknown[] = [tenantId, row.id, at, row.externalId ?? null, JSON.stringify(row.custom ?? {})]
  const own = places.map(place => {
    const { column } = place
    return `$${values.push(column.of(given(place, row)))}::${column.type}`
  })
  const text = `insert into ${noun.table} as t (${head}${columns && `, ${columns}`})
    values ($1, $2, $3, $3, $4, $5${own.length ? `, ${own.join(', ')}` : ''}) returning ${jsonOf(noun.allFields)} as row`
  return { text, values }
}

function insertManySql(
  noun: Entity,
  tenantId: string,
  at: string,
  rows: Record<string, unknown>[],
  places: Place[],
) {
  const columns = places.map(({ column }) => `, ${quote(column.name)}`).join('')
  const records = rows.map(row => {
    const record: Record<string, unknown> = {
      id: row.id,
      external_id: row.externalId ?? null,
      custom: row.custom ?? {},
    }
    for (const place of places) record[place.column.name] = inJson(place, row)
    return record
  })
  const shape = places.map(({ column }) => `, ${quote(column.name)} ${column.type}`).join('')
  const text = `insert into ${noun.table} as t (${head}${columns})
    select $1, r.id, $2, $2, r.external_id, r.custom${places.map(({ column }) => `, r.${quote(column.name)}`).join('')}
    from json_to_recordset($3::json) as r(id uuid, external_id text, custom jsonb${shape})
    returning ${jsonOf(noun.allFields)} as row`
  return { text, values: [tenantId, at, JSON.stringify(records)] }
}

/** What is JSON itself goes in as it is. */
const inJson = (place: Place, row: Record<string, unknown>) =>
  place.column.type === 'jsonb' ? given(place, row) : place.column.of(given(place, row))

/** Writes the changed fields only; gives no row when the version has moved on. */
export function updateSql(
  noun: Entity,
  id: string,
  version: number,
  at: string,
  changes: Record<string, unknown>,
) {
  const values: unknown[] = [id, version, at]
  const sets = Object.entries(changes).flatMap(([key, value]) =>
    columnsOf(key, noun.allFields[key]!).map(
      column => `${quote(column.name)} = $${values.push(column.of(value))}::${column.type}`,
    ),
  )
  const text = `update ${noun.table} t set version = t.version + 1, updated_at = $3${sets.map(set => `, ${set}`).join('')}
    where t.id = $1 and t.version = $2 returning ${jsonOf(noun.allFields)} as row`
  return { text, values }
}

export const findSql = (noun: Entity, isLocked: boolean, scope = '') =>
  `select ${jsonOf(noun.allFields)} as row from ${noun.table} t where t.id = $1${scope && ` and ${scope}`}${isLocked ? ' for no key update of t' : ''}`
