import type { QueryContext } from '#kernel/query/query.ts'

/** True for the payer `c` when the caller may see all payers ($n) or was let see this one ($n+1). */
export const mayBeSeen = (first: number) => `($${first}::boolean or exists (
  select from billing.payer_access a where a.payer_id = c.id and a.viewer_id = $${first + 1}::uuid
    and a.archived_at is null))`

export const viewerOf = ({ actor }: Pick<QueryContext, 'actor'>): [boolean, string] => [
  actor.permissions.has('billing.balance.read_all'),
  actor.id,
]
