import type { Transaction } from '#kernel/db/database.ts'
import type { Way } from './progress.ts'

// Two messages of the same words to the same number are told apart by taking turns.
const lockSql = `select pg_advisory_xact_lock(hashtextextended('notices.adopt ' || $1, 0))`

const freeSql = `select c.id from unnest($1::text[]) with ordinality as c (id, place)
  where not exists (select from notices.delivery d where d.tenant_id = $2 and d.provider_id = c.id)
  order by c.place limit 1`

/** Of the messages the provider knows, the first that is not yet known as another's delivery. */
export async function adopt(
  tx: Transaction,
  { address }: Way & { address: string },
  candidates: readonly string[],
): Promise<string | undefined> {
  await tx.run(lockSql, [`${tx.tenantId} ${address}`])
  return (await tx.one<{ id: string }>(freeSql, [candidates, tx.tenantId]))?.id
}
