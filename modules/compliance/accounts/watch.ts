import { Failure } from '#kernel/command/failure.ts'
import { uuid } from '#kernel/db/uuid.ts'
import type { House, HouseCall, HouseOperation } from '#kernel/http/house-operation.ts'
import type { Module } from '#kernel/module/module.ts'

/** Ways in, keys of an account, and what makes it safe: each goes into the audit of every tenant it opens. */
const watchedIds: ReadonlySet<string> = new Set([
  'session.create',
  'session.answer_second_factor',
  'session.create_by_passkey',
  'session.delete',
  'password.change',
  'password_reset.complete',
  'second_factor.confirm',
  'second_factor.remove',
  'second_factor.renew_backup_codes',
  'passkeys.add',
  'passkeys.remove',
  'invitation.accept',
])

interface Person {
  tenantId: string
  id: string
  name: string
}

const people = `select tenant_id as "tenantId", id, name from kernel.member
  where archived_at is null and (user_id = $1 or lower(email) = lower($2)) limit 50`

const entrySql = `insert into kernel.audit (tenant_id, id, at, actor_kind, actor_id, actor_name, operation, entity, row_id,
    address, device, changes)
  values ($1, $2, $3, $4, $5, $6, $7, 'kernel.member', $8, $9, $10, $11)`

/** Refusals of these are told too; a wrong form is nobody's attempt. */
const isAttempt = (error: unknown): error is Failure =>
  error instanceof Failure && (error.status === 401 || error.status === 403 || error.code === 'invalid_input')

async function note(
  house: House,
  operation: HouseOperation,
  call: HouseCall,
  outcome: string,
  userId?: string,
) {
  const { email } = (call.body ?? {}) as { email?: string }
  const who = userId ?? (call.session as { user: { id: string } } | undefined)?.user.id
  if (!who && !email) return
  const found = await house.db.dispatch.rows<Person>(people, [who ?? '', email ?? ''])
  const isDone = outcome === 'done'
  const at = house.clock.now().toString()
  for (const { tenantId, id, name } of found)
    await house.db.write(tenantId, tx =>
      tx.run(entrySql, [
        tenantId,
        uuid(),
        at,
        isDone ? 'user' : 'visitor',
        isDone ? id : null,
        isDone ? name : 'Somebody',
        operation.id,
        id,
        call.caller.address ?? null,
        call.caller.userAgent?.slice(0, 300) ?? null,
        JSON.stringify({ outcome: [null, outcome] }),
      ]),
    )
}

/** The account that an answer is about: `user.id`, where it opened a session. */
const openedBy = (answer: unknown): string | undefined =>
  (answer as { user?: { id?: string } } | null | undefined)?.user?.id

function watchOne(operation: HouseOperation): HouseOperation {
  if (!watchedIds.has(operation.id)) return operation
  return {
    ...operation,
    async run(house, call) {
      // The answer does not wait for its entry, and stands when the entry cannot be written.
      const tell = (outcome: string, userId?: string) =>
        void note(house, operation, call, outcome, userId).catch((error: unknown) =>
          house.log.error(
            { err: error, operation: operation.id },
            'an account’s act is missing from the audit',
          ),
        )
      try {
        const answer = await operation.run(house, call)
        tell('done', openedBy(answer))
        return answer
      } catch (error) {
        if (isAttempt(error)) tell(error.code)
        throw error
      }
    },
  }
}

/** The same module, whose sign-ins and the like are told to the audit. */
export const watchAccounts = <M extends Module>(module: M): M => ({
  ...module,
  house: module.house.map(watchOne),
})
