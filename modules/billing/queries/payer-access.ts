import type { QueryContext } from '#kernel/query/query.ts'
import { ownCustomers } from '#modules/people/public.ts'

/** True for the payer `c` when the caller may see all payers ($n) or this one is their own ($n+1). */
export const mayBeSeen = (first: number) =>
  `($${first}::boolean or c.id in ${ownCustomers(`$${first + 1}::uuid`)})`

export const viewerOf = ({ actor }: Pick<QueryContext, 'actor'>): [boolean, string] => [
  actor.permissions.has('billing.balance.read_all'),
  actor.id,
]
