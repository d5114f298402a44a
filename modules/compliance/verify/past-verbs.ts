import { jsonOf } from '#kernel/entity/columns.ts'
import type { Entity } from '#kernel/entity/entity.ts'
import { snake } from '#kernel/entity/naming.ts'
import type { Ask } from './ask.ts'
import { mayBeGone, writtenWithoutEntry } from './without-entries.ts'

/** Of each table; whoever changed more than that is known by then. */
const most = 20

const listOf = (names: readonly string[]) => `array[${names.map(name => `'${name}'`).join(', ')}]::text[]`

const isOfInstant = ({ column }: { column: string }) => column === 'timestamptz'

/**
 * Rows that say something else than the entry which last wrote the field. Where a version between that entry and now has
 * none, or was forgotten, a job may have written the field: the history does not say. Nor does what an import did that
 * was rolled back.
 */
function changedSql(noun: Entity): string {
  const own = (wanted: (field: string) => boolean) => listOf(Object.keys(noun.fields).filter(wanted))
  const compared = own(
    field => !noun.fields[field]!.options.isSealed && !writtenWithoutEntry.has(`${noun.name}.${field}`),
  )
  const entries = `kernel.audit a where a.row_id = t.id and a.entity = '${noun.name}'`
  return `select t.id, array_agg(said.field order by said.field) as fields
    from (select t.id, t.version, ${jsonOf(noun.fields)}::jsonb as row from ${noun.table} t) t
    cross join lateral (
      select distinct on (f.key) f.key as field, f.value -> 1 as value, a.row_version as version
      from (select a.* from ${entries} and a.row_version <= t.version
          and jsonb_typeof(a.changes) = 'object' and (a.row_version = 1 or a.operation not like 'import:%' or not exists (
            select from kernel.audit b where b.row_id = a.row_id and b.id > a.id
              and coalesce(b.row_version, 0) <= a.row_version))) a
        cross join lateral jsonb_each(a.changes) f
      where f.key = any (${compared}) and jsonb_typeof(f.value) = 'array'
      order by f.key, a.row_version desc, a.id desc
    ) said
    where case when said.field = any (${own(field => isOfInstant(noun.fields[field]!))})
      then (t.row ->> said.field)::timestamptz is distinct from (said.value #>> '{}')::timestamptz
      else t.row -> said.field is distinct from said.value end
      and t.version - said.version = (select count(distinct a.row_version) from ${entries} and a.changes is not null
        and a.row_version > said.version and a.row_version <= t.version)
    group by t.id order by t.id limit ${most}`
}

const generatedSql = `select a.attname as name from pg_attribute a
  where a.attrelid = to_regclass($1) and a.attgenerated <> '' and a.attnum > 0`

const goneSql = (nouns: readonly Entity[]) => `with said as (
    select distinct a.entity, a.row_id as id from kernel.audit a
    where a.row_version is not null and a.entity = any (${listOf(nouns.map(noun => noun.name))})
      and not exists (select from kernel.audit b where b.row_id = a.row_id and b.row_version is null and b.id > a.id)
  )
  select entity, id from said where not exists (select from (${nouns
    .map(noun => `select '${noun.name}' as entity, id from ${noun.table}`)
    .join(' union all ')}) here where here.entity = said.entity and here.id = said.id)
  order by entity, id limit ${most}`

/** Sentences about rows of a tenant that were changed or taken away past the verbs, by whoever may write SQL. */
export async function pastVerbs(ask: Ask, nouns: readonly Entity[]): Promise<string[]> {
  const faults: string[] = []
  for (const noun of nouns) {
    const found = await ask<{ id: string; fields: string[] }>(changedSql(noun))
    if (found.length === 0) continue
    const generated = new Set((await ask<{ name: string }>(generatedSql, [noun.table])).map(row => row.name))
    for (const { id, fields } of found) {
      const own = fields.filter(
        field => !generated.has(snake(field)) && !generated.has(`${snake(field)}_amount`),
      )
      if (own.length > 0) faults.push(`${noun.name} ${id} was changed past every verb: ${own.join(', ')}`)
    }
  }
  const kept = nouns.filter(noun => !mayBeGone.has(noun.name))
  for (const { entity, id } of await ask<{ entity: string; id: string }>(goneSql(kept)))
    faults.push(`${entity} ${id} was taken away past every verb`)
  return faults
}
