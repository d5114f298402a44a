import { Failure } from '#kernel/command/failure.ts'

/** The row that files belong to. */
export interface Subject {
  entity: string
  id: string
}

export function checkSubject(entity?: string | null, id?: string | null): void {
  if (Boolean(entity) !== Boolean(id))
    throw Failure.field(
      entity ? '/subjectId' : '/subjectEntity',
      'required',
      'Give both, the noun and the row, or neither.',
    )
}
