import { columnsOf } from '#kernel/entity/columns.ts'
import type { Entity } from '#kernel/entity/entity.ts'
import { quote } from '#kernel/entity/naming.ts'
import type { Values } from './planned.ts'

interface IdAndValues {
  id: string
  externalId?: string
  values: Values
}

const columnsFor = (noun: Entity, names: string[]) =>
  names.flatMap(name => columnsOf(name, noun.allFields[name]!).map(column => ({ name, column })))

/** Rows as one JSON text: PostgreSQL reads 500 of them about three times as fast as 10,000 parameters. */
function recordsOf(noun: Entity, rows: IdAndValues[], names: string[]): string {
  const columns = columnsFor(noun, names)
  return JSON.stringify(
    rows.map(({ id, values }) => {
      const record: Values = { id }
      for (const { name, column } of columns) {
        const value = values[name] === undefined ? (noun.allFields[name]!.preset ?? null) : values[name]
        record[column.name] = column.type === 'jsonb' ? value : column.of(value)
      }
      return record
    }),
  )
}

/** Fields that no row sets keep the default of their column. */
const namesOf = (noun: Entity, rows: IdAndValues[]) => {
  const given = new Set(rows.flatMap(row => Object.keys(row.values)))
  for (const [name, field] of Object.entries(noun.fields)) if (field.preset !== undefined) given.add(name)
  given.delete('externalId')
  given.delete('custom')
  return [...given]
}

/** Gives the ids written; one is missing when somebody else has just taken its external id. */
export function insertStatement(noun: Entity, tenantId: string, at: string, rows: IdAndValues[]) {
  const names = [...namesOf(noun, rows), 'externalId']
  const whole = rows.map(row => ({ ...row, values: { ...row.values, custom: row.values.custom ?? {} } }))
  const columns = columnsFor(noun, [...names, 'custom']).map(({ column }) => column)
  const text = `insert into ${noun.table} (tenant_id, id, created_at, updated_at, ${columns.map(c => quote(c.name)).join(', ')})
    select $1, r.id, $2, $2, ${columns.map(c => `r.${quote(c.name)}`).join(', ')}
    from json_to_recordset($3::json) as r(id uuid, ${columns.map(c => `${quote(c.name)} ${c.type}`).join(', ')})
    on conflict (tenant_id, external_id) do nothing returning id`
  return { text, values: [tenantId, at, recordsOf(noun, whole, [...names, 'custom'])] }
}

/** Rows that change the same fields, in one statement; gives the ids and versions written. */
export function updateStatement(noun: Entity, at: string, names: string[], rows: IdAndValues[]) {
  const columns = columnsFor(noun, names).map(({ column }) => column)
  const text = `update ${noun.table} t set version = t.version + 1, updated_at = $1,
      ${columns.map(c => `${quote(c.name)} = r.${quote(c.name)}`).join(', ')}
    from json_to_recordset($2::json) as r(id uuid, ${columns.map(c => `${quote(c.name)} ${c.type}`).join(', ')})
    where t.id = r.id returning t.id, t.version`
  return { text, values: [at, recordsOf(noun, rows, names)] }
}
