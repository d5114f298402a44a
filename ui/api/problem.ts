import { fieldInOwnWords, refusalInOwnWords } from './own-words.ts'

export interface FieldProblem {
  pointer: string
  code: string
  message: string
}

interface ProblemBody {
  code?: string
  title?: string
  detail?: string
  requestId?: string
  errors?: FieldProblem[]
}

/** An answer the server refused to give, as RFC 9457 describes it, or the lack of any answer (status 0). */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly title: string
  readonly requestId: string | undefined
  readonly errors: FieldProblem[]
  readonly details: Record<string, unknown>

  constructor(status: number, body: ProblemBody & Record<string, unknown>) {
    const code = body.code ?? codeOf(status)
    super(refusalInOwnWords(code, body.detail ?? body.title ?? code, body))
    this.status = status
    this.code = code
    this.title = body.title ? refusalInOwnWords(code, body.title, body) : ''
    this.requestId = body.requestId
    this.errors = (body.errors ?? []).map(fieldInOwnWords)
    this.details = body
  }
}

function codeOf(status: number): string {
  if (status === 0) return 'offline'
  if (status === 401) return 'unauthenticated'
  if (status === 403) return 'forbidden'
  if (status === 404) return 'not_found'
  return status >= 500 ? 'server_error' : 'refused'
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads a refused answer; a body that is not JSON (a proxy's page) still becomes a Problem. */
export async function problemFrom(response: Response): Promise<Problem> {
  const requestId = response.headers.get('x-request-id') ?? undefined
  const body: unknown = await response.json().catch(() => undefined)
  return new Problem(response.status, isObject(body) ? { requestId, ...body } : { requestId })
}

export function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  return new Problem(-1, {
    code: 'unexpected',
    detail: error instanceof Error ? error.message : String(error),
  })
}

/** `/nightlyRate/amount` → `nightlyRate`: the form field a pointer speaks of. */
export function fieldOf(pointer: string): string {
  const [first = ''] = pointer
    .replace(/^#?\//, '')
    .replace(/^body\//, '')
    .split('/')
  return first.replaceAll('~1', '/').replaceAll('~0', '~')
}
