import type { Sql } from '#kernel/db/database.ts'
import type { Field, Fields } from '#kernel/schema/field.ts'
import { bool, day, integer, longText, oneOf } from '#kernel/schema/fields.ts'
import { fieldSchema } from '#kernel/schema/object-schema.ts'
import { validator } from '#kernel/schema/validator.ts'
import { RowRefusal } from './refusal.ts'

/** A tenant's own fields by noun, under the names by which mappings and files know them: `custom.shelf`. */
export type CustomFields = ReadonlyMap<string, Fields>

interface Defined {
  entity: string
  name: string
  label: string
  kind: 'text' | 'integer' | 'bool' | 'day' | 'choice'
  choices: string[] | null
}

const kinds: Record<Defined['kind'], (defined: Defined) => Field> = {
  text: ({ label }) => longText({ max: 2000, label }),
  integer: ({ label }) => integer({ min: Number.MIN_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER, label }),
  bool: ({ label }) => bool({ label }),
  day: ({ label }) => day({ label }),
  choice: ({ label, choices }) => oneOf(choices ?? [], { label }),
}

export async function customFieldsOf(sql: Pick<Sql, 'rows'>): Promise<CustomFields> {
  const found = await sql.rows<Defined>(
    'select entity, name, label, kind, choices from kernel.custom_field where archived_at is null order by name',
  )
  const byNoun = Map.groupBy(found, defined => defined.entity)
  return new Map(
    [...byNoun].map(([entity, fields]) => [
      entity,
      Object.fromEntries(fields.map(one => [`custom.${one.name}`, kinds[one.kind](one).optional()])),
    ]),
  )
}

const prefix = 'custom.'

export const isCustom = (name: string): boolean => name.startsWith(prefix)

/** Refuses a value that its own field would not hold. */
export function customCheck(field: Field): (value: unknown) => unknown {
  const check = validator(fieldSchema(field))
  return value => {
    const [problem] = check(value)
    if (problem) throw new RowRefusal(problem.code, problem.message)
    return value
  }
}

/** `custom.shelf` and its like become one value, `custom`. */
export function folded(values: Record<string, unknown>): Record<string, unknown> {
  const names = Object.keys(values).filter(isCustom)
  if (names.length === 0) return values
  const own = Object.entries(values).filter(([name]) => !isCustom(name))
  return {
    ...Object.fromEntries(own),
    custom: Object.fromEntries(names.map(name => [name.slice(prefix.length), values[name]])),
  }
}
