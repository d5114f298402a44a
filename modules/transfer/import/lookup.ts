import type { Sql } from '#kernel/db/database.ts'
import { isUuid } from '#kernel/db/uuid.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Entity } from '#kernel/entity/entity.ts'
import type { Entities } from '#kernel/entity/include.ts'
import { snake } from '#kernel/entity/naming.ts'
import { Reference } from '../mapping/mapping.ts'
import { RowRefusal } from '../mapping/refusal.ts'
import { promiseKey, type Standing } from './planned.ts'
import type { ReadLine } from './read-lines.ts'

/**
 * Rows of one noun by the keys of the file, locked against others until the batch is written. A key is an
 * external id, or the id itself: then a file that was exported here finds its own rows again.
 */
export async function standingRows(sql: Sql, noun: Entity, keys: string[], isLocked: boolean) {
  const ids = keys.filter(isUuid)
  const found = await sql.rows<Standing>(
    `select ${jsonOf(noun.allFields)} as row, to_jsonb(t) as raw from ${noun.table} t
      where t.external_id = any($1::text[])${ids.length ? ' or t.id = any($2::uuid[])' : ''}
      order by t.id${isLocked ? ' for no key update of t' : ''}`,
    ids.length ? [keys, ids] : [keys],
  )
  const byId = found.map(one => [one.row.id, one] as const)
  return new Map([...byId, ...found.map(one => [String(one.row.externalId), one] as const)])
}

/** References of a batch, looked up with one statement for each entity and field they go by. */
export class References {
  readonly #found = new Map<string, string[]>()

  readonly #promised: Map<string, string> | undefined

  private constructor(promised?: Map<string, string>) {
    this.#promised = promised
  }

  static async of(
    read: ReadLine[],
    entities: Entities,
    sql: Sql,
    promised?: Map<string, string>,
  ): Promise<References> {
    const references = new References(promised)
    for (const { noun, by, values } of references.#wanted(read, entities).values()) {
      const column = by === 'id' ? 't.id' : `t.${snake(by)}`
      const type = noun.allFields[by]!.column
      const rows = await sql.rows<{ id: string; value: string }>(
        `select t.id, ${column}::text as value from ${noun.table} t where ${column} = any($1::${type}[])`,
        [[...values]],
      )
      for (const row of rows) references.#add(keyOf(noun.name, by, row.value), row.id)
    }
    return references
  }

  #wanted(read: ReadLine[], entities: Entities) {
    const groups = new Map<string, { noun: Entity; by: string; values: Set<string> }>()
    for (const { targets } of read) {
      for (const value of targets.flatMap(target => Object.values(target.values))) {
        if (!(value instanceof Reference)) continue
        const group = groups.get(`${value.entity} ${value.by}`)
        if (value.by === 'id' && !isUuid(value.value)) continue
        if (group) group.values.add(value.value)
        else groups.set(`${value.entity} ${value.by}`, newGroup(value, entities))
      }
    }
    return groups
  }

  #add(key: string, id: string): void {
    this.#found.set(key, [...(this.#found.get(key) ?? []), id])
  }

  /** A row that an earlier line of the same batch will have written. */
  promise(entity: string, externalId: string, id: string): void {
    this.#found.set(keyOf(entity, 'externalId', externalId), [id])
  }

  withdraw(entity: string, externalId: string): void {
    this.#found.delete(keyOf(entity, 'externalId', externalId))
  }

  /** The id that stands for the reference; refuses what is unknown and what is not one row only. */
  resolve(reference: Reference, field: string): string {
    const ids = this.#found.get(keyOf(reference.entity, reference.by, reference.value)) ?? []
    if (ids.length === 1) return ids[0]!
    const promised =
      reference.by === 'externalId' && this.#promised?.get(promiseKey(reference.entity, reference.value))
    if (promised) return promised
    if (ids.length === 0)
      throw new RowRefusal(
        'import.unknown_reference',
        `There is no record with ${reference.by} “${reference.value}”.`,
        field,
      )
    throw new RowRefusal(
      'import.ambiguous_reference',
      `${ids.length} records have ${reference.by} “${reference.value}”.`,
      field,
    )
  }
}

const keyOf = (entity: string, by: string, value: string) => JSON.stringify([entity, by, value])

function newGroup({ entity, by, value }: Reference, entities: Entities) {
  const noun = entities.get(entity)
  const field = noun && Object.hasOwn(noun.allFields, by) ? noun.allFields[by] : undefined
  if (!noun || !field)
    throw new Error(`a reference goes by ${entity} ${by}, which the mapping's check let pass`)
  return { noun, by, values: new Set([value]) }
}
