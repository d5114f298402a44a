import { createHash } from 'node:crypto'
import type { Entrance, Statement, Transaction } from '../db/database.ts'
import type { Answer } from './answer.ts'
import { Failure } from './failure.ts'

export interface Claim {
  tenantId: string
  principal: string
  operation: string
  key: string
  fingerprint: string
}

interface Kept {
  fingerprint: string
  status: number
  headers: Record<string, string>
  body: string | null
}

export const inFlight = () =>
  new Failure('idempotency_in_flight', 409, 'A request with this Idempotency-Key is still being worked on.')

export const reused = () =>
  new Failure(
    'idempotency_key_reused',
    422,
    'This Idempotency-Key was used for a different request; make a new one.',
  )

export const fingerprintOf = (operation: string, input: unknown): string =>
  createHash('sha256')
    .update(`${operation}\n${JSON.stringify(input)}`)
    .digest('hex')

/** Sent with the verb's first question: one at a time per key, then whatever was answered before. */
function claimStatements(claim: Claim): Statement[] {
  const identity = [claim.principal, claim.operation, claim.key]
  const lock = [claim.tenantId, ...identity].join('\n')
  return [
    { text: 'select pg_try_advisory_xact_lock(hashtextextended($1, 0)) as is_ours', values: [lock] },
    {
      text: `select encode(fingerprint, 'hex') as fingerprint, status, headers, body from kernel.idempotency
        where principal = $1 and operation = $2 and key = $3`,
      values: identity,
    },
    { text: 'savepoint verb' },
  ]
}

/** Ends a transaction whose key has been used: with the answer it had, or with a refusal that is not to be kept. */
export class Used extends Error {
  readonly answer: Answer | undefined
  readonly failure: Failure | undefined
  constructor(outcome: Answer | Failure) {
    super('This Idempotency-Key has been used')
    this.answer = outcome instanceof Failure ? undefined : outcome
    this.failure = outcome instanceof Failure ? outcome : undefined
  }
}

/** Lets a verb begin unless its key has been used; then it ends with `Used`, whatever its first question did. */
export const entranceFor = (claim: Claim): Entrance => ({
  statements: claimStatements(claim),
  admit(rows) {
    const before = replayed(rows, claim)
    if (before) throw new Used(before)
  },
})

/** The first answer to this key, if there is one. */
function replayed(opening: unknown[][], claim: Claim): Answer | Failure | undefined {
  const isOurs = (opening[0]![0] as { is_ours: boolean }).is_ours
  if (!isOurs) return inFlight()
  const kept = opening[1]![0] as Kept | undefined
  if (!kept) return undefined
  if (kept.fingerprint !== claim.fingerprint) return reused()
  return {
    status: kept.status,
    headers: { ...kept.headers, 'idempotency-replayed': 'true' },
    body: kept.body,
  }
}

export function keep(tx: Transaction, claim: Claim, answer: Answer, at: string): void {
  tx.later(
    `insert into kernel.idempotency (tenant_id, principal, operation, key, fingerprint, status, headers, body, created_at)
     values ($1, $2, $3, $4, decode($5, 'hex'), $6, $7::jsonb, $8, $9)`,
    [
      claim.tenantId,
      claim.principal,
      claim.operation,
      claim.key,
      claim.fingerprint,
      answer.status,
      JSON.stringify(answer.headers),
      answer.body,
      at,
    ],
  )
}
