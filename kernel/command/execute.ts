import { seenAnswer } from '../access/hidden-fields.ts'
import type { Database } from '../db/database.ts'
import type { Entity } from '../entity/entity.ts'
import { withPresets } from '../schema/presets.ts'
import { type Answer, answerOf, problemOf } from './answer.ts'
import type { Command } from './command.ts'
import { refusalOf } from './database-refusal.ts'
import { Failure } from './failure.ts'
import { type Claim, entranceFor, fingerprintOf, keep, Used } from './idempotency.ts'
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
  const prepared = await command.prepare?.(input)
  const answer = await kernel.db
    .write(
      call.tenant.id,
      async tx => {
        const { context, ledger, at } = openContext(command, tx, call)
        const given = { ...withPresets(command.input, input), ...prepared }
        try {
          const result = seenAnswer(command.output, call.actor.permissions, await command.run(context, given))
          const answer = answerOf(result, command.status)
          ledger.flush(tx, {
            tenant: call.tenant,
            actor: call.actor,
            at,
            operation: command.name,
            requestId: call.requestId,
          })
          if (claim) keep(tx, claim, withoutSecrets(answer, command.toldOnce), at)
          return answer
        } catch (error) {
          const failure = asFailure(error, kernel)
          if (!failure || !claim || failure.status >= 500) throw failure ?? error
          // The refusal is this key's answer too: a retry must not find a different world and act on it.
          await tx.run('rollback to savepoint verb')
          const answer = problemOf(failure, call.requestId)
          keep(tx, claim, answer, at)
          return answer
        }
      },
      [],
      claim && entranceFor(claim),
    )
    .catch((error: unknown) => {
      if (error instanceof Used && error.answer) return error.answer
      if (error instanceof Used) throw error.failure
      throw asFailure(error, kernel) ?? error
    })
  kernel.committed()
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
