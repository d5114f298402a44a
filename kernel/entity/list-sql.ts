import { selectList } from './columns.ts'
import { decodeCursor, encodeCursor } from './cursor.ts'
import type { Entity } from './entity.ts'
import { type Included, includeSql } from './include.ts'
import type { Filter, ListInput } from './list-input.ts'
import { quote, snake } from './naming.ts'
import { afterSql, type SortKey, sortKey } from './sort-key.ts'

export interface Viewer {
  permissions: ReadonlySet<string>
  /** null: all locations. */
  locationIds: readonly string[] | null
}

interface ListRow {
  j: string
  /** JSON of the values that the row is sorted by; read of the last row only. */
  keys: string
}

export interface ListStatement {
  text: string
  values: unknown[]
  /** Puts the rows of the statement into the wire's page. */
  page(rows: Record<string, unknown>[]): { items: string[]; nextCursor: string | null }
}

const comparisons = { eq: '=', ne: 'is distinct from', lt: '<', lte: '<=', gt: '>', gte: '>=' } as const

/** One statement for a page of a list: filters, scope, search, keyset, included rows. */
export function listStatement(
  noun: Entity,
  input: ListInput,
  viewer: Viewer,
  includes: Record<string, Included>,
): ListStatement {
  const values: unknown[] = []
  const bind = (value: unknown) => `$${values.push(value)}`
  const where = whereSql(noun, input, viewer, bind)

  const keys: SortKey[] = input.sort.map(part =>
    sortKey(part.field, noun.allFields[part.field]!, part.isDescending),
  )
  if (!input.sort.some(part => part.field === 'id'))
    keys.push({ sql: 't.id', type: 'uuid', isDescending: keys[0]?.isDescending ?? true })
  const order = input.sort.map(part => (part.isDescending ? `-${part.field}` : part.field)).join(',')
  if (input.cursor !== undefined) {
    const position = decodeCursor(input.cursor, order, keys.length)
    where.push(afterSql(keys, index => bind(position[index])))
  }

  const included = includeSql(input.include, includes, viewer.permissions)
  const text = `select (select row_to_json(j) from (select ${selectList(noun.allFields)}${included}) j)::text as j,
    json_build_array(${keys.map(key => `${key.sql}::text`).join(', ')})::text as keys
    from ${noun.table} t${where.length ? ` where ${where.join(' and ')}` : ''}
    order by ${keys.map(key => `${key.sql}${key.isDescending ? ' desc' : ''}`).join(', ')}
    limit ${bind(input.limit + 1)}`

  return {
    text,
    values,
    page(rows) {
      const found = rows as unknown as ListRow[]
      const shown = found.slice(0, input.limit)
      const last = shown.at(-1)
      const isMore = found.length > input.limit && last !== undefined
      const nextCursor = isMore ? encodeCursor({ sort: order, keys: JSON.parse(last.keys) }) : null
      return { items: shown.map(row => row.j), nextCursor }
    },
  }
}

export function countStatement(noun: Entity, input: ListInput, viewer: Viewer) {
  const values: unknown[] = []
  const where = whereSql(noun, input, viewer, value => `$${values.push(value)}`)
  return {
    text: `select count(*) as count from ${noun.table} t${where.length ? ` where ${where.join(' and ')}` : ''}`,
    values,
  }
}

type Bind = (value: unknown) => string

function whereSql(noun: Entity, input: ListInput, viewer: Viewer, bind: Bind): string[] {
  const where = input.filters.map(filter => filterSql(noun, filter, bind))
  if (input.archived === 'no') where.push('t.archived_at is null')
  if (input.archived === 'yes') where.push('t.archived_at is not null')
  where.push(...scopeSql(noun, viewer, bind))
  if (input.q)
    where.push(
      `t.id in (select s.row_id from kernel.search(${bind(input.q)}::text, ${bind([noun.name])}::text[], 1000) s)`,
    )
  return where
}

/** The row rule of people whose role is limited to some locations. */
export function scopeSql(noun: Entity, viewer: Viewer, bind: Bind): string[] {
  if (!noun.scopedBy || viewer.locationIds === null) return []
  const column = `t.${snake(noun.scopedBy)}`
  const isIn = `${column} = any(${bind(viewer.locationIds)}::uuid[])`
  return [noun.allFields[noun.scopedBy]!.isOptional ? `(${column} is null or ${isIn})` : isIn]
}

function filterSql(noun: Entity, { field, operator, value }: Filter, bind: Bind): string {
  if (field.startsWith('custom.')) return `t.custom ->> ${bind(field.slice(7))}::text = ${bind(value)}::text`
  const kind = noun.allFields[field]!.column
  const column = kind === 'money' ? `t.${snake(field)}_amount` : `t.${quote(snake(field))}`
  if (operator === 'null') return value ? `${column} is null` : `${column} is not null`
  const type = kind === 'money' ? 'bigint' : kind
  if (type === 'uuid[]' || type === 'text[]') return `${bind(value)}::${type.slice(0, -2)} = any(${column})`
  if (operator === 'in') return `${column} = any(${bind(value)}::${type}[])`
  return `${column} ${comparisons[operator]} ${bind(value)}::${type}`
}
