import { createHash } from 'node:crypto'
import type { Entrance } from '../db/database.ts'
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
  is_ours: boolean
  fingerprint: string | null
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
const claimSql = 'select * from kernel.claim_key($1, $2, $3, $4)'

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
  statements: [{ text: claimSql, values: [claim.tenantId, claim.principal, claim.operation, claim.key] }],
  admit(rows) {
    const before = replayed(rows, claim)
    if (before) throw new Used(before)
  },
})

/** The first answer to this key, if there is one. */
function replayed(rows: unknown[][], claim: Claim): Answer | Failure | undefined {
  const found = rows[0]![0] as Kept
  if (!found.is_ours) return inFlight()
  const { fingerprint, status, headers, body } = found
  if (fingerprint === null) return undefined
  if (fingerprint !== claim.fingerprint) return reused()
  return { status, headers: { ...headers, 'idempotency-replayed': 'true' }, body }
}

/** SQL that keeps the answer to a key. */
export function keptSql(claim: Claim, answer: Answer, at: string, bind: (value: unknown) => string): string {
  const { tenantId, principal, operation, key, fingerprint } = claim
  const identity = [tenantId, principal, operation, key, Buffer.from(fingerprint, 'hex')]
  const kept = [...identity, answer.status, JSON.stringify(answer.headers), answer.body, at]
  return `insert into kernel.idempotency (tenant_id, principal, operation, key, fingerprint, status, headers, body, created_at)
    values (${kept.map(bind).join(', ')})`
}
