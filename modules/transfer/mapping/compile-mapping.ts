import { Failure, type FieldProblem } from '#kernel/command/failure.ts'
import { type Entity, writableFields } from '#kernel/entity/entity.ts'
import type { Entities } from '#kernel/entity/include.ts'
import type { Fields } from '#kernel/schema/field.ts'
import { coerceFor } from './coerce.ts'
import { type CustomFields, customCheck, folded, isCustom } from './custom-fields.ts'
import { compileCondition, compileExpression } from './expression.ts'
import type { Mapping, Target } from './mapping.ts'
import { RowRefusal, refusals } from './refusal.ts'
import { Columns, type Evaluate, MappingProblem, type SourceRow } from './source-row.ts'
import { compileTemplate } from './template.ts'

/** One entity's part of a mapping, ready to be asked for row after row. */
export interface RowReader {
  noun: Entity
  isSkipped(row: SourceRow): boolean
  key: ((row: SourceRow) => string) | undefined
  /** The fields this mapping sets; throws a RowRefusal that names the field. */
  values(row: SourceRow): Record<string, unknown>
  /** One of these fields by itself. */
  value(field: string, row: SourceRow): unknown
}

/** Checks the mapping against the file's columns and the entities' fields; fails naming everything that is wrong. */
export function compileMapping(
  mapping: Mapping,
  columnNames: string[],
  entities: Entities,
  custom: CustomFields,
): RowReader[] {
  const columns = new Columns(columnNames)
  const problems: FieldProblem[] = []
  const readers = mapping.targets.map((target, at) => {
    const report = new Report(`/mapping/targets/${at}`, problems)
    return compileTarget(target, columns, { entities, custom }, report)
  })
  if (problems.length) throw Failure.invalid(problems)
  return readers.filter(reader => reader !== undefined)
}

class Report {
  readonly #pointer: string
  readonly #problems: FieldProblem[]

  constructor(pointer: string, problems: FieldProblem[]) {
    this.#pointer = pointer
    this.#problems = problems
  }

  /** What `compile` gives, or undefined with its problem noted under `path`. */
  try<T>(path: string, compile: () => T): T | undefined {
    try {
      return compile()
    } catch (error) {
      if (!(error instanceof MappingProblem)) throw error
      this.#problems.push({ pointer: `${this.#pointer}${path}`, code: error.code, message: error.message })
    }
  }
}

function compileTarget(
  target: Target,
  columns: Columns,
  { entities, custom }: { entities: Entities; custom: CustomFields },
  report: Report,
): RowReader | undefined {
  const noun = report.try('/entity', () => knownEntity(entities.get(target.entity)))
  if (!noun) return
  const allowed = importableFields(noun, custom)
  const setters: [name: string, evaluate: Evaluate][] = []
  for (const [name, expression] of Object.entries(target.fields)) {
    const evaluate = report.try(`/fields/${name}`, () => {
      const field = knownField(allowed, name)
      const coerce = coerceFor(field)
      const check = isCustom(name) ? customCheck(field) : (value: unknown) => value
      if ('ref' in expression) checkReference(expression, entities)
      const compiled = compileExpression(expression, columns)
      return (row: SourceRow) => check(coerce(compiled(row)))
    })
    if (evaluate) setters.push([name, evaluate])
  }
  const evaluators = new Map(setters)
  const skip = target.skip && report.try('/skip', () => compileCondition(target.skip!, columns))
  const key =
    target.key === undefined ? undefined : report.try('/key', () => compileTemplate(target.key!, columns))
  return {
    noun,
    isSkipped: skip ?? (() => false),
    key: key && (row => key(row) || fail(refusals.noKey())),
    values: row => folded(evaluateAll(setters, row)),
    value: (field, row) => evaluators.get(field)?.(row),
  }
}

function evaluateAll(setters: [string, Evaluate][], row: SourceRow): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, evaluate] of setters) {
    try {
      values[name] = evaluate(row)
    } catch (error) {
      throw error instanceof RowRefusal ? error.at(name) : error
    }
  }
  return values
}

/** What an import may set: what people may, and what the entity allows an import besides. */
export function importableFields(noun: Entity, custom?: CustomFields): Fields {
  const also = Object.fromEntries((noun.importing?.mayAlsoSet ?? []).map(name => [name, noun.fields[name]!]))
  const { externalId: _, custom: __, ...fields } = { ...writableFields(noun, 'create'), ...also }
  // Sealed for one row by the verb that writes it; a file of them would lie about in the open.
  for (const key of Object.keys(fields)) if (fields[key]!.options.isSealed) delete fields[key]
  return { ...fields, ...custom?.get(noun.name) }
}

function knownEntity(noun: Entity | undefined): Entity {
  if (!noun || noun.without.includes('import'))
    throw new MappingProblem('unknown_entity', 'There is nothing of this name to import.')
  return noun
}

function knownField(fields: Fields, name: string) {
  if (!Object.hasOwn(fields, name))
    throw new MappingProblem('unknown_field', 'There is no such field to import into.')
  return fields[name]!
}

/** By an external id, an id, or a text such as a code: what an index finds. */
function checkReference({ ref, by }: { ref: string; by: string }, entities: Entities): void {
  const noun = entities.get(ref)
  if (!noun) throw new MappingProblem('unknown_entity', `There is nothing called ${ref}.`)
  const field = Object.hasOwn(noun.allFields, by) ? noun.allFields[by] : undefined
  if (by !== 'id' && field?.column !== 'text')
    throw new MappingProblem('unknown_field', `${ref} is not found by ${by}.`)
}

function fail(error: Error): never {
  throw error
}
