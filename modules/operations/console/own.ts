import { createHmac } from 'node:crypto'
import { newApiKey } from '#kernel/access/credentials.ts'
import type { ResolvedSession } from '#kernel/access/resolve-actor.ts'
import { uuid, uuidOf } from '#kernel/db/uuid.ts'
import type { House, HouseCall } from '#kernel/http/house-operation.ts'

/**
 * The id and the first key of the business that an operator makes: the same for the same Idempotency-Key, so that who
 * asks again after their answer was lost finds what they made and is told the same. The key is kept nowhere, and cannot
 * be had without the server's secret.
 */
export function ownOf(
  { auth }: Pick<House, 'auth'>,
  { session, idempotencyKey }: HouseCall<unknown, ResolvedSession>,
  operation: string,
): { id: string; apiKey: string } {
  if (idempotencyKey === undefined) return { id: uuid(), apiKey: newApiKey() }
  const wish = [operation, session.user.id, idempotencyKey].join('\n')
  const digest = (what: string) =>
    createHmac('sha256', auth.keyFor('wishes of operators')).update(`${what}\n${wish}`).digest()
  return { id: uuidOf(digest('id')), apiKey: `mk_${digest('key').toString('base64url')}` }
}
