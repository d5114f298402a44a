import type { Entity } from '../entity/entity.ts'
import { snake } from '../entity/naming.ts'
import { Failure } from './failure.ts'

interface DatabaseError {
  code?: string
  constraint?: string
  detail?: string
  table?: string
  schema?: string
}

const camel = (column: string) => column.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase())

/** The last column of `Key (tenant_id, external_id)=(…)` as the field it came from. */
const fieldOf = (detail = '') => {
  const columns = /^Key \(([^)]*)\)/.exec(detail)?.[1]?.split(', ')
  return camel((columns?.at(-1) ?? '').replace(/"/g, '').replace(/_(amount|currency)$/, ''))
}

/** Under row security the server leaves the key out of the message: the constraint's name still has the column. */
function fieldOfReference(error: DatabaseError, nouns: Iterable<Entity>): string {
  const table = `${error.schema}.${error.table}`
  const constraint = `${error.constraint}_`
  for (const noun of nouns) {
    if (noun.table !== table) continue
    const keys = Object.keys(noun.fields).filter(key => constraint.includes(`_${snake(key)}_`))
    // `owner_id` also stands in `co_owner_id`: the longest name that fits is meant.
    return keys.sort((a, b) => b.length - a.length)[0] ?? ''
  }
  return fieldOf(error.detail)
}

/**
 * What the database refuses is an answer, not a fault: constraints are where overlaps, capacity and references
 * are decided. Details of the constraint itself (other rows' values) never leave.
 */
export function refusalOf(error: unknown, nouns: Iterable<Entity>): Failure | undefined {
  const { code, constraint, detail } = (error ?? {}) as DatabaseError
  if (!code || !/^[0-9A-Z]{5}$/.test(code)) return undefined
  const declared = constraint ? declaredBy(nouns, constraint) : undefined
  if (declared) {
    const problems = declared.field
      ? [{ pointer: `/${declared.field}`, code: declared.code, message: declared.message }]
      : []
    return new Failure(declared.code, declared.status ?? 409, declared.message, {}, problems)
  }
  if (code === '23503') {
    const field = fieldOfReference(error as DatabaseError, nouns)
    if (/still referenced/.test(detail ?? ''))
      return new Failure('in_use', 409, 'Other records still point at this one.')
    return Failure.field(
      `/${field}`,
      'unknown_reference',
      'There is no such record, or it is not yours to see.',
    )
  }
  if (code === '23505') {
    const field = fieldOf(detail)
    const problem = {
      pointer: `/${field}`,
      code: 'already_exists',
      message: 'Another record already has this value.',
    }
    return new Failure('already_exists', 409, problem.message, {}, [problem])
  }
  if (code === '23P01')
    return new Failure('conflict', 409, 'Something else already takes this place and time.')
  if (code === '23514' || code === '23502')
    return new Failure('invalid_input', 422, 'These values do not go together.')
  if (code.startsWith('22'))
    return new Failure('invalid_input', 422, 'A value is out of the range that can be kept.')
  if (code === '55P03' || code === '40001' || code === '40P01')
    return new Failure('busy', 503, 'Many changes meet here just now; send the same request again.', {
      retryAfterSeconds: 1,
    })
  return undefined
}

function declaredBy(nouns: Iterable<Entity>, constraint: string) {
  for (const noun of nouns) {
    if (noun.constraints && Object.hasOwn(noun.constraints, constraint)) return noun.constraints[constraint]
  }
  return undefined
}
