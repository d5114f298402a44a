import type { CommandContext } from '../command/context.ts'
import { Failure, type FieldProblem } from '../command/failure.ts'
import { formats } from '../schema/formats.ts'
import { pointerPart } from '../schema/validator.ts'
import type { Entity } from './entity.ts'

interface CustomField {
  name: string
  kind: 'text' | 'integer' | 'bool' | 'day' | 'choice'
  choices: string[] | null
}

const fits: Record<CustomField['kind'], (value: unknown, field: CustomField) => boolean> = {
  text: value => typeof value === 'string' && value.length <= 2000 && !value.includes('\u0000'),
  integer: value => Number.isSafeInteger(value),
  bool: value => typeof value === 'boolean',
  day: value => typeof value === 'string' && formats.date!(value),
  choice: (value, field) => typeof value === 'string' && (field.choices ?? []).includes(value),
}

/** A tenant's own fields are checked like the built-in ones: known names, values of their kind. */
export async function checkCustom(ctx: CommandContext, noun: Entity, custom: unknown): Promise<void> {
  const given = Object.entries((custom ?? {}) as Record<string, unknown>)
  if (!given.length) return
  const known = await ctx.sql.rows<CustomField>(
    'select name, kind, choices from kernel.custom_field where entity = $1 and archived_at is null',
    [noun.name],
  )
  const problems = given.flatMap(([name, value]): FieldProblem[] => {
    const field = known.find(one => one.name === name)
    const pointer = `/custom/${pointerPart(name)}`
    if (!field) return [{ pointer, code: 'unknown_field', message: 'There is no such field here.' }]
    if (value === null || fits[field.kind](value, field)) return []
    return [
      {
        pointer,
        code: 'wrong_type',
        message: `This must be a ${field.kind === 'choice' ? `choice of: ${field.choices?.join(', ')}` : field.kind}.`,
      },
    ]
  })
  if (problems.length) throw Failure.invalid(problems)
}
