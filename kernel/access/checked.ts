import { Failure } from '../command/failure.ts'
import type { validator } from '../schema/validator.ts'

/** A body that fits its schema, or a refusal that names the fields. */
export function checked<T>(check: ReturnType<typeof validator>, body: unknown): T {
  const problems = check(body)
  if (problems.length > 0) throw Failure.invalid(problems)
  return body as T
}
