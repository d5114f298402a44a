import { columnsOf, jsonOf } from './columns.ts'
import type { Entity } from './entity.ts'
import { quote } from './naming.ts'

interface Cell {
  column: string
  type: string
  value: unknown
}

/** Fields that no row sets keep the column's own default, or are filled by a trigger. */
const keysOf = (noun: Entity, rows: Record<string, unknown>[]): string[] =>
  Object.keys(noun.fields).filter(
    key => noun.fields[key]!.preset !== undefined || rows.some(row => row[key] !== undefined),
  )

function cellsOf(noun: Entity, keys: string[], values: Record<string, unknown>): Cell[] {
  return keys.flatMap(key => {
    const field = noun.fields[key]!
    const value = values[key] === undefined ? (field.preset ?? null) : values[key]
    return columnsOf(key, field).map(column => ({
      column: column.name,
      type: column.type,
      value: column.of(value),
    }))
  })
}

const head = 'tenant_id, id, created_at, updated_at, external_id, custom'

export function insertSql(noun: Entity, tenantId: string, at: string, rows: Record<string, unknown>[]) {
  const keys = keysOf(noun, rows)
  const first = cellsOf(noun, keys, rows[0]!)
  const columns = first.map(cell => quote(cell.column)).join(', ')
  if (rows.length > 1) return insertManySql(noun, tenantId, at, rows, keys)
  const row = rows[0]!
  const values: unknown[] = [tenantId, row.id, at, row.externalId ?? null, JSON.stringify(row.custom ?? {})]
  const own = first.map(cell => `$${values.push(cell.value)}::${cell.type}`)
  const text = `insert into ${noun.table} as t (${head}${columns && `, ${columns}`})
    values ($1, $2, $3, $3, $4, $5${own.length ? `, ${own.join(', ')}` : ''}) returning ${jsonOf(noun.allFields)} as row`
  return { text, values }
}

function insertManySql(
  noun: Entity,
  tenantId: string,
  at: string,
  rows: Record<string, unknown>[],
  keys: string[],
) {
  const first = cellsOf(noun, keys, rows[0]!)
  const columns = first.map(cell => quote(cell.column)).join(', ')
  const records = rows.map(row => ({
    id: row.id,
    external_id: row.externalId ?? null,
    custom: row.custom ?? {},
    ...Object.fromEntries(cellsOf(noun, keys, row).map(cell => [cell.column, jsonValue(cell)])),
  }))
  const shape = first.map(cell => `, ${quote(cell.column)} ${cell.type}`).join('')
  const text = `insert into ${noun.table} as t (${head}${columns && `, ${columns}`})
    select $1, r.id, $2, $2, r.external_id, r.custom${first.map(cell => `, r.${quote(cell.column)}`).join('')}
    from json_to_recordset($3::json) as r(id uuid, external_id text, custom jsonb${shape})
    returning ${jsonOf(noun.allFields)} as row`
  return { text, values: [tenantId, at, JSON.stringify(records)] }
}

const jsonValue = ({ type, value }: Cell) =>
  type === 'jsonb' && typeof value === 'string' ? JSON.parse(value) : value

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
