import { Failure, type FieldProblem } from '../command/failure.ts'
import type { Field, Fields } from '../schema/field.ts'
import { formats } from '../schema/formats.ts'

/** Ids in paths that cannot be ids answer as ids that do not exist. */
export function refuseMalformedIds(path: Record<string, string>): void {
  for (const value of Object.values(path)) if (!formats.uuid!(value)) throw Failure.notFound()
}

/** Query strings carry text only; numbers, booleans and lists are read out of it by the field's kind. */
export function readQuery(fields: Fields, query: Record<string, unknown>): Record<string, unknown> {
  const problems: FieldProblem[] = []
  const read = Object.entries(query).map(([key, value]) => {
    if (typeof value !== 'string')
      problems.push({ pointer: `/${key}`, code: 'repeated', message: 'Give this once.' })
    const field = Object.hasOwn(fields, key) ? fields[key] : undefined
    return [key, field ? fromText(field, String(value)) : value] as const
  })
  if (problems.length) throw Failure.invalid(problems)
  return Object.fromEntries(read)
}

function fromText(field: Field, text: string): unknown {
  if (field.widget === 'integer') return /^-?\d{1,16}$/.test(text) ? Number(text) : text
  if (field.widget === 'bool') return text === 'true' ? true : text === 'false' ? false : text
  if (field.widget === 'list') return text.split(',').filter(Boolean)
  return text
}
