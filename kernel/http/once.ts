import type { FastifyRequest } from 'fastify'
import type { ResolvedSession } from '../access/resolve-actor.ts'
import { problemOf } from '../command/answer.ts'
import { Failure } from '../command/failure.ts'
import type { House, HouseOperation } from './house-operation.ts'
import type { HouseAnswer } from './kept-answers.ts'
import { idempotencyKeyOf } from './serve.ts'

function wishOf({ id, method }: HouseOperation, request: FastifyRequest, session?: ResolvedSession) {
  const { headers, url, body } = request
  const key = method === 'GET' ? undefined : idempotencyKeyOf(headers['idempotency-key'])
  if (key === undefined) return undefined
  const caller = session
    ? `${session.user.sessionId} ${session.actor.id}`
    : `${headers.authorization} ${headers['x-tenant']}`
  const asked = `${url}\n${JSON.stringify(body)}`
  return { operation: id, caller, key, asked, isKnown: session !== undefined }
}

/** What this key was answered before, or what `run` answers; a refusal is an answer too, a fault of ours is none. */
export async function once(
  { answers, log }: House,
  operation: HouseOperation,
  request: FastifyRequest,
  session: ResolvedSession | undefined,
  run: () => Promise<HouseAnswer>,
): Promise<HouseAnswer> {
  const wish = wishOf(operation, request, session)
  if (!wish || !answers) return run()
  const before = await answers.begin(wish)
  if (before) return before
  // The deed is done: an answer that could not be kept is given all the same.
  const warn = (err: unknown) => log.warn({ err, operation: operation.id }, 'an answer was not kept')
  try {
    const answer = await run()
    await answers.keep(wish, answer).catch(warn)
    return answer
  } catch (error) {
    const isFinal = error instanceof Failure && error.status < 500 && error.status !== 429
    const said = isFinal && { ...problemOf(error, request.id), cookies: [] }
    await (said ? answers.keep(wish, said) : answers.release(wish)).catch(warn)
    throw error
  }
}
