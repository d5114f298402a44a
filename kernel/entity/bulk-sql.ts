import { columnsOf, jsonOf } from './columns.ts'
import type { Entity } from './entity.ts'
import { scopeSql, type Viewer } from './list-sql.ts'

/** Locks, changes and returns the rows with what they were; in id order, so that two bulk changes never deadlock. */
export function bulkSql(
  noun: Entity,
  ids: string[],
  viewer: Viewer,
  at: string,
  changes: Record<string, unknown>,
) {
  const values: unknown[] = [ids, at]
  const bind = (value: unknown) => `$${values.push(value)}`
  const scope = scopeSql(noun, viewer, bind)
    .map(condition => ` and ${condition}`)
    .join('')
  const sets = Object.entries(changes).flatMap(([key, value]) =>
    columnsOf(key, noun.allFields[key]!).map(column => {
      const next = `${bind(column.of(value))}::${column.type}`
      return `, ${column.name} = ${key === 'custom' ? `t.custom || ${next}` : next}`
    }),
  )
  const text = `with chosen as (
      select t.id, ${jsonOf(noun.allFields)} as before from ${noun.table} t
      where t.id = any($1::uuid[])${scope} order by t.id for no key update of t
    )
    update ${noun.table} t set version = t.version + 1, updated_at = $2::timestamptz${sets.join('')}
    from chosen where t.id = chosen.id
    returning t.id, ${jsonOf(noun.allFields)} as row, chosen.before`
  return { text, values }
}
