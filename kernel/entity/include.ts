import { seenBy } from '../access/hidden-fields.ts'
import { Failure } from '../command/failure.ts'
import { jsonOf, selectList } from './columns.ts'
import type { Entity } from './entity.ts'
import { camel, snake } from './naming.ts'

/** Every noun by name; who refers to whom follows from the `ref` fields. */
export type Entities = ReadonlyMap<string, Entity>

export interface Included {
  sql: string | ((held: ReadonlySet<string>) => string)
  summary: string
  needs?: string
}

const childLimit = 200

/**
 * What can be asked for with `include=`: the row a `…Id` field points at (`customer`), the rows that point
 * here (`pets`), and what the noun declares itself.
 */
export function includesOf(noun: Entity, entities: Entities): Record<string, Included> {
  const found: Record<string, Included> = {}
  for (const [key, field] of Object.entries(noun.fields)) {
    const target = field.target && field.column === 'uuid' ? entities.get(field.target) : undefined
    if (!target || !key.endsWith('Id')) continue
    const sql = (held: ReadonlySet<string>) =>
      `(select ${jsonOf(seenBy(target, held).allFields, 'p')} from ${target.table} p where p.id = t.${snake(key)})`
    found[key.slice(0, -2)] = {
      sql,
      needs: target.access.read,
      summary: `The ${target.label ?? target.name} it refers to`,
    }
  }
  for (const child of entities.values()) {
    const key = Object.keys(child.fields).find(
      name => child.fields[name]!.target === noun.name && name.endsWith('Id'),
    )
    if (!key || child.fields[key]!.column !== 'uuid') continue
    const name = camel(child.plural)
    if (name in found) continue
    // The row as it is: an expression that made JSON of each child was a plan of its own, run once per child.
    const rows = (held: ReadonlySet<string>) =>
      `select ${selectList(seenBy(child, held).allFields, 'c')} from ${child.table} c where c.${snake(key)} = t.id and c.archived_at is null order by c.id limit ${childLimit}`
    const sql = (held: ReadonlySet<string>) =>
      `(select coalesce(json_agg(c), '[]'::json) from (${rows(held)}) c)`
    found[name] = { sql, needs: child.access.read, summary: `Up to ${childLimit} ${child.plural} of it` }
  }
  return { ...found, ...noun.includes }
}

export function includeSql(
  names: string[],
  known: Record<string, Included>,
  permissions: ReadonlySet<string>,
): string {
  return names
    .map(name => {
      const one = Object.hasOwn(known, name) ? known[name] : undefined
      if (!one)
        throw Failure.field('/include', 'unknown_include', `Choose from: ${Object.keys(known).join(', ')}.`)
      if (one.needs && !permissions.has(one.needs)) throw Failure.forbidden(one.needs)
      return `, ${typeof one.sql === 'string' ? one.sql : one.sql(permissions)} as "${name}"`
    })
    .join('')
}
