import type { Failure } from './failure.ts'

/** What goes out on the wire; the body is JSON text already, so that nothing is parsed only to be written again. */
export interface Answer {
  status: number
  headers: Record<string, string>
  body: string | null
}

/** JSON that the database built; passed on as it is. */
export class JsonText {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

export function answerOf(result: unknown, status: number): Answer {
  if (status === 204) return { status, headers: {}, body: null }
  const headers: Record<string, string> = {}
  const version = (result as { version?: unknown } | null)?.version
  if (typeof version === 'number') headers.etag = `"${version}"`
  return { status, headers, body: result instanceof JsonText ? result.text : JSON.stringify(result ?? null) }
}

/** RFC 9457. */
export function problemOf(failure: Failure, requestId: string): Answer {
  const body = {
    ...failure.details,
    type: `urn:mainstay:problem:${failure.code}`,
    title: failure.message,
    status: failure.status,
    code: failure.code,
    detail: failure.message,
    requestId,
    ...(failure.problems.length ? { errors: failure.problems } : {}),
  }
  const retry = failure.details.retryAfterSeconds
  const headers: Record<string, string> = { 'content-type': 'application/problem+json' }
  if (retry !== undefined) headers['retry-after'] = String(retry)
  return { status: failure.status, headers, body: JSON.stringify(body) }
}
