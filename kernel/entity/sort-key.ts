import type { Field } from '../schema/field.ts'
import { quote, snake } from './naming.ts'

export interface SortKey {
  sql: string
  type: string
  isDescending: boolean
}

// Rows without a value come last, whichever way the list runs; text has no greatest value, so there they come first.
const ends: Record<string, [string, string]> = {
  date: ["'infinity'::date", "'-infinity'::date"],
  timestamptz: ["'infinity'::timestamptz", "'-infinity'::timestamptz"],
  integer: ['2147483647', '-2147483648'],
  bigint: ['9223372036854775807', '-9223372036854775808'],
  boolean: ['true', 'false'],
  time: ["'24:00'::time", "'00:00'::time"],
  uuid: ["'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid", "'00000000-0000-0000-0000-000000000000'::uuid"],
  text: ["''", "''"],
  'char(3)': ["''", "''"],
}

export function sortKey(key: string, field: Field, isDescending: boolean): SortKey {
  const isMoney = field.column === 'money'
  const column = isMoney ? `t.${snake(key)}_amount` : `t.${quote(snake(key))}`
  const type = isMoney ? 'bigint' : field.column
  const sql = field.isOptional ? `coalesce(${column}, ${ends[type]![isDescending ? 1 : 0]})` : column
  return { sql, type, isDescending }
}

/** Rows after the given position; one row comparison when all keys run the same way, so that an index serves it. */
export function afterSql(keys: SortKey[], parameter: (index: number) => string): string {
  const value = (index: number) => `${parameter(index)}::text::${keys[index]!.type}`
  const sign = (key: SortKey) => (key.isDescending ? '<' : '>')
  if (keys.every(key => key.isDescending === keys[0]!.isDescending))
    return `(${keys.map(key => key.sql).join(', ')}) ${sign(keys[0]!)} (${keys.map((_, i) => value(i)).join(', ')})`
  const steps = keys.map((key, i) =>
    [
      ...keys.slice(0, i).map((earlier, n) => `${earlier.sql} = ${value(n)}`),
      `${key.sql} ${sign(key)} ${value(i)}`,
    ].join(' and '),
  )
  return `(${steps.map(step => `(${step})`).join(' or ')})`
}
