import { type Actor, actorMay } from '#kernel/access/actor.ts'
import { Failure } from '#kernel/command/failure.ts'

/** SQL: the customers whose affairs a member was let see. */
export const ownCustomers = (viewer: string): string =>
  `(select a.payer_id from billing.payer_access a where a.viewer_id = ${viewer} and a.archived_at is null)`

type Rows = (text: string, values: unknown[]) => Promise<unknown[]>

/** Staff may act for every customer; a customer for themselves, and all others are not there. */
export async function requireOwn(rows: Rows, actor: Actor, customerId: string): Promise<void> {
  if (actorMay(actor, 'bookings.stay.write')) return
  const own = await rows(`select from people.customer c where c.id = $1 and c.id in ${ownCustomers('$2')}`, [
    customerId,
    actor.id,
  ])
  if (own.length === 0) throw Failure.notFound()
}
