import type { Field, Fields } from '../schema/field.ts'
import type { Money } from '../schema/fields.ts'
import { quote, snake } from './naming.ts'

export interface Column {
  name: string
  type: string
  /** The value for this column out of a field's value. */
  of(value: unknown): unknown
}

/** One column for most fields, two for money. */
export function columnsOf(key: string, field: Field): Column[] {
  const name = snake(key)
  if (field.column === 'money')
    return [
      { name: `${name}_amount`, type: 'bigint', of: value => (value as Money | null)?.amount ?? null },
      { name: `${name}_currency`, type: 'char(3)', of: value => (value as Money | null)?.currency ?? null },
    ]
  if (field.column === 'jsonb')
    return [{ name, type: 'jsonb', of: value => (value === null ? null : JSON.stringify(value)) }]
  return [{ name, type: field.column, of: value => value }]
}

/** How a field reads as one JSON value, over the row alias given. */
export function expressionOf(key: string, field: Field, row = 't'): string {
  const column = `${row}.${quote(snake(key))}`
  if (field.column === 'money') {
    const amount = `${row}.${snake(key)}_amount`
    const pair = `json_build_object('amount', ${amount}, 'currency', ${row}.${snake(key)}_currency)`
    return field.isOptional ? `case when ${amount} is not null then ${pair} end` : pair
  }
  if (field.unseen) return `(${column} - array['${field.unseen.join("','")}'])`
  return field.column === 'time' ? `to_char(${column}, 'HH24:MI')` : column
}

const selectLists = new WeakMap<Fields, Map<string, string>>()

/** `select` list that gives the wire's camelCase names. Kept, since most requests need one. */
export function selectList(fields: Fields, row = 't'): string {
  const known = selectLists.get(fields) ?? new Map<string, string>()
  selectLists.set(fields, known)
  const list = known.get(row) ?? listOf(fields, row)
  known.set(row, list)
  return list
}

const listOf = (fields: Fields, row: string): string =>
  Object.entries(fields)
    .map(([key, field]) => `${expressionOf(key, field, row)} as "${key}"`)
    .join(', ')

/** The row alias `t` as one JSON object, usable wherever an expression is. */
export const jsonOf = (fields: Fields, row = 't'): string =>
  `(select row_to_json(j) from (select ${selectList(fields, row)}) j)`
