import { type Actor, actorMay } from '#kernel/access/actor.ts'
import { Failure } from '#kernel/command/failure.ts'

/** SQL: the ids of the customers that a member or key acts as; `viewer` is SQL for who looks. */
export const ownCustomers = (viewer: string): string =>
  `(select a.customer_id from people.customer_access a where a.viewer_id = ${viewer} and a.archived_at is null)`

type Rows = (text: string, values: unknown[]) => Promise<unknown[]>

/** Who holds `unless` may act for every customer; anybody else for their own, and all others are not there. */
export async function requireOwnCustomer(
  rows: Rows,
  actor: Actor,
  customerId: string,
  unless?: string,
): Promise<void> {
  if (unless && actorMay(actor, unless)) return
  const own = await rows(`select from people.customer c where c.id = $1 and c.id in ${ownCustomers('$2')}`, [
    customerId,
    actor.id,
  ])
  if (own.length === 0) throw Failure.notFound()
}
