import type { Entity } from '#kernel/entity/entity.ts'
import type { Fields } from '#kernel/schema/field.ts'
import { inputSchema } from '#kernel/schema/object-schema.ts'
import { type InputProblem, validator } from '#kernel/schema/validator.ts'
import { importableFields } from '../mapping/compile-mapping.ts'
import { RowRefusal } from '../mapping/refusal.ts'
import type { Values } from './planned.ts'

type Check = (values: Values) => InputProblem[]

interface Checks {
  fields: Fields
  whole: Check
  partial: Check
}

const known = new WeakMap<Entity, Checks>()

function checksOf(noun: Entity): Checks {
  let checks = known.get(noun)
  if (!checks) {
    // What the noun allows an import besides, it also completes: left out, such a field is not missed.
    const also = (noun.importing?.mayAlsoSet ?? []).map(name => [
      name,
      { ...noun.fields[name]!, isOptional: true },
    ])
    const fields = {
      ...importableFields(noun),
      ...Object.fromEntries(also),
      externalId: noun.allFields.externalId!,
      custom: { ...noun.allFields.custom!, isOptional: true },
    }
    const whole = validator(inputSchema(fields))
    checks = { fields, whole, partial: validator(inputSchema(fields, { isPartial: true })) }
    known.set(noun, checks)
  }
  return checks
}

const withoutNulls = (values: Values) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null))

/** What is stored for a row: empty cells become nothing, a preset or a refusal; the rest must be valid. */
export function checkedValues(noun: Entity, given: Values, isNew: boolean): Values {
  const { fields, whole, partial } = checksOf(noun)
  const values: Values = {}
  for (const [name, value] of Object.entries(given)) {
    const field = fields[name]!
    // Nothing to clear on a row that is only being made.
    if (name === 'custom' && isNew) values.custom = withoutNulls(value as Values)
    else if (value !== null && value !== undefined) values[name] = value
    else if (noun.allFields[name]!.isOptional) values[name] = null
    else if (field.isOptional) continue
    else if (field.preset === undefined)
      throw new RowRefusal('import.blank', 'This is needed, but the cell is empty.', name)
  }
  const [problem] = isNew ? whole(values) : partial(values)
  if (problem) throw new RowRefusal(problem.code, problem.message, problem.pointer.slice(1))
  return values
}
