import type { Field, Fields, InputOf } from '#kernel/schema/field.ts'
import { id, integer, json, list, longText, text } from '#kernel/schema/fields.ts'
import { inputSchema } from '#kernel/schema/object-schema.ts'
import type { DraftLine } from '../draft.ts'
import type { Subject } from '../steps/subject.ts'

const word = { max: 60, pattern: '^[a-z0-9_]+$' }
const limit = 9_000_000_000_000

/** A nested object as a caller sends it: optional fields may be left out. */
export const part = <const F extends Fields>(fields: F): Field<InputOf<F>> =>
  json<InputOf<F>>(inputSchema(fields) as Field['schema'])

export const lineShape = part({
  description: text({ max: 500 }),
  rule: text({ max: 100, help: 'Stable name of the rule this line comes from.' }),
  explanation: longText({ max: 2000 }).optional(),
  quantity: text({
    max: 16,
    pattern: '^\\d{1,9}(\\.\\d{1,6})?$',
    help: 'A decimal number; 1 unless given.',
  }).optional(),
  unitAmount: integer({ min: -limit, max: limit, help: 'Minor units; negative for a discount.' }),
  taxCategory: text(word).optional(),
  category: text({ ...word, help: 'What kind of revenue it is.' }).optional(),
})

export const linesField = list(lineShape, { max: 200 })

export const subjectFields = {
  subjectEntity: text({ max: 60, help: 'What it is for, as the name of a noun.' }).optional(),
  subjectId: id().optional(),
}

export const subjectOf = (input: {
  subjectEntity?: string | null
  subjectId?: string | null
}): Subject | undefined =>
  input.subjectEntity && input.subjectId ? { entity: input.subjectEntity, id: input.subjectId } : undefined

export const linesOf = (lines: unknown): DraftLine[] =>
  (lines as (Omit<DraftLine, 'category'> & { category?: string | null; quantity?: string | null })[]).map(
    line => ({
      ...line,
      quantity: line.quantity ?? 1,
      category: line.category ?? undefined,
    }),
  )
