import type { Statement, Transaction } from '../db/database.ts'
import type { Fields, InputOf } from '../schema/field.ts'
import type { JobDefinition } from './job.ts'

export interface EnqueueOptions {
  /** Not before this instant. */
  runAt?: Temporal.Instant | string
  /** At most one waiting job per tenant, job and key: asking again replaces payload and time. */
  key?: string
}

/** The statement that asks for a job; it counts only if the transaction it is part of commits. */
export function enqueueStatement<Input extends Fields>(
  job: JobDefinition<Input>,
  payload: InputOf<Input>,
  { runAt, key }: EnqueueOptions = {},
): Statement {
  return {
    text: 'select kernel.enqueue_job($1, $2::jsonb, $3::timestamptz, $4, $5::integer, $6::integer)',
    values: [
      job.name,
      JSON.stringify(payload),
      runAt === undefined ? null : String(runAt),
      key ?? null,
      job.maxAttempts ?? null,
      job.priority ?? null,
    ],
  }
}

/** Sent with COMMIT, so that asking for a job costs no trip of its own. */
export function enqueueLater<Input extends Fields>(
  tx: Transaction,
  job: JobDefinition<Input>,
  payload: InputOf<Input>,
  options?: EnqueueOptions,
): void {
  const { text, values } = enqueueStatement(job, payload, options)
  tx.later(text, values)
}

/** A waiting job is taken out; a running one sees its signal abort and is not tried again. */
export function cancelLater(tx: Transaction, job: JobDefinition, key: string): void {
  tx.later('select kernel.cancel_job($1, $2)', [job.name, key])
}
