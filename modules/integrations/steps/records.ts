import { seenBy } from '#kernel/access/hidden-fields.ts'
import type { Sql } from '#kernel/db/database.ts'
import { jsonOf } from '#kernel/entity/columns.ts'
import type { Entity } from '#kernel/entity/entity.ts'
import type { Happened } from '../webhooks/message.ts'
import type { Listening } from './listeners.ts'

/** The records that events are about, by event, as a role sees them: without the fields that are hidden from it. */
export async function recordsFor(
  tx: Sql,
  { permissions }: Pick<Listening, 'permissions'>,
  found: readonly Happened[],
  nouns: ReadonlyMap<string, Entity>,
): Promise<Map<string, unknown>> {
  const wanted = Map.groupBy(
    found.filter(({ entity, rowId }) => entity !== null && rowId !== null),
    ({ entity }) => entity!,
  )
  const values: unknown[] = []
  const parts = [...wanted].map(([name, events]) => {
    const noun = seenBy(nouns.get(name)!, permissions)
    const ids = `$${values.push([...new Set(events.map(({ rowId }) => rowId))])}`
    return `select t.id, ${jsonOf(noun.allFields)} as record from ${noun.table} t where t.id = any (${ids}::uuid[])`
  })
  if (parts.length === 0) return new Map()
  const rows = await tx.rows<{ id: string; record: object }>(parts.join(' union all '), values)
  return new Map(rows.map(({ id, record }) => [id, withoutSealed(record)]))
}

/** What is sealed in the database is opened for people who ask for it, and leaves the house in no message. */
const withoutSealed = (record: object): object =>
  Object.fromEntries(
    Object.entries(record).filter(([, value]) => typeof value !== 'string' || !value.startsWith('sealed:')),
  )
