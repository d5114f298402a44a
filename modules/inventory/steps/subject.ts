import { Failure } from '#kernel/command/failure.ts'
import { id, text } from '#kernel/schema/fields.ts'

/** What stock is used for: a job, a room, a repair. */
export interface Subject {
  entity: string
  id: string
}

/** As verbs take it. */
export const subjectFields = {
  subjectEntity: text({ max: 100, help: 'The noun of what it is for.' }).optional(),
  subjectId: id({ help: 'The row it is for.' }).optional(),
}

interface Given {
  subjectEntity?: string | null
  subjectId?: string | null
}

export function subjectOf({ subjectEntity, subjectId }: Given): Subject | undefined {
  if (subjectEntity && subjectId) return { entity: subjectEntity, id: subjectId }
  if (!subjectEntity && !subjectId) return undefined
  throw Failure.field(
    subjectEntity ? '/subjectId' : '/subjectEntity',
    'required',
    'Give both, the noun and the row, or neither.',
  )
}

export const subjectColumns = (subject: Subject | undefined) => ({
  subjectEntity: subject?.entity ?? null,
  subjectId: subject?.id ?? null,
})
