import type { InputProblem } from '../schema/validator.ts'

export type FieldProblem = InputProblem

/** An expected refusal: a stable code, a status, a sentence, and typed details. Anything else thrown is a fault of ours. */
export class Failure extends Error {
  readonly code: string
  readonly status: number
  readonly details: Record<string, unknown>
  readonly problems: FieldProblem[]

  constructor(
    code: string,
    status: number,
    message: string,
    details: Record<string, unknown> = {},
    problems: FieldProblem[] = [],
  ) {
    super(message)
    this.code = code
    this.status = status
    this.details = details
    this.problems = problems
  }

  static invalid(problems: FieldProblem[]): Failure {
    return new Failure(
      'invalid_input',
      422,
      'Some of what was sent cannot be used; see errors.',
      {},
      problems,
    )
  }

  static field(pointer: string, code: string, message: string): Failure {
    return Failure.invalid([{ pointer, code, message }])
  }

  /** The same answer for what is missing and for what belongs to somebody else. */
  static notFound(): Failure {
    return new Failure('not_found', 404, 'There is no such record, or it is not yours to see.')
  }

  static forbidden(permission: string): Failure {
    return new Failure('forbidden', 403, `Your role does not include ${permission}.`, { permission })
  }

  static unauthenticated(): Failure {
    return new Failure('unauthenticated', 401, 'Sign in, or send an API key that is valid.')
  }

  static stale(version?: number): Failure {
    const details = version === undefined ? {} : { currentVersion: version }
    return new Failure('stale', 412, 'Someone changed this since you read it; read it again.', details)
  }
}
