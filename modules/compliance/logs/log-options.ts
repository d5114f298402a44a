import type { LoggerOptions } from 'pino'

/** Fields that hold what people wrote, or who they are: whoever logs them finds “[left out]”. */
const personal = [
  'address',
  'body',
  'changes',
  'cookie',
  'data',
  'email',
  'input',
  'name',
  'notes',
  'password',
  'payload',
  'phone',
  'query',
  'recipient',
  'subject',
  'text',
  'title',
  'to',
  'token',
  'url',
  'userAgent',
  'values',
]

/** Values stand in quotes or brackets in what libraries and PostgreSQL say; what kind of fault it was does not. */
const withoutValues = (text: string): string =>
  text
    .replace(/"[^"\n]*"|“[^”\n]*”|'[^'\n]*'|`[^`\n]*`/g, '"…"')
    .replace(/=\([^)\n]*\)/g, '=(…)')
    .replace(/[^\s<>"'()]+@[^\s<>"'()]+\.[^\s<>"'()]+/g, '…@…')
    .slice(0, 4000)

interface Fault {
  name?: string
  message?: string
  stack?: string
  code?: unknown
  constraint?: unknown
  table?: unknown
  schema?: unknown
  routine?: unknown
  statusCode?: unknown
  cause?: unknown
}

const said = (fault: Fault, depth: number): Record<string, unknown> => ({
  type: fault.name,
  message: withoutValues(fault.message ?? ''),
  // The lines of the stack alone: its head repeats the message.
  stack: fault.stack
    ?.split('\n')
    .filter(line => /^\s+at /.test(line))
    .join('\n'),
  code: fault.code,
  constraint: fault.constraint,
  table: fault.table,
  schema: fault.schema,
  routine: fault.routine,
  statusCode: fault.statusCode,
  ...(fault.cause instanceof Error && depth < 3 ? { cause: said(fault.cause, depth + 1) } : {}),
})

const fault = (error: unknown) => (error instanceof Error ? said(error, 0) : { type: typeof error })

/**
 * How the server logs: what happened, to which ids, for which tenant and request; never to whom. A test fills every
 * field of a busy run with one word and finds it nowhere in the log.
 */
export const logOptions = (level: string): LoggerOptions => ({
  level,
  serializers: { err: fault, error: fault, req: request => ({ id: request.id, method: request.method }) },
  redact: {
    paths: personal.flatMap(key => [key, `*.${key}`, `*.*.${key}`]),
    censor: '[left out]',
  },
})
