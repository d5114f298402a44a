import { seenAnswer } from '../access/hidden-fields.ts'
import type { Database, Transaction } from '../db/database.ts'
import type { Entity } from '../entity/entity.ts'
import { withPresets } from '../schema/presets.ts'
import { type Answer, answerOf, problemOf } from './answer.ts'
import type { Command } from './command.ts'
import { refusalOf } from './database-refusal.ts'
import { Failure } from './failure.ts'
import { type Claim, entranceFor, fingerprintOf, keptSql, Used } from './idempotency.ts'
import { type Invocation, openContext } from './open-context.ts'

export interface Executor {
  db: Database
  nouns: () => Iterable<Entity>
  /** Told after each commit, so that events leave at once. */
  committed(): void
  /** Told of rows that somebody read; must not wait. */
  seen?(sight: Sight): void
}

export interface Sight {
  noun: Entity
  /** JSON of each row. */
  rows: readonly string[]
  isExport: boolean
  /** A file of theirs was handed out. */
  isTaken?: boolean
  /** The rows of the noun are those whose ids stand anywhere in what is given as `rows`. */
  isMixed?: boolean
  call: Invocation
}

/**
 * The one way a verb runs: permission, one tenant transaction with rows, events, audit and the kept answer, commit.
 * The input has been checked against the verb's schema by the caller.
 */
export async function execute(
  kernel: Executor,
  command: Command,
  input: Record<string, unknown>,
  call: Invocation,
): Promise<Answer> {
  if (command.needs !== null && !call.actor.permissions.has(command.needs))
    throw Failure.forbidden(command.needs)
  const claim = claimOf(command, input, call)
  const entrance = claim && entranceFor(claim)
  const prepared = await command.prepare?.(input)
  const answer = await kernel.db
    .write(
      call.tenant.id,
      async tx => {
        const { context, ledger, at } = openContext(command, tx, call)
        const given = { ...withPresets(command.input, input), ...prepared }
        const result = seenAnswer(command.output, call.actor.permissions, await command.run(context, given))
        const answer = answerOf(result, command.status)
        const { tenant, actor, requestId } = call
        const told = claim && withoutSecrets(answer, command.toldOnce)
        ledger.flush(
          tx,
          { tenant, actor, at, operation: command.name, requestId },
          told && (bind => keptSql(claim, told, at, bind)),
        )
        return answer
      },
      [],
      entrance,
    )
    .catch(async (error: unknown) => {
      if (error instanceof Used) return replay(error)
      const failure = asFailure(error, kernel)
      if (!failure || !claim || failure.status >= 500) throw failure ?? error
      return keepRefusal(kernel.db, claim, problemOf(failure, call.requestId), call)
    })
  kernel.committed()
  return answer
}

function replay(used: Used): Answer {
  if (used.answer) return used.answer
  throw used.failure
}

/**
 * The refusal is this key's answer too: a retry must not find a different world and act on it. In a transaction of its
 * own, since nothing of the verb's is kept; whoever came first meanwhile with the same key has answered for both.
 */
async function keepRefusal(db: Database, claim: Claim, answer: Answer, call: Invocation): Promise<Answer> {
  const values: unknown[] = []
  const text = keptSql(claim, answer, call.now.toString(), value => `$${values.push(value)}`)
  const keep = async (tx: Transaction) => tx.later(text, values)
  await db.write(call.tenant.id, keep, [], entranceFor(claim)).catch((error: unknown) => {
    if (!(error instanceof Used)) throw error
    answer = replay(error)
  })
  return answer
}

function withoutSecrets(answer: Answer, toldOnce: readonly string[] | undefined): Answer {
  if (!toldOnce || answer.body === null) return answer
  const body = JSON.parse(answer.body) as Record<string, unknown>
  for (const field of toldOnce) body[field] = null
  return { ...answer, body: JSON.stringify(body) }
}

const asFailure = (error: unknown, kernel: Executor): Failure | undefined =>
  error instanceof Failure ? error : refusalOf(error, kernel.nouns())

function claimOf(command: Command, input: unknown, call: Invocation): Claim | undefined {
  if (!call.idempotencyKey) return undefined
  return {
    tenantId: call.tenant.id,
    principal: call.actor.id,
    operation: command.name,
    key: call.idempotencyKey,
    fingerprint: fingerprintOf(command.name, input),
  }
}
