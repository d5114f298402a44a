import type { JobContext } from '#kernel/job/job.ts'
import { openGate } from '../egress/gate.ts'
import { NotSent } from '../egress/refusal.ts'
import { mostAnswerBytes, patienceMs } from '../rules.ts'
import { bodyOf } from '../webhooks/body-of.ts'
import { retryAfter } from '../webhooks/schedule.ts'
import { signatureHeaders } from '../webhooks/sign.ts'

export interface Due {
  id: string
  eventId: string
  payload: string
  attemptCount: number
  event: string
  entity: string | null
  rowId: string | null
  happenedAt: string
}

/** What one try has brought. */
export interface Outcome {
  deliveryId: string
  number: number
  status: number | null
  milliseconds: number
  answer: string | null
  problem: string | null
  askedSeconds: number
}

export const messageId = (eventId: string): string => `msg_${eventId}`

export const isTaken = ({ status }: Pick<Outcome, 'status'>): boolean =>
  status !== null && status >= 200 && status < 300

/** Sends one message once. Never throws: no answer is an outcome too. */
export async function attempt(
  ctx: Pick<JobContext, 'now' | 'signal'>,
  { url, secrets }: { url: string; secrets: readonly string[] },
  due: Due,
): Promise<Outcome> {
  const begun = performance.now()
  const { now } = ctx
  const seconds = Math.floor(now.epochMilliseconds / 1000)
  const body = bodyOf(due)
  const signed = signatureHeaders(secrets, { id: messageId(due.eventId), seconds, body })
  const tried = { deliveryId: due.id, number: due.attemptCount + 1 }
  const took = () => Math.round(performance.now() - begun)
  try {
    const answer = await openGate().send({
      url,
      headers: { ...signed, 'content-type': 'application/json', 'user-agent': 'Mainstay-Webhooks/1' },
      body,
      timeoutMs: patienceMs,
      mostBytes: mostAnswerBytes,
      signal: ctx.signal,
    })
    const { status, headers } = answer
    const askedSeconds = status === 429 || status === 503 ? retryAfter(headers['retry-after'], now) : 0
    return {
      ...tried,
      status,
      milliseconds: took(),
      answer: readable(answer.body),
      problem: null,
      askedSeconds,
    }
  } catch (error) {
    if (!(error instanceof NotSent)) throw error
    return {
      ...tried,
      status: null,
      milliseconds: took(),
      answer: null,
      problem: error.message,
      askedSeconds: 0,
    }
  }
}

// PostgreSQL keeps no U+0000, and a letter cut in two is none.
const readable = (body: Buffer): string | null => {
  const text = body.toString('utf8').replaceAll('\u0000', '').replaceAll('\ufffd', '')
  return text === '' ? null : text.slice(0, mostAnswerBytes)
}
