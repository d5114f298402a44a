import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Answer } from '../command/answer.ts'
import { problemOf } from '../command/answer.ts'
import { Failure } from '../command/failure.ts'
import { DatabaseUnavailable } from '../db/database.ts'

const known: Record<string, [code: string, status: number, message: string]> = {
  FST_ERR_CTP_BODY_TOO_LARGE: ['body_too_large', 413, 'This is larger than may be sent here.'],
  ENOSPC: ['disk_full', 507, 'There is no room left to keep this; whoever runs the house has to make some.'],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: ['unsupported_media_type', 415, 'Send application/json.'],
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: ['invalid_length', 400, 'Content-Length does not match what was sent.'],
  FST_ERR_BAD_URL: ['bad_url', 400, 'This address cannot be read.'],
  FST_ERR_MAX_PARAM_LENGTH: ['not_found', 404, 'There is no such record, or it is not yours to see.'],
}

/** Whatever goes wrong leaves as problem+json; faults of ours are logged with the request's id and say no more. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error
  if (error instanceof DatabaseUnavailable)
    return new Failure(
      'unavailable',
      503,
      'The database cannot be reached just now; send the same request again.',
      { retryAfterSeconds: 1 },
    )
  const { code = '', statusCode = 500 } = (error ?? {}) as Partial<FastifyError>
  const match = known[code]
  if (match) return new Failure(match[0], match[1], match[2])
  if (statusCode >= 400 && statusCode < 500)
    return new Failure('bad_request', statusCode, 'This request cannot be read.')
  return new Failure(
    'internal',
    500,
    'Something went wrong on our side; it has been noted under this request id.',
  )
}

/** `pageFor` answers people who opened an address that leads nowhere; undefined where a program asks. */
export function answerProblems(
  app: FastifyInstance,
  pageFor: (request: FastifyRequest) => Promise<string> | undefined = () => undefined,
): void {
  app.setErrorHandler((error, request, reply) => {
    const failure = failureOf(error)
    if (failure.status >= 500) request.log.error({ err: error }, 'request failed')
    send(reply, problemOf(failure, request.id))
  })
  app.setNotFoundHandler(async (request: FastifyRequest, reply: FastifyReply) => {
    const failure = isReadable(request.originalUrl)
      ? new Failure('not_found', 404, 'There is nothing at this address.')
      : failureOf({ code: 'FST_ERR_BAD_URL' })
    const page = await pageFor(request)
    if (page) return reply.code(failure.status).type('text/html; charset=utf-8').send(page)
    send(reply, problemOf(failure, request.id))
    return reply
  })
}

function isReadable(url: string): boolean {
  try {
    return Boolean(decodeURIComponent(url.split(/[?;#]/, 1)[0]!))
  } catch {
    return false
  }
}

/** The router would answer a broken escape by itself, without any hook; at this address it leads nowhere like others. */
export const readableUrl = ({ url = '/' }: { url?: string }): string =>
  url.includes('%') && !isReadable(url) ? '/unreadable' : url

export function send(reply: FastifyReply, answer: Answer): void {
  reply.code(answer.status).headers(answer.headers)
  if (answer.body === null) return void reply.send()
  if (!answer.headers['content-type']) reply.type('application/json; charset=utf-8')
  reply.send(answer.body)
}
